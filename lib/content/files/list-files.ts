import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file below a folder, as sorted paths from it with forward slashes. */
export function listFiles(folder: string): string[] {
  return listEntries(folder).flatMap(({ path, isFile }) => (isFile ? [path] : []))
}

/** Something in a folder that is no folder. */
export interface Entry {
  /** From the folder, with forward slashes. */
  path: string
  /** False for a link, a socket and the like. */
  isFile: boolean
}

/** Everything below a folder that is no folder, sorted by path. */
export function listEntries(folder: string): Entry[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}
