import { extname } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { settings } from '../../report/settings.mjs'
import { type HeaderRule, headerRules } from './header-rules.ts'

/** Kinds of file that are for the site's own pages, or that no other site shows. */
const own = new Set(['.html', '.js', '.css', '.webmanifest', '.txt', '.br', '.gz', ''])

/**
 * The headers of a site, from which `_headers` and the configurations of all servers are made.
 * @param files every file of the site
 * @param needs what the policies of its pages name
 */
export function siteRules(files: readonly string[], needs: readonly PolicyNeeds[]): HeaderRule[] {
  const all = (list: (needs: PolicyNeeds) => readonly string[]) => [...new Set(needs.flatMap(list))].sort()
  const together: PolicyNeeds = {
    // Every page has a style of its own, more than a header can name: the policy in the page names it, and both must agree.
    styles: ['unsafe-inline'],
    scripts: all(({ scripts }) => scripts),
    trustedTypes: all(({ trustedTypes }) => trustedTypes),
  }
  const endings = files.filter((file) => !file.startsWith('assets/')).map((file) => extname(file))
  const shared = [...new Set(endings)].filter((ending) => !own.has(ending)).sort()
  return headerRules(
    settings.basePath,
    together,
    shared.map((ending) => ending.slice(1)),
  )
}
