import { editionOf, type PageContext } from '../pages/page-context.ts'
import { canonical } from '../report/address.ts'
import { findPart } from '../report/find-part.ts'
import { oembedJson } from './embed-page.ts'
import { citationFile, type PartFile } from './part-files.ts'
import { qrSvg } from './share/qr-code.ts'

/**
 * The texts that stand beside a page under permanent addresses, by their names: the citations of a part or of the whole
 * report, the description of a part's embed, and a QR code once SITE_URL gives the page an address to point to.
 */
export function filesBeside(context: PageContext): Partial<Record<PartFile, string>> {
  const { site, view, page } = context
  if (page.kind !== 'part' && page.kind !== 'report') return {}
  const edition = editionOf(site, page)
  const part = page.kind === 'part' ? findPart(edition, page.part) : undefined
  const url = canonical(context.href(page))
  return {
    'cite.ris': citationFile(view, edition, part, 'cite.ris'),
    'cite.bib': citationFile(view, edition, part, 'cite.bib'),
    'cite.json': citationFile(view, edition, part, 'cite.json'),
    ...(url ? { 'qr.svg': qrSvg(url) } : {}),
    ...(part ? { 'embed/oembed.json': oembedJson(context, part) } : {}),
  }
}
