import { takeAwayList } from '../formats/take-away-list.ts'
import { canonical, fileAddress, type Page } from '../report/address.ts'
import type { View } from '../report/view.ts'

/**
 * The full address of a page's PDF: of the report the whole, of an area its own. Undefined where there is none: for
 * other pages, while no SITE_URL is set, and while developing before the first build.
 */
export function pdfAddress(view: View, page: Page): string | undefined {
  if (page.kind !== 'report' && page.kind !== 'part') return undefined
  const part = page.kind === 'part' ? page.part : undefined
  const pdf = takeAwayList().entries.find(
    (entry) =>
      entry.format === 'pdf' && entry.edition === page.edition && entry.part === part && entry.view === view,
  )
  return pdf && canonical(fileAddress(pdf.path))
}
