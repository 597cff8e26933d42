import { x } from 'xastscript'
import type { Page } from '../../report/address.ts'
import { alternatesOf } from '../../report/alternates.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { type View, views } from '../../report/view.ts'
import type { Format } from '../format.ts'
import { stamp } from '../shared/stamp.ts'
import { xml } from '../shared/xml.ts'

/** Every page of the site, for search engines. */
export const sitemap = {
  id: 'sitemap',
  mediaType: 'application/xml',
  ending: 'xml',
  of: 'site',
  in: 'both',
  path: () => 'sitemap.xml',
  contents: ({ pages, date }) => sitemapText(pages, date),
} as const satisfies Format

/**
 * sitemap.xml (sitemaps.org 0.9), a line for each page, with the same page in other languages; addresses are paths while no
 * SITE_URL is set.
 * @param pages all pages of a view
 * @param date when the content last changed, if that is known
 */
export function sitemapText(pages: readonly Page[], date: Date | undefined): string {
  const url = (location: string, view: View | undefined, page: Page) =>
    x('url', [
      x('loc', location),
      ...(date ? [x('lastmod', stamp(date))] : []),
      ...alternatesOf(view, page).map(([hreflang, href]) =>
        x('xhtml:link', { rel: 'alternate', hreflang, href }),
      ),
    ])
  const urls = [
    url(fullFileAddress(''), undefined, { kind: 'home' }),
    ...pages.flatMap((page) => views.map((view) => url(fullAddress(view, page), view, page))),
  ]
  const spaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return xml(x('urlset', spaces, ['\n', ...urls.flatMap((one) => [one, '\n'])]))
}
