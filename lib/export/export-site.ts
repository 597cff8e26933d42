import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from './clean-page.ts'
import { compressFiles } from './compress-files.ts'
import { listFiles } from './list-files.ts'

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/**
 * Turns the framework's export into the site: cleans every page, drops payloads and the framework's files, and
 * writes compressed copies beside everything that compresses.
 * @param staging the folder Next.js exported into; changed in place
 */
export async function exportSite(staging: string): Promise<void> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  for (const file of listFiles(staging)) {
    const path = join(staging, file)
    // A route that has nothing to say, such as a QR code without SITE_URL, leaves an empty file.
    if (payload.test(file) || statSync(path).size === 0) rmSync(path)
    else if (file.endsWith('.html')) writeFileSync(path, cleanPage(readFileSync(path, 'utf8'), file))
  }
  await compressFiles(staging)
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
