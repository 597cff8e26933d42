import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumsName } from './hosting/checksums.ts'

/** A line of `writeChecksums`. */
const line = /^([0-9a-f]{64}) {2}(.+)$/

/**
 * The checksums that a build has written into a folder, by path.
 * @returns undefined where there are none, `'other'` where the file of that name has another form
 */
export function readChecksums(folder: string): Map<string, string> | 'other' | undefined {
  const text = read(join(folder, checksumsName))
  if (text === undefined) return undefined
  const sums = new Map<string, string>()
  for (const words of text.replace(/\n$/, '').split('\n')) {
    const [, sum, path] = line.exec(words) ?? []
    if (sum === undefined || path === undefined) return 'other'
    sums.set(path, sum)
  }
  return sums
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
