import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
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

/**
 * Cleans pages, one after the other, and writes the letters of their titles; no more than one is held at a time.
 * @returns what their policies had to name
 * @throws Error when something of the framework is left
 */
export async function cleanPages({ staging, pages, trustedTypes }: PagesToClean): Promise<PolicyNeeds[]> {
  const needs: PolicyNeeds[] = []
  const written = new Set<string>()
  for (const file of pages) {
    const path = join(staging, file)
    const page = await cleanPage(readFileSync(path, 'utf8'), file, trustedTypes)
    writeFileSync(path, page.html)
    needs.push(page.needs)
    for (const { path, contents } of page.letters) {
      if (written.has(path)) continue
      writeAll(staging, { [path]: contents })
      written.add(path)
    }
  }
  return needs
}
