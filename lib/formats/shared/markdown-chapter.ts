import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { paragraphsOf } from '../../report/paragraphs.ts'
import { joinWords } from '../../words/words.ts'
import type { Book } from './book/book.ts'
import type { BookSentence, Chapter } from './book/chapters.ts'
import { heading, paragraph } from './markdown-blocks.ts'

/** A part of a book in one language as Markdown, with the parts below it. */
export function chapterBlocks(book: Book, chapter: Chapter, depth: 1 | 2 | 3): RootContent[] {
  const { number, title, before, address, sentences, notes, chapters } = chapter
  const colon = book.view === 'zh' ? '：' : ': '
  return [
    ...(before ? [paragraph(joinWords(before))] : []),
    heading(depth, `${number} ${joinWords(title)}`.trim()),
    ...(address ? [paragraph(address, address)] : []),
    ...paragraphsOf(sentences).map((group) => numbered(book, chapter, group)),
    ...notes.map(
      ({ label, text }): RootContent => ({
        type: 'blockquote',
        children: [paragraph(`${joinWords(label)}${colon}${joinWords(text)}`)],
      }),
    ),
    ...chapters.flatMap((inner) => chapterBlocks(book, inner, depth === 1 ? 2 : 3)),
  ]
}

/**
 * The sentences of a paragraph, each behind its number, which is an anchor in the file (`#2.4-s1`) and leads to the sentence's
 * permanent link, where it has one.
 */
function numbered(
  { view }: Book,
  { counted: { part, address } }: Chapter,
  sentences: BookSentence[],
): Paragraph {
  return {
    type: 'paragraph',
    children: sentences.flatMap(({ number, text }, index): PhrasingContent[] => {
      const shown: PhrasingContent = { type: 'text', value: String(number) }
      const space = index > 0 && view !== 'zh' ? ' ' : ''
      return [
        { type: 'html', value: `${space}<a id="${part}-s${number}"></a>` },
        ...(address ? [{ type: 'link' as const, url: `${address}#s${number}`, children: [shown] }] : [shown]),
        { type: 'text', value: ` ${joinWords(text)}` },
      ]
    }),
  }
}
