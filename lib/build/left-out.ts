import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'

/**
 * What a build left out and why, a sentence each.
 * @param date when the content last changed, as far as it is known
 */
export function leftOut({ contact }: Pick<Site, 'contact'>, date: Date | undefined): string[] {
  const { basePath, siteUrl, pagesOnly, brotliQuality } = settings
  return [
    date
      ? []
      : 'The date of the content is unknown (no commit holds it as it is, or the clone is shallow, and SOURCE_DATE_EPOCH is not set): copies carry no date, and there are no feeds.',
    siteUrl
      ? []
      : 'SITE_URL is not set: canonical addresses, language alternates, share links, QR codes and the search for address bars were left out.',
    basePath && contact
      ? 'BASE_PATH is set: security.txt was left out; it belongs at the root of the host (RFC 9116).'
      : [],
    pagesOnly ? 'PAGES_ONLY is set: pictures and files to keep were left out; do not publish this.' : [],
    brotliQuality === undefined
      ? 'PRECOMPRESS is none: compressed copies were left out; do not publish this.'
      : [],
  ].flat()
}
