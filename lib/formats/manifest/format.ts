import { fileAddress } from '../../report/address.ts'
import type { Site } from '../../report/site.ts'
import type { Language } from '../../report/vocabulary.ts'
import { siteDescription } from '../../words/site-description.ts'
import type { Format } from '../format.ts'

/** What browsers need to install the site. */
export const manifest = {
  id: 'manifest',
  mediaType: 'application/manifest+json',
  ending: 'webmanifest',
  of: 'site',
  in: 'both',
  path: () => 'manifest.webmanifest',
  contents: ({ site }) => manifestText(site),
} as const satisfies Format

/**
 * The web app manifest (W3C): named and described in Chinese, with the English for readers of English systems. What the
 * largest icon shows stands in the middle, so that systems may cut it to a shape of their own.
 */
export function manifestText(site: Site): string {
  const described = (language: Language) => siteDescription(site, 'chooser.description', language)
  return JSON.stringify({
    id: fileAddress(''),
    name: site.name.zh,
    short_name: site.shortName.zh,
    name_localized: { en: site.name.en },
    short_name_localized: { en: site.shortName.en },
    description: described('zh'),
    description_localized: { en: described('en') },
    lang: 'zh-CN',
    start_url: fileAddress(''),
    scope: fileAddress(''),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: fileAddress('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: fileAddress('icon-192.png'), type: 'image/png', sizes: '192x192' },
      { src: fileAddress('icon-512.png'), type: 'image/png', sizes: '512x512' },
      { src: fileAddress('icon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  })
}
