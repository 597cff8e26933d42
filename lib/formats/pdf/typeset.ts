import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderSVG } from 'uqr'
import type { Book } from '../shared/book/book.ts'

/** The cuts of Noto Serif SC that the template sets; Latin is set in Libertinus Serif, which the compiler brings. */
const cuts = ['400Regular', '600SemiBold']
const fontFolder = 'node_modules/@expo-google-fonts/noto-serif-sc'

let compiler: NodeCompiler | undefined

/**
 * Sets a book as a tagged PDF (PDF/UA-1, ISO 14289-1) with bookmarks and its language. No font of the machine is used.
 * @throws Error with what the compiler says of the template
 */
export function typeset(book: Book): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: 'lib/formats/pdf',
    fontArgs: [{ fontBlobs: cuts.map((cut) => readFileSync(`${fontFolder}/${cut}/NotoSerifSC_${cut}.ttf`)) }],
  })
  const result = compiler.compile({
    mainFileContent: readFileSync('lib/formats/pdf/book.typ', 'utf8'),
    inputs: {
      book: JSON.stringify(book, (_key, value) => (value === undefined ? null : value)),
      ...(book.address ? { qr: renderSVG(book.address, { border: 0 }) } : {}),
    },
  })
  const document = result.result
  const complaint = result.takeError() ?? result.takeWarnings()
  if (!document || complaint) {
    const said = complaint ? compiler.fetchDiagnostics(complaint) : []
    throw new Error(`lib/formats/pdf/book.typ, ${book.name} (${book.view}): ${JSON.stringify(said, null, 2)}`)
  }
  return compiler.pdf(document, { pdfStandard: 'ua-1' })
}
