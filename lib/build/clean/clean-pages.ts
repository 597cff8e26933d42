import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import type { FaceName } from '../letters/faces.ts'
import { writeAll } from '../write-all.ts'
import { cleanPage } from './clean-page.ts'

/** Some pages of a site to clean. */
export interface PagesToClean {
  /** The folder that they are in, and their paths from it. */
  staging: string
  pages: readonly string[]
  /** Names of the Trusted Types policies that the site's script makes. */
  trustedTypes: readonly string[]
}

/** What is known of a page that was cleaned. */
export interface CleanedPage {
  file: string
  /** What its policy had to name. */
  needs: PolicyNeeds
  /** The characters that it sets in the faces of the site. */
  letters: Partial<Record<FaceName, string>>
  /** Which of the sets of classes stands in it. */
  classes: number
}

/** What is known of pages that were cleaned, and the sets of classes that stand in them, separated by spaces. */
export interface CleanedPages {
  pages: CleanedPage[]
  classes: string[]
}

/**
 * Cleans pages, one after the other, and writes the letters of their titles; no more than one is held at a time.
 * @throws Error when something of the framework is left
 */
export async function cleanPages({ staging, pages, trustedTypes }: PagesToClean): Promise<CleanedPages> {
  const cleaned: CleanedPage[] = []
  const classes: string[] = []
  const written = new Set<string>()
  for (const file of pages) {
    const path = join(staging, file)
    const page = await cleanPage(readFileSync(path, 'utf8'), file, trustedTypes)
    writeFileSync(path, page.html)
    const own = [...page.classes].sort().join(' ')
    if (!classes.includes(own)) classes.push(own)
    const letters = Object.fromEntries([...page.characters].map(([face, set]) => [face, [...set].join('')]))
    cleaned.push({ file, needs: page.needs, letters, classes: classes.indexOf(own) })
    for (const { path, contents } of page.letters) {
      if (written.has(path)) continue
      writeAll(staging, { [path]: contents })
      written.add(path)
    }
  }
  return { pages: cleaned, classes }
}
