import { readFileSync } from 'node:fs'

/** Plain JavaScript on nothing but Node, since `npm start` needs it before anything is installed. */

/**
 * Whether a process is at work. One of another user is there and cannot be asked; one that has ended, and that its
 * parent has not asked about (a zombie, as containers without an init keep them), is not.
 * @param {number} id
 */
export function isRunning(id) {
  try {
    process.kill(id, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return !hasEnded(id)
}

/** What Linux says of it (proc(5)); other systems have no such file. */
function hasEnded(id) {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'latin1'))
  } catch {
    return false
  }
}
