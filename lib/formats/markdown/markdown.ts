import type { Heading, Root } from 'mdast'
import { joinWords, type Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { aboutCopy } from '../shared/markdown-about.ts'
import { heading, list, paragraph, writeMarkdown } from '../shared/markdown-blocks.ts'
import { chapterBlocks } from '../shared/markdown-chapter.ts'

/** A book in one language as CommonMark. */
export function markdownText(book: Book): string {
  const { title, slogan, subtitle, issuer, chapters, figures, projects, terms } = book
  const colon = book.view === 'zh' ? '：' : ': '
  const bracketed = (text: string) => (book.view === 'zh' ? `（${text}）` : ` (${text})`)
  const between = book.view === 'zh' ? '，' : ', '
  const join = (...texts: (Words | string)[]) =>
    texts.map((text) => (typeof text === 'string' ? text : joinWords(text))).join('')
  const root: Root = {
    type: 'root',
    children: [
      heading(1, join(title)),
      ...[slogan, subtitle, issuer].flatMap((words) => (words ? paragraph(join(words)) : [])),
      aboutCopy(book),
      ...chapters.flatMap((chapter) => chapterBlocks(book, chapter, 2)),
      ...titled(figures.items.length, join(figures.title)),
      list(
        figures.items.map(({ label, figure, verb, number }) => [
          paragraph(join(label, colon, figure, bracketed(join(...(verb ? [verb, between] : []), number)))),
        ]),
      ),
      ...titled(projects.levels.length, join(projects.title)),
      ...projects.levels.flatMap(({ title, items }) => [
        heading(3, join(title)),
        list(
          items.map(({ name, verb, number }) => [
            paragraph(join(name, bracketed(join(verb, between, number)))),
          ]),
        ),
      ]),
      ...titled(terms.items.length, join(terms.title)),
      list(terms.items.map(({ name, note }) => [paragraph(joinWords(name)), paragraph(join(note))])),
    ],
  }
  return writeMarkdown(root)
}

/** The title of a list; none where nothing stands in it. */
function titled(count: number, title: string): Heading[] {
  return count > 0 ? [heading(2, title)] : []
}
