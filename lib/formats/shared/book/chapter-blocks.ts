import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { paragraphsOf } from '../../../report/paragraphs.ts'
import { joinWords } from '../../../words/words.ts'
import { heading, paragraph } from '../markdown-blocks.ts'
import type { Book } from './book.ts'
import type { BookSentence, Chapter } from './chapters.ts'

/** What a copy in Markdown says of itself at its head. */
export function aboutCopy({ view, address, colophon }: Book): Blockquote {
  const colon = view === 'zh' ? '：' : ': '
  return {
    type: 'blockquote',
    children: [
      ...colophon.statements.map((statement) => paragraph(joinWords(statement))),
      paragraph(joinWords(colophon.changed)),
      paragraph(`${joinWords(colophon.hashLabel)}${colon}${colophon.hash}`),
      paragraph(joinWords(colophon.licence)),
      ...(address ? [paragraph(address, address)] : []),
    ],
  }
}

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
