import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { readSettings } from '../../report/settings.ts'
import { caddyfile } from './caddyfile.ts'
import { headerRules } from './header-rules.ts'
import { headersFile, readHeadersFile } from './headers-file.ts'
import { nginxSite } from './nginx-config.ts'
import { nginxContainer } from './nginx-container.ts'
import { nginxMaps } from './nginx-maps.ts'
import { nginxServer } from './nginx-server.ts'
import { redirectsFile } from './redirects-file.ts'
import { securityText } from './security-txt.ts'
import type { ServedSite } from './served-site.ts'

/** Kinds of file that are for the site's own pages, or that no other site shows. */
const own = new Set(['.html', '.js', '.css', '.webmanifest', '.txt', '.br', '.gz', ''])

/** Writes what hosts read into a site: `_headers`, `_redirects`, and `security.txt` where there is a contact. */
export function writeHostFiles(folder: string, needs: readonly PolicyNeeds[], contact: string | null): void {
  const { basePath } = readSettings()
  const shared = listFiles(folder)
    .filter((file) => !file.startsWith('assets/'))
    .map((file) => extname(file))
    .filter((ending) => !own.has(ending))
  const all = (list: (needs: PolicyNeeds) => readonly string[]) => [...new Set(needs.flatMap(list))].sort()
  const together: PolicyNeeds = {
    styles: all(({ styles }) => styles),
    scripts: all(({ scripts }) => scripts),
    trustedTypes: all(({ trustedTypes }) => trustedTypes),
  }
  const endings = [...new Set(shared)].sort().map((ending) => ending.slice(1))
  writeFileSync(join(folder, '_headers'), headersFile(headerRules(basePath, together, endings)))
  writeFileSync(join(folder, '_redirects'), redirectsFile(basePath))
  const security = securityText(contact)
  if (security) {
    mkdirSync(join(folder, '.well-known'), { recursive: true })
    writeFileSync(join(folder, '.well-known/security.txt'), security)
  }
}

/** Where the servers' configurations of a site are: `.hosting` beside its folder. */
export function hostingFolder(out: string): string {
  return join(dirname(out), '.hosting')
}

/**
 * Writes the configurations of nginx and Caddy for a finished site.
 * @param out the site
 * @param folder where they go
 */
export function writeServerConfigs(out: string, folder: string): void {
  const { basePath, siteUrl } = readSettings()
  const site: ServedSite = {
    rules: readHeadersFile(readFileSync(join(out, '_headers'), 'utf8')),
    basePath,
    siteUrl,
    files: listFiles(out),
  }
  mkdirSync(join(folder, 'nginx'), { recursive: true })
  writeFileSync(join(folder, 'nginx/maps.conf'), nginxMaps(site))
  writeFileSync(join(folder, 'nginx/site.conf'), nginxSite(site))
  writeFileSync(join(folder, 'nginx/server.conf'), nginxServer(site))
  writeFileSync(join(folder, 'nginx/container.conf'), nginxContainer())
  writeFileSync(join(folder, 'Caddyfile'), caddyfile(site))
}
