import type { FileChild } from 'docx'
import { languageOf } from '../../report/view.ts'
import { joinWords } from '../../words/words.ts'
import type { Book } from '../shared/book/book.ts'
import { aboutBlocks } from '../shared/word/colophon-blocks.ts'
import { documentTitle, heading } from '../shared/word/heading.ts'
import { twentieths } from '../shared/word/look.ts'
import { addressLine, paragraph, paragraphsIn, placeName, said, webLink } from '../shared/word/words.ts'

/** The title page, with what the copy is and is not. */
export function titleBlocks(book: Book): FileChild[] {
  const { view, title, year, slogan, subtitle, issuer, colophon, address } = book
  return [
    paragraph('Year', said(year, 'en')),
    ...documentTitle(view, title),
    ...[slogan, subtitle, issuer].flatMap((words) => (words ? paragraphsIn('Subtitle', words) : [])),
    ...[...colophon.statements, colophon.changed].flatMap((words, index) =>
      paragraphsIn('Quote', words, index === 0 ? { spacing: { before: twentieths(48) } } : {}),
    ),
    ...(address ? [paragraph('Quote', [webLink(address)])] : []),
  ]
}

/** What the copy is, and how to tell whether it is stale. */
export function colophonBlocks({ view, colophon, address, scan }: Book): FileChild[] {
  return [
    heading(view, 1, { id: placeName('colophon'), title: colophon.title }),
    ...aboutBlocks(view, colophon),
    ...(address ? [addressLine(joinWords(scan), languageOf(view), address)] : []),
  ]
}
