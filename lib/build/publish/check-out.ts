import { lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { foreignConfig } from './foreign-config.ts'
import { foreignFile } from './foreign-file.ts'
import { moveFault } from './move-fault.ts'
import { type Fault, placeFault } from './place-fault.ts'
import { hostingFolder, isForeignReady, readyFolder } from './ready-folder.ts'

const [good, other] = ['an empty folder or the last build', 'name another folder, or move away what is there']

/**
 * Refuses a place for the site where anybody's files would be deleted, since the site replaces everything there, or
 * where it cannot be put. Looks only: what it makes beside the place it removes.
 * @param out the folder of the site, `out` or what OUT_DIR says
 * @throws Error with what is there, what was expected and the cure
 */
export function checkOut(out: string): void {
  const [found, expected, cure] = placeFault(out) ?? hereFault(out) ?? []
  if (found === undefined) return
  const place = out === 'out' ? 'The site goes to “out”' : `OUT_DIR is “${out.replaceAll('\0', '␀')}”`
  throw new Error(`${place}, ${found}; expected ${expected}; ${cure}`)
}

/** What is in the way at a place, or beside it; a place that the system does not let be looked at is none either. */
function hereFault(out: string): Fault | undefined {
  try {
    const folder = resolve(out)
    canWriteBeside(folder)
    return thereFault(folder) ?? besideFault(folder)
  } catch (error) {
    return [
      `where nothing can be written (${(error as Error).message})`,
      'a folder that can be made or replaced',
      'name another, or give this one’s folder to the user who builds',
    ]
  }
}

function canWriteBeside(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  rmdirSync(mkdtempSync(join(dirname(folder), '.out-')))
}

function thereFault(folder: string): Fault | undefined {
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (!there) return undefined
  if (there.isSymbolicLink())
    return [
      `which is a link to “${readlinkSync(folder)}” and would be replaced, not what it leads to`,
      'a folder',
      'name that folder, or take the link away',
    ]
  if (!there.isDirectory()) return ['which is a file', good, other]
  const foreign = foreignFile(folder)
  if (foreign !== undefined)
    return [`which holds something else than a built site (${foreign}) and would be deleted`, good, other]
  const fixed = moveFault(folder)
  if (fixed === undefined) return undefined
  return [
    `which cannot be moved away for the next site (${fixed})`,
    'a folder that can be replaced, so no mount point, and not read-only or another user’s',
    'name a folder inside it, or give the folder and the one above it to the user who builds',
  ]
}

/** The build also writes beside its place: what it makes ready, and the configurations of servers. */
function besideFault(folder: string): Fault | undefined {
  if (isForeignReady(folder))
    return [
      `beside which “${readyFolder(folder)}” holds something that no build has made and would be deleted`,
      'nothing of that name, or what a build has left there',
      'move it away, or name another folder for the site',
    ]
  const hosting = hostingFolder(folder)
  const foreign = foreignConfig(hosting, basename(folder))
  if (foreign === undefined) return undefined
  return [
    `beside which “${hosting}” cannot take its configurations of servers: ${foreign}`,
    'nothing of that name, or what the last build has made there',
    'move that away (copies are for changing), or name a folder that no other site is beside',
  ]
}
