import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import type { PolicyNeeds } from '../../browser/policy/content-policy.ts'
import { policyNames } from '../../browser/policy/policy-names.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { childEnvironment } from '../process/child-environment.mjs'
import type { PagesToClean } from './clean-pages.ts'

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/** Pages per batch: many enough that sending them costs nothing, few enough that no process waits for another. */
const batch = 100

/**
 * Turns the framework's export into pages of the site: cleans every page, and drops payloads and the framework's files.
 * @param staging the folder Next.js exported into; changed in place
 * @returns what the policies of the pages had to name
 * @throws Error when something of the framework is left
 */
export async function cleanSite(staging: string): Promise<PolicyNeeds[]> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  const files = listFiles(staging)
  for (const file of files) if (payload.test(file)) rmSync(join(staging, file))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const trustedTypes = policyNames(scripts.map((file) => readFileSync(join(staging, file), 'utf8')))
  const pages = files.filter((file) => file.endsWith('.html'))
  return cleanAll(staging, pages, trustedTypes)
}

/** Cleans pages in as many processes as there are cores, or batches. */
async function cleanAll(folder: string, pages: string[], trustedTypes: string[]): Promise<PolicyNeeds[]> {
  const batches = Array.from({ length: Math.ceil(pages.length / batch) }, (_, index): PagesToClean => {
    return { folder, files: pages.slice(index * batch, (index + 1) * batch), trustedTypes }
  })
  const processes = Math.min(availableParallelism(), batches.length)
  const pool = new Tinypool({
    minThreads: processes,
    maxThreads: processes,
    filename: new URL('./clean-pages.ts', import.meta.url).href,
    name: 'cleanPages',
    runtime: 'child_process',
    env: childEnvironment(),
    execArgv: ['--import', 'tsx'],
  })
  try {
    return (await Promise.all(batches.map((pages): Promise<PolicyNeeds[]> => pool.run(pages)))).flat()
  } catch (error) {
    // What another process throws arrives as its fields alone.
    throw error instanceof Error ? error : new Error((error as Error).message)
  } finally {
    await pool.destroy()
  }
}
