import { renderSVG } from 'uqr'
import type { Book } from '../shared/book/book.ts'
import { compileTypst } from '../shared/typst/compile-typst.ts'
import { packPdf } from './pack-pdf.ts'
import { rightsXmp } from './rights-xmp.ts'

/**
 * Sets a book as a tagged PDF (PDF/UA-1, ISO 14289-1) with bookmarks, its language and its licence.
 * @throws Error with what the compiler says of the template
 */
export async function typeset(book: Book): Promise<Uint8Array> {
  const qr = book.address ? renderSVG(book.address, { border: 0 }) : undefined
  const { compiler, document } = compileTypst('pdf/book.typ', { book, qr }, `${book.name} (${book.view})`)
  return packPdf(compiler.pdf(document, { pdfStandard: 'ua-1' }), rightsXmp(book))
}
