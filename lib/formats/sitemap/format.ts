import type { Page } from '../../report/address.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import { languageTag, views } from '../../report/view.ts'
import { languages } from '../../report/vocabulary.ts'
import type { Format } from '../format.ts'

/** Every page of the site, for search engines. */
export const sitemap = {
  id: 'sitemap',
  mediaType: 'application/xml',
  ending: 'xml',
  of: 'site',
  in: 'both',
  path: () => 'sitemap.xml',
  contents: ({ pages }) => sitemapText(pages),
} as const satisfies Format

/** sitemap.xml (sitemaps.org 0.9) of all pages of a view, with language alternates; addresses are paths while no SITE_URL is set. */
export function sitemapText(pages: readonly Page[]): string {
  const urls = pages.flatMap((page) => {
    const alternates = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${languageTag(language)}" href="${fullAddress(language, page)}"/>`,
    )
    return views.map((view) => `<url><loc>${fullAddress(view, page)}</loc>${alternates.join('')}</url>`)
  })
  const root = `<url><loc>${fullFileAddress('')}</loc></url>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[root, ...urls].join('\n')}
</urlset>
`
}
