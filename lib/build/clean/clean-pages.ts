import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { writeAll } from '../write-all.ts'
import { cleanPage } from './clean-page.ts'

/** Pages for one process to clean. */
export interface PagesToClean {
  folder: string
  files: string[]
  trustedTypes: string[]
}

/**
 * Cleans pages where they are, and writes the letters of their titles; see `cleanPage`. Runs in processes of its own, so
 * that all cores have something to do: two may write the same letters, which are the same to the byte.
 * @returns what the policies of the pages had to name
 * @throws Error when something of the framework is left
 */
export async function cleanPages({ folder, files, trustedTypes }: PagesToClean): Promise<PolicyNeeds[]> {
  const needs: PolicyNeeds[] = []
  for (const file of files) {
    const path = join(folder, file)
    const page = await cleanPage(readFileSync(path, 'utf8'), file, trustedTypes)
    writeFileSync(path, page.html)
    for (const { path, contents } of page.letters) writeAll(folder, { [path]: contents })
    needs.push(page.needs)
  }
  return needs
}
