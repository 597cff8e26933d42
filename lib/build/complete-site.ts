import { listFiles } from '../content/files/list-files.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/site.ts'
import { writeBundles } from './bundles/write-bundles.ts'
import { writeOffline } from './bundles/write-offline.ts'
import type { CleanSite } from './clean/clean-site.ts'
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
 * @param site what is known of its pages
 * @returns the headers of the site, for the configurations of servers
 */
export async function completeSite(
  staging: string,
  site: CleanSite,
  { contact, editions }: Pick<Site, 'contact' | 'editions'>,
): Promise<HeaderRule[]> {
  await writeBundles(staging, site.pages, editions[0]?.id)
  const rules = siteRules(listFiles(staging), site.needs)
  const security = securityText(contact)
  const licence = licenceFile()
  writeAll(staging, {
    _headers: headersFile(rules),
    _redirects: redirectsFile(settings.basePath),
    [licence.path]: licence.contents,
    ...(security ? { '.well-known/security.txt': security } : {}),
  })
  await compressFiles(staging)
  await compressFiles(staging, await writeOffline(staging))
  return rules
}
