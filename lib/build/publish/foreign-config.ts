import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksumOf, checksumsName, readChecksums, writeChecksums } from '../checksums.ts'
import { writtenIn } from './foreign-file.ts'

/** Which site the configurations are for, in the first line of a file beside them. */
const siteFile = 'site.txt'

/** What builds put into the folder of configurations. */
const names = ['nginx', 'Caddyfile', siteFile]

/** How configurations begin, also those from before there were checksums of them. */
const madeByBuild = '# Made by the build'

/**
 * Marks the configurations in a folder as what a build has made for a site.
 * @param site the name of its folder
 */
export function markConfigs(folder: string, site: string): void {
  const remark =
    'The build has written these files for the site of this name beside this folder, and will do so'
  writeFileSync(join(folder, siteFile), `${site}\n\n${remark} again.\nCopy what you want to change.\n`)
  writeChecksums(folder)
}

/**
 * Why the configurations in a folder may not be replaced: somebody has written or changed one, or another site has them.
 * @param folder `.hosting`; it need not be there
 * @param site the name of the folder of the site
 */
export function foreignConfig(folder: string, site: string): string | undefined {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return undefined
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 'it is no folder'
  const sums = readChecksums(folder)
  if (sums === 'other') return `its ${checksumsName} is not that of a build`
  const isOwn = (file: string) =>
    sums
      ? sums.get(file) === checksumOf(folder, file)
      : readFileSync(join(folder, file), 'utf8').startsWith(madeByBuild)
  const entries = writtenIn(folder).filter(({ path }) => names.includes(path.split('/')[0] ?? ''))
  const foreign = entries.find(({ path, isFile }) => !isFile || !isOwn(path))
  if (foreign) return `“${foreign.path}” in it was made or changed by hand`
  const other = sums?.has(siteFile) ? readFileSync(join(folder, siteFile), 'utf8').split('\n')[0] : site
  return other && other !== site && existsSync(join(folder, '..', other))
    ? `it has those of “${other}”, the site beside it`
    : undefined
}
