import { canonical, fileAddress, pagePath } from '../report/address.ts'
import type { PageContext } from './page-context.ts'

/** What a page says on paper alone. */
export interface PrintedData {
  /** Left out where nothing but the report's own words may stand. */
  address?: string
  /** The QR code of the address, or undefined while no SITE_URL is set. */
  qr: string | undefined
}

/** The permanent address of a page for its printed copy. */
export function printedOf({ view, page, href }: PageContext, withAddress: boolean): PrintedData {
  const full = canonical(href(page))
  return {
    ...(withAddress ? { address: full ?? href(page) } : {}),
    qr: full && fileAddress(`${view}/${pagePath(page)}qr.svg`),
  }
}
