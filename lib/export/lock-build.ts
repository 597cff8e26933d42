import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Keeps other builds out of the project’s folder, since they would share `.staging` and `.cache/take-away`. The lock of
 * a build that was ended from outside counts for nothing.
 * @returns what opens the lock again
 * @throws Error while another build is running
 */
export function lockBuild(file = '.cache/build.lock'): () => void {
  mkdirSync(dirname(file), { recursive: true })
  if (!take(file)) {
    const owner = Number(readFileSync(file, 'utf8'))
    if (isRunning(owner)) {
      throw new Error(
        `Another build is running in this folder (process ${owner}); wait for it, or delete ${file} if there is none`,
      )
    }
    rmSync(file, { force: true })
    if (!take(file)) return lockBuild(file)
  }
  return () => rmSync(file, { force: true })
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/**
 * A process of another user may be there and not be asked; its own number is one from before a restart, and no number
 * one of a build that was ended before it wrote it.
 */
function isRunning(id: number): boolean {
  if (id === process.pid || !id) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
