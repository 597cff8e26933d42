import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from './clean-page.ts'
import { compressFiles } from './compress-files.ts'
import { listFiles } from './list-files.ts'
import { writeOffline } from './write-offline.ts'

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/**
 * Turns the framework's export into the site: cleans every page, drops payloads and the framework's files, and
 * writes compressed copies beside everything that compresses. Last comes the service worker, which knows all files.
 * @param staging the folder Next.js exported into; changed in place
 */
export async function exportSite(staging: string): Promise<void> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  for (const file of listFiles(staging)) {
    const path = join(staging, file)
    if (payload.test(file)) rmSync(path)
    else if (file.endsWith('.html')) writeFileSync(path, cleanPage(readFileSync(path, 'utf8'), file))
  }
  await compressFiles(staging)
  await compressFiles(staging, await writeOffline(staging))
}

/** Puts a finished site in the place of the last one: two renames, so that there is no moment without a whole site. */
export function replaceSite(staging: string, out: string): void {
  const old = `${staging}.old`
  rmSync(old, { recursive: true, force: true })
  mkdirSync(join(out, '..'), { recursive: true })
  if (existsSync(out)) renameSync(out, old)
  renameSync(staging, out)
  rmSync(old, { recursive: true, force: true })
}
