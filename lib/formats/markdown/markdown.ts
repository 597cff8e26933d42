import type { Root, RootContent } from 'mdast'
import { paragraphsOf } from '../../report/paragraphs.ts'
import { joinWords, type Words } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import type { Chapter } from '../shared/book/chapters.ts'
import { heading, list, paragraph, writeMarkdown } from '../shared/markdown-blocks.ts'

/** A book in one language as CommonMark. */
export function markdownText(book: Book): string {
  const { title, slogan, issuer, chapters, figures, projects, terms, colophon } = book
  const colon = book.view === 'zh' ? '：' : ': '
  const bracketed = (text: string) => (book.view === 'zh' ? `（${text}）` : ` (${text})`)
  const between = book.view === 'zh' ? '，' : ', '
  const join = (...texts: (Words | string)[]) =>
    texts.map((text) => (typeof text === 'string' ? text : joinWords(text))).join('')
  const root: Root = {
    type: 'root',
    children: [
      heading(1, join(title)),
      paragraph(join(slogan)),
      paragraph(join(book.subtitle)),
      paragraph(join(issuer)),
      {
        type: 'blockquote',
        children: [
          ...colophon.statements.map((statement) => paragraph(join(statement))),
          paragraph(join(colophon.changed)),
          paragraph(join(colophon.hashLabel, colon, colophon.hash)),
          paragraph(join(colophon.licence)),
          ...(book.address ? [paragraph(book.address, book.address)] : []),
        ],
      },
      ...chapters.flatMap((chapter) => chapterBlocks(chapter, 2, book.view === 'zh' ? '' : ' ', colon)),
      heading(2, join(figures.title)),
      list(
        figures.items.map(({ label, figure, verb, number }) => [
          paragraph(join(label, colon, figure, bracketed(join(...(verb ? [verb, between] : []), number)))),
        ]),
      ),
      heading(2, join(projects.title)),
      ...projects.levels.flatMap(({ title, items }) => [
        heading(3, join(title)),
        list(
          items.map(({ name, verb, number }) => [
            paragraph(join(name, bracketed(join(verb, between, number)))),
          ]),
        ),
      ]),
      heading(2, join(terms.title)),
      list(terms.items.map(({ name, note }) => [paragraph(joinWords(name)), paragraph(join(note))])),
    ],
  }
  return writeMarkdown(root)
}

function chapterBlocks(chapter: Chapter, depth: 2 | 3, space: string, colon: string): RootContent[] {
  const { number, title, before, address, sentences, notes, chapters } = chapter
  return [
    ...(before ? [paragraph(joinWords(before))] : []),
    heading(depth, `${number} ${joinWords(title)}`.trim()),
    ...(address ? [paragraph(address, address)] : []),
    ...paragraphsOf(sentences).map((group) =>
      paragraph(group.map(({ text }) => joinWords(text)).join(space)),
    ),
    ...notes.map(
      ({ label, text }): RootContent => ({
        type: 'blockquote',
        children: [paragraph(`${joinWords(label)}${colon}${joinWords(text)}`)],
      }),
    ),
    ...chapters.flatMap((inner) => chapterBlocks(inner, 3, space, colon)),
  ]
}
