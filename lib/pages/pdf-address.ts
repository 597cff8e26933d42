import { pdfOf } from '../formats/downloads-list.ts'
import { canonical, fileAddress, type Page } from '../report/address.ts'
import type { View } from '../report/view.ts'

/**
 * The full address of a page's PDF: of the report the whole, of an area its own. Undefined where there is none: for
 * other pages, while no SITE_URL is set, and while developing before the first build.
 */
export function pdfAddress(view: View, page: Page): string | undefined {
  if (page.kind !== 'report' && page.kind !== 'part') return undefined
  const pdf = pdfOf(page.edition, page.kind === 'part' ? page.part : undefined, view)
  return pdf && canonical(fileAddress(pdf.path))
}
