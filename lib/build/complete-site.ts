import { listFiles } from '../content/files/list-files.ts'
import { settings } from '../report/settings.mjs'
import { writeBundles } from './bundles/write-bundles.ts'
import { writeOffline } from './bundles/write-offline.ts'
import type { CleanedPages } from './clean/clean-pages.ts'
import { compressFiles } from './compress-files.ts'
import type { HeaderRule } from './hosting/header-rules.ts'
import { headersFile } from './hosting/headers-file.ts'
import { redirectsFile } from './hosting/redirects-file.ts'
import { securityText } from './hosting/security-txt.ts'
import { siteRules } from './hosting/site-rules.ts'
import { licenceFile } from './letters/licence-file.ts'
import { writeAll } from './write-all.ts'

/**
 * Adds to the pages what makes them a site: what hosts read, the licences of the letters, and compressed copies beside
 * everything that compresses.
 * @param staging the folder of the pages; changed in place
 * @param cleaned what is known of the pages
 * @returns the headers of the site, for the configurations of servers
 */
export async function completeSite(
  staging: string,
  cleaned: readonly CleanedPages[],
  { contact, newest }: { contact: string | null; newest: string | undefined },
): Promise<HeaderRule[]> {
  const letters = await writeBundles(staging, cleaned, newest)
  const rules = siteRules(
    listFiles(staging),
    cleaned.flatMap(({ pages }) => pages.map(({ needs }) => needs)),
  )
  const security = securityText(contact)
  const licence = licenceFile()
  writeAll(staging, {
    _headers: headersFile(rules),
    _redirects: redirectsFile(settings.basePath),
    [licence.path]: licence.contents,
    ...(security ? { '.well-known/security.txt': security } : {}),
  })
  await compressFiles(staging)
  await compressFiles(staging, await writeOffline(staging, letters))
  return rules
}
