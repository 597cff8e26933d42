import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../content/files/list-files.ts'

/** The file's name; `sha256sum --check SHA256SUMS` reads it. */
export const checksumsName = 'SHA256SUMS'

/** Writes `SHA256SUMS` into a finished site: every file but itself, sorted by name, so that two builds can be compared. */
export function writeChecksums(folder: string): void {
  const lines = listFiles(folder)
    .filter((file) => file !== checksumsName)
    .map((file) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')
      return `${hash}  ${file}\n`
    })
  writeFileSync(join(folder, checksumsName), lines.join(''))
}
