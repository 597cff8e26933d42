import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { settings } from '../../report/settings.mjs'

/** Why a folder cannot be that of the site: what it is, what was expected, and the cure. */
export type Fault = readonly [found: string, expected: string, cure: string]

/** The folders of the project that hold sources or packages; those whose names begin with a dot belong to tools. */
export const sources = ['app', 'components', 'content', 'lib', 'node_modules', 'public', 'tests']

/** What the build keeps or makes under `.cache`, by name. */
const inCache = ['fonts', 'mdx', 'pictures', 'prepared']

/** A file system ends names at 255 bytes and paths at 1,024 or more; what is made beside the site has longer names. */
const [longestName, longestPath] = [200, 700]

const elsewhere = 'name a folder for the site alone, such as out or /srv/report/out'

/**
 * Why a path can never be that of the site, whatever is there: another folder is meant, or the build or its sources
 * would be in it.
 * @returns undefined where there is no reason
 */
export function placeFault(out: string): Fault | undefined {
  const home = homeFolder()
  if (out.includes('\0')) return ['which has a NUL in it', 'a path', elsewhere]
  if (out.startsWith('~'))
    return [
      'where ~ is no home folder: only a shell puts that in its place',
      'a path that means the same to every program',
      `write it out${home === undefined ? '' : ` (${join(home, 'out')})`}; a folder that is called so is ./${out}`,
    ]
  const path = realPath(resolve(out))
  if (path.split(sep).some((name) => Buffer.byteLength(name) > longestName) || path.length > longestPath)
    return [
      'which is too long for file systems',
      `names of at most ${longestName} bytes, and ${longestPath} in all`,
      'name a shorter one',
    ]
  if (isIn(path, realPath(resolve('.'))))
    return ['which holds this project', 'a folder of its own', elsewhere]
  if (home !== undefined && isIn(path, realPath(home)))
    return ['which holds your home folder', 'a folder of its own', elsewhere]
  if (basename(path) === '.hosting')
    return ['where the configurations of servers go', 'another name', elsewhere]
  const { contentFolder } = settings
  const taken = isIn(realPath(resolve(contentFolder)), path) ? contentFolder : takenBy(path)
  if (taken === undefined) return undefined
  return [`which is in “${taken}”, where the project keeps other things`, 'a folder of its own', elsewhere]
}

/** The folder of the project that a path is in, and that is not for sites. */
function takenBy(path: string): string | undefined {
  const project = realPath(resolve('.'))
  if (!isIn(project, path)) return undefined
  const [first = '', ...rest] = relative(project, path).split(sep)
  // Sites for tests and measuring are among what can be thrown away, each in a folder that nothing else is called.
  if (first === '.cache' && rest.at(-1)?.endsWith('out') && !inCache.includes(rest[0] ?? '')) return undefined
  const isTaken = first.startsWith('.') || sources.includes(first.toLowerCase())
  return isTaken ? first : undefined
}

/** Undefined for a user whom the system knows no home of. */
function homeFolder(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}

/** Whether a path is a folder or anything below it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way.split(sep)[0] === '..' || resolve(way) === way)
}

/** The path without links, also of what is not there yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path)
  const above = dirname(path)
  return above === path ? path : join(realPath(above), basename(path))
}
