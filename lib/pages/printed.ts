import { qr } from '../formats/qr/format.ts'
import { canonical, fileAddress } from '../report/address.ts'
import { sharedWords } from '../words/shared-title.ts'
import { joinWords } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** What a page says on paper alone. */
export interface PrintedData {
  /** A line in each language. */
  head: string
  /** The permanent address, or undefined where nothing but the report's own words may stand. */
  address?: string
  /** The QR code of the address, or undefined where there is none. */
  qr?: string | undefined
}

/** The head of a page's printed copy: city, year and title, a line in each language, and its permanent address. */
export function printedOf(context: PageContext, withAddress: boolean): PrintedData {
  const { page, href } = context
  const full = canonical(href(page))
  return {
    head: joinWords(sharedWords(context), '\n'),
    ...(withAddress ? { address: full ?? href(page) } : {}),
    qr: full && fileAddress(qr.path(context)),
  }
}

/** The head of the printed copy of a page beside the text: the site's name, and the address. */
export function printedBeside({ site, page, of, href }: PageContext): PrintedData {
  const own = href(page)
  return { head: joinWords(of(site.name), '\n'), address: canonical(own) ?? own }
}
