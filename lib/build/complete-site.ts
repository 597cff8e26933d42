import type { PolicyNeeds } from '../browser/policy/content-policy.ts'
import { listFiles } from '../content/files/list-files.ts'
import { settings } from '../report/settings.mjs'
import { compressFiles } from './compress-files.ts'
import type { HeaderRule } from './hosting/header-rules.ts'
import { headersFile } from './hosting/headers-file.ts'
import { redirectsFile } from './hosting/redirects-file.ts'
import { securityText } from './hosting/security-txt.ts'
import { siteRules } from './hosting/site-rules.ts'
import { licenceFile } from './letters/licence-file.ts'
import { writeAll } from './write-all.ts'
import { writeOffline } from './write-offline.ts'

/**
 * Adds to the pages what makes them a site: what hosts read, the licences of the letters, and compressed copies beside
 * everything that compresses.
 * Last comes the service worker, which knows all files.
 * @param staging the folder of the pages; changed in place
 * @param needs what the policies of the pages name
 * @param contact where readers can write to
 * @returns the headers of the site, for the configurations of servers
 */
export async function completeSite(
  staging: string,
  needs: readonly PolicyNeeds[],
  contact: string | null,
): Promise<HeaderRule[]> {
  const rules = siteRules(listFiles(staging), needs)
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
