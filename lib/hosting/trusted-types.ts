import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The names of the Trusted Types policies that scripts make, so that the Content-Security-Policy allows these and no
 * other.
 * @param folder a built site
 * @param files its scripts
 */
export function trustedTypesIn(folder: string, files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => policyNames(readFileSync(join(folder, file), 'utf8'))))].sort()
}

/** The names that a script's text gives to its policies; they must stand there as they are. */
export function policyNames(script: string): string[] {
  return [...script.matchAll(/createPolicy\(\s*["'`]([\w-]+)["'`]/g)].flatMap(([, name]) => name ?? [])
}
