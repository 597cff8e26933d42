import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../lib/content/files/list-files.ts'

test('what the build imports is installed where nothing is tested', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const imported = ['lib', 'app', 'components'].flatMap((folder) =>
    listFiles(folder)
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
      .flatMap((file) => packagesIn(readFileSync(join(folder, file), 'utf8'))),
  )
  expect(imported).toContain('next')
  expect([...new Set(imported)].filter((name) => !(name in dependencies))).toEqual([])
})

test('npm can tell whether a package is the one that the lock file means, on every platform', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  // What a package brings in its own archive is checked with it.
  const fetched = Object.entries<{ integrity?: string; link?: boolean; inBundle?: boolean }>(packages).filter(
    ([path, { link, inBundle }]) => path !== '' && !link && !inBundle,
  )
  expect(fetched.length).toBeGreaterThan(0)
  const unchecked = fetched.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(unchecked.map(([path]) => path)).toEqual([])
})

/** The packages a file loads when it runs; types are gone by then. */
function packagesIn(code: string): string[] {
  const imports = code.matchAll(/^(?:import|export) (?!type\b)(?:[^'"]*? from )?['"]([^'"]+)['"]/gm)
  return [...imports]
    .flatMap(([, from]) => from ?? [])
    .filter((from) => !/^(?:\.|@\/|node:)/.test(from))
    .map((from) =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}
