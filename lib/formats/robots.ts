import { canonical, fileAddress } from '../report/address.ts'

/** robots.txt (RFC 9309): everything may be read; the sitemap is named once the site's address is known. */
export function robotsText(): string {
  const sitemap = canonical(fileAddress('sitemap.xml'))
  return `User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ''}`
}
