import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Thrown when not even the last site could be put back; the message says where it is. */
export class NotPutBackError extends Error {
  override name = 'NotPutBackError'
}

/**
 * Puts files and folders in the place of others, all of them or none.
 * @param aside an empty folder on the same disk, where the others go under their number and name: `0-out`
 * @throws NotPutBackError when one fails and the others cannot be taken back
 */
export function replaceAll(pairs: readonly (readonly [from: string, to: string])[], aside: string): void {
  const done: [from: string, to: string][] = []
  const rename = (from: string, to: string) => {
    renameSync(from, to)
    done.push([from, to])
  }
  try {
    for (const [index, [from, to]] of pairs.entries()) {
      mkdirSync(dirname(to), { recursive: true })
      if (existsSync(to)) rename(to, join(aside, `${index}-${basename(to)}`))
      rename(from, to)
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) putBack(to, from)
    throw error
  }
}

function putBack(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (cause) {
    throw new NotPutBackError(`${from} is what was ${to} and could not be put back; move it there by hand`, {
      cause,
    })
  }
}
