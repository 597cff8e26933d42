import { createHash } from 'node:crypto'
import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './list-files.ts'

/**
 * What is another one as soon as a file in one of the folders is written, renamed, added or deleted, whichever way an
 * editor saves. Hidden files are passed over, where editors keep what is not saved yet; a folder that is not there is empty.
 */
export function folderStamp(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const file of filesOf(folder)) hash.update(`${file} ${fileStamp(join(folder, file))}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** The same of one file; empty for one that is not there. */
export function fileStamp(file: string): string {
  const stats: Stats | undefined = statSync(file, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : ''
}

function filesOf(folder: string): string[] {
  try {
    return listFiles(folder).filter((file) => !/(?:^|\/)\./.test(file))
  } catch {
    // Not there, or deleted while it was listed.
    return []
  }
}
