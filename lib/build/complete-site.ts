import type { PolicyNeeds } from '../browser/policy/content-policy.ts'
import { compressFiles } from './compress-files.ts'
import { writeHostFiles } from './hosting/write-hosting.ts'
import { writeOffline } from './write-offline.ts'

/**
 * Adds to the pages what makes them a site: what hosts read, and compressed copies beside everything that compresses.
 * Last comes the service worker, which knows all files.
 * @param staging the folder of the pages; changed in place
 * @param needs what the policies of the pages name
 * @param contact where readers can write to
 */
export async function completeSite(
  staging: string,
  needs: readonly PolicyNeeds[],
  contact: string | null,
): Promise<void> {
  writeHostFiles(staging, needs, contact)
  await compressFiles(staging)
  await compressFiles(staging, await writeOffline(staging))
}
