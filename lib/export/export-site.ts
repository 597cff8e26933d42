import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyNeeds } from '../hosting/content-policy.ts'
import { trustedTypesIn } from '../hosting/trusted-types.ts'
import { writeHostFiles } from '../hosting/write-hosting.ts'
import { cleanPage } from './clean-page.ts'
import { compressFiles } from './compress-files.ts'
import { listFiles } from './list-files.ts'
import { writeOffline } from './write-offline.ts'

/** What the framework writes beside the pages for its own browser half. */
const payload = /(?:^|\/)(?:index\.txt|__next\.[^/]*\.txt)$/

/** Pictures leave an empty file when only pages are asked for (PAGES_ONLY). */
const picture = /\/(?:card|poster)\.png$/

/**
 * Turns the framework's export into the site: cleans every page, drops payloads and the framework's files, adds what
 * hosts read, and writes compressed copies beside everything that compresses. Last comes the service worker, which
 * knows all files.
 * @param staging the folder Next.js exported into; changed in place
 * @param contact where readers can write to
 */
export async function exportSite(staging: string, contact: string | null): Promise<void> {
  for (const folder of ['_next', '_not-found', '404'])
    rmSync(join(staging, folder), { recursive: true, force: true })
  const files = listFiles(staging)
  const trustedTypes = trustedTypesIn(
    staging,
    files.filter((file) => file.endsWith('.js')),
  )
  const needs: PolicyNeeds[] = []
  for (const file of files) {
    const path = join(staging, file)
    if (payload.test(file) || (picture.test(file) && statSync(path).size === 0)) rmSync(path)
    else if (file.endsWith('.html')) {
      const page = cleanPage(readFileSync(path, 'utf8'), file, trustedTypes)
      writeFileSync(path, page.html)
      needs.push(page.needs)
    }
  }
  writeHostFiles(staging, needs, contact)
  await compressFiles(staging)
  await compressFiles(staging, await writeOffline(staging))
}
