import { basename } from 'node:path'
import { type Entry, listEntries } from '../../content/files/list-files.ts'
import { views } from '../../report/view.ts'
import { checksumOf, checksumsName, readChecksums } from '../checksums.ts'

/** What every build has made, whatever its settings. */
export const siteMarks = [
  '404.html',
  '_headers',
  '_redirects',
  'index.html',
  ...views.map((view) => `${view}/index.html`),
]

/** All in a folder that somebody may have put there: not what the Finder leaves in every folder that it shows. */
export function writtenIn(folder: string): Entry[] {
  return listEntries(folder).filter(({ path }) => basename(path) !== '.DS_Store')
}

/**
 * Why a folder is not the site of a build, as that made it: something in it may be of somebody else. Any folder may hold
 * checksums of its own files. One whose checksums name all its files and no others, are right, and name the pages of
 * this site in each view and the files for its hosts, is a site: nobody has that by chance.
 * @returns undefined for such a site, and for a folder without files
 */
export function foreignFile(folder: string): string | undefined {
  const entries = writtenIn(folder)
  if (entries.length === 0) return undefined
  const sums = readChecksums(folder)
  if (!sums) return `there is no ${checksumsName} in it`
  if (sums === 'other' || siteMarks.some((mark) => !sums.has(mark)))
    return `its ${checksumsName} is not that of a build`
  const link = entries.find(({ isFile }) => !isFile)
  if (link) return `“${link.path}” in it is no file of a site`
  const files = new Set(entries.map(({ path }) => path))
  files.delete(checksumsName)
  for (const path of files) if (!sums.has(path)) return `“${path}” in it was made by no build`
  for (const [path, sum] of sums) {
    if (!files.has(path)) return `“${path}” is missing, which its ${checksumsName} names`
    if (checksumOf(folder, path) !== sum) return `“${path}” in it was changed after the build`
  }
  return undefined
}
