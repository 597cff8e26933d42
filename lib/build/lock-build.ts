import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isRunning } from './process/is-running.mjs'

/** The right to build in a folder. */
export interface BuildLock {
  /** Names a process that this build has started: nobody takes the lock while it runs. */
  add(child: number): void
  open(): void
}

/**
 * Keeps other builds out of the project’s folder, since they would share `.staging` and `.cache/prepared`. The lock of
 * a build that was ended from outside counts for nothing, once what that had started has ended too.
 * @param patience how long to wait for that, in milliseconds
 * @param turn how long to wait for a build that is running
 * @throws Error while another build is running
 */
export async function lockBuild(file = '.cache/build.lock', patience = 10_000, turn = 0): Promise<BuildLock> {
  mkdirSync(dirname(file), { recursive: true })
  if (!take(file)) {
    const [owner, ...children] = processesIn(file)
    // Its own number is one from before a restart, and no number one of a build that was ended before it wrote it.
    if (owner && owner !== process.pid && isRunning(owner)) {
      if (turn > 0) {
        await setTimeout(50)
        return lockBuild(file, patience, turn - 50)
      }
      throw new Error(
        `Another build is running in this folder (process ${owner}); wait for it, or delete ${file} if there is none`,
      )
    }
    await ended(children, file, patience)
    rmSync(file, { force: true })
    if (!take(file)) return lockBuild(file, patience, turn)
  }
  return {
    add: (child) => appendFileSync(file, `\n${child}`),
    open: () => rmSync(file, { force: true }),
  }
}

/** The build’s own number, and those of what it started. */
function processesIn(file: string): number[] {
  try {
    return readFileSync(file, 'utf8').split('\n').map(Number)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
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

/** @throws Error when one of them goes on running */
async function ended(processes: number[], file: string, patience: number): Promise<void> {
  const last = Date.now() + patience
  for (const id of processes) {
    while (isRunning(id)) {
      if (Date.now() >= last) {
        throw new Error(
          `A build was ended in this folder, and what it had started is still running (process ${id}); end that, or delete ${file} if it is something else`,
        )
      }
      await setTimeout(50)
    }
  }
}
