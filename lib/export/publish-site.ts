import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checksumsName } from '../hosting/checksums.ts'
import { hostingFolder, writeServerConfigs } from '../hosting/write-hosting.ts'

/** Thrown when not even the last site could be put back; the message says where it is. */
export class NotPutBackError extends Error {
  override name = 'NotPutBackError'
}

/**
 * Refuses a place for the site that holds something else, since the site replaces everything there, and one beside
 * which nothing can be written.
 * @throws Error when `out` is a file, or a folder with files that no build made, or cannot be put there
 */
export function checkOut(out: string): void {
  try {
    mkdirSync(dirname(out), { recursive: true })
    rmdirSync(mkdtempSync(join(dirname(out), '.out-')))
  } catch (cause) {
    throw new Error(
      `OUT_DIR is “${out}”, where nothing can be written (${(cause as Error).message}); expected a folder that can be made or replaced; name another, or give this one's folder to the user who builds`,
      { cause },
    )
  }
  const there = statSync(out, { throwIfNoEntry: false })
  if (!there || existsSync(join(out, checksumsName))) return
  if (there.isDirectory() && readdirSync(out).length === 0) return
  throw new Error(
    `OUT_DIR is “${out}”, which holds something else than a built site (there is no ${checksumsName} in it) and would be deleted; expected an empty folder or the last build; name another folder, or move away what is there`,
  )
}

/**
 * Puts a finished site in the place of the last one, and the configurations of web servers beside it: all of it or,
 * with an error, nothing. Everything is made ready beside `out` first, on the same disk, so that what is left to do
 * are renames; between the two of a folder there is a moment without it.
 * @param staging the finished site; moved away
 */
export function publishSite(staging: string, out: string): void {
  const ready = join(dirname(out), `.${basename(out)}.new`)
  rmSync(ready, { recursive: true, force: true })
  mkdirSync(join(ready, 'last'), { recursive: true })
  const [site, hosting] = [join(ready, 'site'), join(ready, 'hosting')]
  try {
    move(staging, site)
    writeServerConfigs(site, hosting)
    const configs = readdirSync(hosting).map(
      (name) => [join(hosting, name), join(hostingFolder(out), name)] as const,
    )
    replaceAll([[site, out], ...configs], join(ready, 'last'))
  } catch (error) {
    if (!(error instanceof NotPutBackError)) rmSync(ready, { recursive: true, force: true })
    throw error
  }
  rmSync(ready, { recursive: true, force: true })
}

/**
 * Puts files and folders in the place of others, all of them or none.
 * @param aside an empty folder on the same disk, where the others go
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

/** A rename, or a copy where it would cross from one disk to another. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
}
