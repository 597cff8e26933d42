import type { Blockquote } from 'mdast'
import { joinWords } from '../../words/words.ts'
import type { Book } from './book/book.ts'
import { paragraph } from './markdown-blocks.ts'

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
