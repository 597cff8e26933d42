import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Keeps for later runs what was made, as a whole file or not at all. Where it cannot be kept, only time is wasted
 * (a folder without the right to write, a full disk, something in the way), so that is no error.
 */
export function keepFile(file: string, contents: string | Uint8Array): void {
  // Two may keep the same at once, in one process or in two: each writes a file of its own and renames it.
  const part = `${file}.${randomUUID()}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(part, contents)
    renameSync(part, file)
  } catch {
    removeIfThere(part)
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where nothing can be written nothing is there, or it cannot be helped.
  }
}
