import { fileAddress, type Page, pagePath } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { languagesOf, type View } from '../report/view.ts'
import { bibtex } from './citations/bibtex.ts'
import { cslItem } from './citations/csl-json.ts'
import { ris } from './citations/ris.ts'
import { citedWork } from './citations/work.ts'

/** The files beside the page of a part or of the report: their names are permanent addresses. */
export type PartFile =
  | 'cite.ris'
  | 'cite.bib'
  | 'cite.json'
  | 'qr.svg'
  | 'card.png'
  | 'poster.png'
  | 'embed/'
  | 'embed/oembed.json'

/** The address of a file beside a page: `/zh/2024/2.4/cite.ris`. */
export function partFileAddress(view: View, page: Page, file: PartFile): string {
  return fileAddress(`${view}/${pagePath(page)}${file}`)
}

/**
 * The text of a citation file: one record for each language of the view.
 * @param part undefined for the whole report
 */
export function citationFile(
  view: View,
  edition: Edition,
  part: Part | undefined,
  file: 'cite.ris' | 'cite.bib' | 'cite.json',
): string {
  const works = languagesOf(view).map((language) => citedWork(edition, part, language))
  if (file === 'cite.ris') return ris(works)
  if (file === 'cite.bib') return bibtex(works)
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`
}
