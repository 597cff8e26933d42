import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { settings } from '../../report/settings.mjs'

/** Plain JavaScript on nothing but Node, since `npm start` needs it before anything is installed. */

/**
 * The number of the npm that runs this program, or undefined where it was started by hand. Between the two most systems
 * have a shell, which waits for the program whatever becomes of npm.
 */
export function npmProcess() {
  if (!settings.isRunByNpm) return undefined
  const { name, parent } = describe(process.ppid)
  return /^(?:.*\/)?\w*sh$|busybox$/.test(name) ? parent : process.ppid
}

/** A process's name and parent: what Linux says of it (proc(5)), or else `ps` (POSIX); of none, no name. */
function describe(id) {
  const [, name = '', parent = ''] = existsSync('/proc/self/stat')
    ? (/\((.*)\) \S (\d+) /s.exec(read(`/proc/${id}/stat`)) ?? [])
    : (/^\s*\d+\s+(.*?)\s+(\d+)\s*$/.exec(ps(id)) ?? [])
  return { name, parent: Number(parent) }
}

function read(file) {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

function ps(id) {
  return spawnSync('ps', ['-o', 'pid=,comm=,ppid=', '-p', String(id)], { encoding: 'utf8' }).stdout ?? ''
}
