import { readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { policyNames } from '../../browser/policy/policy-names.ts'
import { listFiles } from '../../content/files/list-files.ts'
import { askProcess, type Started } from '../process/ask-process.ts'
import { type CleanedPages, cleanPages, type PagesToClean } from './clean-pages.ts'

const cleaner = new URL('./clean-process.ts', import.meta.url)

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/**
 * Turns the framework's pages into pages of the site: cleans every page, writes the letters of its titles, and drops
 * payloads and the framework's files. Many pages are shared out among processes, which begin with nothing in memory.
 * @param staging the folder of the pages; changed in place
 * @param started is told the number of each process
 * @param pagesPerProcess fewer are cleaned before another process has begun
 * @returns what is known of shares of the pages
 * @throws Error when something of the framework is left
 */
export async function cleanSite(
  staging: string,
  started: Started = () => {},
  pagesPerProcess = 500,
): Promise<CleanedPages[]> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  const files = listFiles(staging)
  for (const file of files) if (payload.test(file)) rmSync(join(staging, file))
  const scripts = files.filter((file) => file.endsWith('.js'))
  const trustedTypes = policyNames(scripts.map((file) => readFileSync(join(staging, file), 'utf8')))
  const pages = files.filter((file) => file.endsWith('.html'))
  const processes = Math.min(availableParallelism(), Math.floor(pages.length / pagesPerProcess))
  if (processes === 0) return [await cleanPages({ staging, pages, trustedTypes })]
  // Neighbours have most of their style sheets in common, which each process makes for itself.
  const share = Math.ceil(pages.length / processes)
  const shares = Array.from({ length: processes }, (_, index) =>
    pages.slice(index * share, (index + 1) * share),
  )
  // Where one fails the others come to their end all the same, so that none writes into the next build.
  const answers = await Promise.allSettled(
    shares.map((pages) =>
      askProcess<PagesToClean, CleanedPages>(cleaner, { staging, pages, trustedTypes }, started),
    ),
  )
  return answers.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  })
}
