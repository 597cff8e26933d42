import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The names of the Trusted Types policies that scripts make, sorted. */
export function policyNames(scripts: readonly string[]): string[] {
  const names = scripts.flatMap((text) => [...text.matchAll(/createPolicy\(\s*["'`]([\w-]+)["'`]/g)])
  return [...new Set(names.flatMap(([, name]) => name ?? []))].sort()
}

/**
 * The names of the Trusted Types policies that scripts make, so that the Content-Security-Policy allows these and no
 * other.
 * @param folder a built site
 * @param files its scripts
 */
export function trustedTypesIn(folder: string, files: readonly string[]): string[] {
  return policyNames(files.map((file) => readFileSync(join(folder, file), 'utf8')))
}
