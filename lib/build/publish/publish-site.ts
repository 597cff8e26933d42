import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { writeAll } from '../write-all.ts'
import { checkOut } from './check-out.ts'
import { markConfigs } from './foreign-config.ts'
import { clearReady, hostingFolder, makeReady, readyFolder } from './ready-folder.ts'
import { NotPutBackError, replaceAll } from './replace-all.ts'

/**
 * Puts a finished site in the place of the last one, and the configurations of web servers beside it: all of it or,
 * with an error, nothing. Everything is made ready beside `out` first, on the same disk, so that what is left to do
 * are renames; between the two of a folder there is a moment without it.
 * @param staging the finished site; moved away
 * @param configs the configurations of web servers, by path
 * @throws Error where anything of anybody else would be replaced; see `checkOut`
 */
export function publishSite(staging: string, out: string, configs: Readonly<Record<string, string>>): void {
  const folder = resolve(out)
  // The build has taken a minute, in which somebody may have put something there.
  checkOut(out)
  clearReady(folder)
  const { site, hosting, last } = makeReady(folder)
  try {
    move(staging, site)
    writeAll(hosting, configs)
    markConfigs(hosting, basename(folder))
    const beside = readdirSync(hosting).map(
      (name) => [join(hosting, name), join(hostingFolder(folder), name)] as const,
    )
    replaceAll([[site, folder], ...beside], last)
  } catch (error) {
    if (!(error instanceof NotPutBackError)) rmSync(readyFolder(folder), { recursive: true, force: true })
    throw error
  }
  removeLast(readyFolder(folder))
}

/** What was replaced goes; the new site is in its place already, so that it is no failure of the build if it stays. */
function removeLast(ready: string): void {
  try {
    rmSync(ready, { recursive: true, force: true })
  } catch (error) {
    console.error(`The last site is left in ${ready} (${(error as Error).message}); delete that folder`)
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
