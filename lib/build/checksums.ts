import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../content/files/list-files.ts'
import { sha256 } from '../formats/shared/edition-text.ts'

/** The file's name; `sha256sum --check SHA256SUMS` reads it. */
export const checksumsName = 'SHA256SUMS'

/** Writes `SHA256SUMS` into a finished site: every file but itself, sorted by name, so that two builds can be compared. */
export function writeChecksums(folder: string): void {
  const lines = listFiles(folder)
    .filter((file) => file !== checksumsName)
    .map((file) => `${checksumOf(folder, file)}  ${file}\n`)
  writeFileSync(join(folder, checksumsName), lines.join(''))
}

/** The checksum of a file in a folder, as `sha256sum` prints it. */
export function checksumOf(folder: string, file: string): string {
  return sha256(readFileSync(join(folder, file)))
}

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
