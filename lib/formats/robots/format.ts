import { canonical, fileAddress } from '../../report/address.ts'
import type { Format } from '../format.ts'
import { sitemap } from '../sitemap/format.ts'

/** robots.txt (RFC 9309): everything may be read; the sitemap is named once the site's address is known. */
export const robots = {
  id: 'robots',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'site',
  in: 'both',
  path: () => 'robots.txt',
  contents: () => {
    const url = canonical(fileAddress(sitemap.path()))
    return `User-agent: *\nAllow: /\n${url ? `Sitemap: ${url}\n` : ''}`
  },
} as const satisfies Format
