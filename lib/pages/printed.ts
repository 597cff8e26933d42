import { qr } from '../formats/qr/format.ts'
import { canonical, fileAddress } from '../report/address.ts'
import { sharedTitle } from '../words/shared-title.ts'
import type { PageContext } from './page-context.ts'

/** What a page says on paper alone. */
export type PrintedData = ReturnType<typeof printedOf>

/** The head of a page's printed copy: city, year and title, and its permanent address. */
export function printedOf(context: PageContext, withAddress: boolean) {
  const { page, href } = context
  const full = canonical(href(page))
  return {
    head: sharedTitle(context),
    /** Left out where nothing but the report's own words may stand. */
    ...(withAddress ? { address: full ?? href(page) } : {}),
    /** The QR code of the address, or undefined while no SITE_URL is set. */
    qr: full && fileAddress(qr.path(context)),
  }
}
