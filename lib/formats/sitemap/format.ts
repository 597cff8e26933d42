import type { Site } from '../../report/edition.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { sitePages } from '../../report/site-pages.ts'
import { pageLanguageTag, views } from '../../report/view.ts'
import type { Format } from '../format.ts'

/** Every page of the site, for search engines. */
export const sitemap = {
  id: 'sitemap',
  mediaType: 'application/xml',
  of: 'site',
  in: 'both',
  path: () => 'sitemap.xml',
  contents: ({ site }) => sitemapText(site),
} as const satisfies Format

/** sitemap.xml (sitemaps.org 0.9) with language alternates; addresses are paths while no SITE_URL is set. */
export function sitemapText(site: Site): string {
  const urls = sitePages(site).flatMap((page) => {
    const alternates = views
      .filter((view) => view !== 'zh-en')
      .map(
        (view) =>
          `<xhtml:link rel="alternate" hreflang="${pageLanguageTag(view)}" href="${fullAddress(view, page)}"/>`,
      )
      .join('')
    return views.map((view) => `<url><loc>${fullAddress(view, page)}</loc>${alternates}</url>`)
  })
  const root = `<url><loc>${fullFileAddress('')}</loc></url>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[root, ...urls].join('\n')}
</urlset>
`
}
