import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@pdfme/pdf-lib'
import { nameRowHeaders } from './row-headers.ts'

/**
 * Adds to a PDF what the compiler has no setting for, and packs it: most of it is tags, which take half of their room in
 * object streams (ISO 32000-1, 7.5.7). What it shows is left as it is.
 * @param description a description of the whole in RDF, for its metadata (XMP, ISO 16684-1)
 * @throws Error where the PDF has no metadata
 */
export async function packPdf(bytes: Uint8Array, description: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  addToMetadata(pdf, description)
  nameRowHeaders(pdf)
  leaveOutSuspects(pdf)
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity })
}

/** That its tags are not suspect is what is meant where nothing is said; poppler takes the word for a fault. */
function leaveOutSuspects({ catalog }: PDFDocument): void {
  const marks = catalog.lookup(PDFName.of('MarkInfo'))
  if (marks instanceof PDFDict) marks.delete(PDFName.of('Suspects'))
}

function addToMetadata({ catalog, context }: PDFDocument, description: string): void {
  const place = catalog.get(PDFName.of('Metadata'))
  const metadata = context.lookup(place)
  if (!(place instanceof PDFRef && metadata instanceof PDFRawStream))
    throw new Error('a PDF without metadata')
  const [before, after, ...more] = new TextDecoder().decode(metadata.contents).split('</rdf:RDF>')
  if (after === undefined || more.length > 0) throw new Error('metadata of a PDF that are not one RDF')
  const contents = new TextEncoder().encode(`${before}${description}</rdf:RDF>${after}`)
  context.assign(place, PDFRawStream.of(metadata.dict, contents))
}
