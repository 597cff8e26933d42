import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { policyNames } from '../../browser/policy/policy-names.ts'
import { listFiles } from '../../content/files/list-files.ts'
import type { LettersOfPage } from '../letters/letters-of-page.ts'
import { writeAll } from '../write-all.ts'
import { cleanPage } from './clean-page.ts'

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/** What a page sets: the characters in the faces of the site, and the classes, separated by spaces. */
export interface SetPage {
  characters: LettersOfPage
  classes: string
}

/** What is known of the pages of a site. */
export interface CleanSite {
  /** What the policy of each had to name. */
  needs: PolicyNeeds[]
  /** What each sets, by its file. */
  pages: Map<string, SetPage>
}

/**
 * Turns the framework's export into pages of the site: cleans every page, writes the letters of its titles, and drops
 * payloads and the framework's files. It takes one process: to start more takes as long as all pages of the report.
 * @param staging the folder Next.js exported into; changed in place
 * @throws Error when something of the framework is left
 */
export async function cleanSite(staging: string): Promise<CleanSite> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  const files = listFiles(staging)
  for (const file of files) if (payload.test(file)) rmSync(join(staging, file))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const trustedTypes = policyNames(scripts.map((file) => readFileSync(join(staging, file), 'utf8')))
  const needs: PolicyNeeds[] = []
  const pages: CleanSite['pages'] = new Map()
  // Many pages have the same classes.
  const known = new Map<string, string>()
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const path = join(staging, file)
    const page = await cleanPage(readFileSync(path, 'utf8'), file, trustedTypes)
    writeFileSync(path, page.html)
    for (const { path, contents } of page.letters) writeAll(staging, { [path]: contents })
    needs.push(page.needs)
    const classes = [...page.classes].sort().join(' ')
    known.set(classes, known.get(classes) ?? classes)
    pages.set(file, { characters: page.characters, classes: known.get(classes) ?? classes })
  }
  return { needs, pages }
}
