import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { NotPutBackError } from './replace-all.ts'

/** What says that a build has made the folder, and to whom: the name and every word of it. */
const mark = [
  'made-by-the-build.txt',
  'A build makes the next site ready here, and takes the folder away.\n',
] as const

/** Where the servers' configurations of a site are: `.hosting` beside its folder. */
export function hostingFolder(out: string): string {
  return join(dirname(out), '.hosting')
}

/** Where a site is made ready: beside the place where it will be, on the same disk. */
export function readyFolder(out: string): string {
  return join(dirname(out), `.${basename(out)}.new`)
}

/** Whether something of that name is there that no build has made, and that so must stay. */
export function isForeignReady(out: string): boolean {
  const ready = readyFolder(out)
  const there = lstatSync(ready, { throwIfNoEntry: false })
  if (!there) return false
  if (!there.isDirectory()) return true
  const names = readdirSync(ready)
  const ours = [mark[0], 'site', 'hosting', 'last']
  const isMarked = names.includes(mark[0]) && readFileSync(join(ready, mark[0]), 'utf8') === mark[1]
  // A build that was ended at once has left it empty.
  return names.length > 0 && !(isMarked && names.every((name) => ours.includes(name)))
}

/**
 * Makes the folder, with an empty `last` for what is to be replaced.
 * @throws Error when there is something of that name
 */
export function makeReady(out: string): { site: string; hosting: string; last: string } {
  const ready = readyFolder(out)
  mkdirSync(ready)
  writeFileSync(join(ready, mark[0]), mark[1])
  mkdirSync(join(ready, 'last'))
  return { site: join(ready, 'site'), hosting: join(ready, 'hosting'), last: join(ready, 'last') }
}

/**
 * Removes what a build has left that was ended while it published. What that had moved aside comes back first,
 * wherever nothing has taken its place.
 * @returns what came back
 * @throws NotPutBackError when it cannot come back
 */
export function clearReady(out: string): string[] {
  if (isForeignReady(out)) return []
  const last = join(readyFolder(out), 'last')
  const aside = existsSync(last) ? readdirSync(last) : []
  const back = aside.flatMap((name) => {
    const [, index, own = ''] = /^(\d+)-(.+)$/.exec(name) ?? []
    const to = index === '0' ? out : join(hostingFolder(out), own)
    if (existsSync(to)) return []
    try {
      renameSync(join(last, name), to)
    } catch (cause) {
      throw new NotPutBackError(`${join(last, name)} is what was ${to}; move it there by hand`, { cause })
    }
    return [to]
  })
  rmSync(readyFolder(out), { recursive: true, force: true })
  return back
}
