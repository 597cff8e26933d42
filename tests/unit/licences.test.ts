import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Licences (SPDX) that ask for no more than to be named, or bind only changes to the package itself. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
])

/**
 * Packages that only a build or a test runs, unchanged, and of which nothing is in the site. The licence of the DejaVu
 * fonts, which has no name of SPDX's in their package, is Bitstream Vera's: free, but for the name of a changed font.
 */
const neverShipped = /^node_modules\/(?:@img\/sharp-|citeproc$|dejavu-fonts-ttf$)/

interface Lock {
  packages: Record<string, { license?: string; optional?: boolean; dev?: boolean; link?: boolean }>
}

test('every package of the lock file has a licence that fits a public site', () => {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const strange = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, entry]) => [path, entry.license ?? installedLicence(path)] as const)
    .filter(([path, licence]) => licence !== undefined && !isAllowed(licence) && !neverShipped.test(path))
  expect(strange).toEqual([])
})

/** What the package itself says; undefined for packages of other platforms, which are not installed. */
function installedLicence(path: string): string | undefined {
  const file = join(path, 'package.json')
  if (!existsSync(file)) return undefined
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'))
  return license ?? licenses?.map(({ type }: { type: string }) => type).join(' AND ') ?? 'none'
}

/** All of `A AND B`, one of `(A OR B)`. */
function isAllowed(expression: string): boolean {
  const parts = expression.replaceAll(/[()]/g, '').split(' AND ')
  return parts.every((part) => part.split(' OR ').some((licence) => allowed.has(licence)))
}
