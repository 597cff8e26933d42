import { readFileSync } from 'node:fs'

/**
 * Whether a process is at work. One of another user may be there and not be asked; one that has ended and that nobody
 * has asked about yet (a zombie, as containers without an init keep them) is not.
 */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !hasEnded(id)
}

/** What Linux says of it (proc(5)); other systems have no such file. */
function hasEnded(id: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'latin1'))
  } catch {
    return false
  }
}
