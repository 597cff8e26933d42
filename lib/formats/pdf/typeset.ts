import { renderSVG } from 'uqr'
import type { Book } from '../shared/book/book.ts'
import { compileTypst } from '../shared/typst/compile-typst.ts'

/**
 * Sets a book as a tagged PDF (PDF/UA-1, ISO 14289-1) with bookmarks and its language.
 * @throws Error with what the compiler says of the template
 */
export function typeset(book: Book): Uint8Array {
  const qr = book.address ? renderSVG(book.address, { border: 0 }) : undefined
  const { compiler, document } = compileTypst('pdf/book.typ', { book, qr }, `${book.name} (${book.view})`)
  return compiler.pdf(document, { pdfStandard: 'ua-1' })
}
