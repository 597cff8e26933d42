import { settings } from '../../report/settings.mjs'
import type { HeaderRule } from './header-rules.ts'
import { headersFile } from './headers-file.ts'
import { redirectsFile } from './redirects-file.ts'
import { securityText } from './security-txt.ts'

/** What hosts read in a site, by path: `_headers`, `_redirects`, and `security.txt` where there is a contact. */
export function hostFiles(rules: readonly HeaderRule[], contact: string | null): Record<string, string> {
  const security = securityText(contact)
  return {
    _headers: headersFile(rules),
    _redirects: redirectsFile(settings.basePath),
    ...(security ? { '.well-known/security.txt': security } : {}),
  }
}
