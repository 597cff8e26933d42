import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
