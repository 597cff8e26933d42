import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a system says where a folder itself can never be moved; any other answer may be of the moment. */
const final = ['EACCES', 'EBUSY', 'EPERM', 'EROFS', 'EXDEV']

/**
 * Why the folder of a site cannot be replaced by the system's word: it is a mount point, or in one that is read-only, or
 * another user's. A folder is never moved to where another is that is not empty (POSIX, rename), and before a system
 * says so it looks at all the rest.
 * @param folder is there
 * @param rename the system's
 */
export function moveFault(folder: string, rename = renameSync): string | undefined {
  const beside = mkdtempSync(join(dirname(folder), '.out-'))
  try {
    mkdirSync(join(beside, 'taken/by'), { recursive: true })
    if (process.platform !== 'win32') rename(folder, join(beside, 'taken'))
    return undefined
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    return final.includes(code) ? message : undefined
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}
