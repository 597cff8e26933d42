import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listFiles } from './list-files.ts'

const known = new Map<string, string>()

/**
 * The hash of the code in folders of the project and of its packages. What is made by that code and kept is named by it,
 * so that it is made again when one of them changes.
 */
export function codeHash(...folders: readonly string[]): string {
  const key = folders.join()
  const hash = known.get(key) ?? hashOf(folders)
  known.set(key, hash)
  return hash
}

function hashOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) => listFiles(folder).map((file) => join(folder, file)))
  const hash = createHash('sha256')
  for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(file))
  return hash.digest('hex')
}

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

/** What was kept, if it is there and can be read. */
export function readKept(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where nothing can be written nothing is there, or it cannot be helped.
  }
}
