import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serverConfigs } from '../../../lib/build/hosting/server-configs.ts'
import { publishSite } from '../../../lib/build/publish/publish-site.ts'
import { clearReady, makeReady } from '../../../lib/build/publish/ready-folder.ts'
import { replaceAll } from '../../../lib/build/publish/replace-all.ts'
import { filesOf, folderOf, writeBuilt } from '../../fixtures/built-folder.ts'

/** The configurations for a site whose answers all say which it is. */
function configsOf(built: string) {
  const rules = [{ path: '/*', headers: { 'X-Built': built } }]
  return serverConfigs({ rules, basePath: '', siteUrl: undefined, files: ['index.html'] })
}

/** A new site, ready to be published beside the last one and its configurations. */
function twoSites(last: Record<string, string> = {}) {
  const root = folderOf({ 'www/.hosting/Caddyfile': '# Made by the build\n', ...last })
  writeBuilt(join(root, 'www/out'), 'last', { 'gone.html': 'last' })
  writeBuilt(join(root, 'staging'), 'new')
  return {
    root,
    out: join(root, 'www/out'),
    publish: (configs = configsOf('new')) =>
      publishSite(join(root, 'staging'), join(root, 'www/out'), configs),
  }
}

test('a new site and its configurations take the place of the last ones, and nothing else goes', () => {
  const { root, out, publish } = twoSites({ 'www/.hosting/sbom.cdx.json': 'the bill', 'www/mine': 'mine' })
  publish()
  const files = filesOf(join(root, 'www'))
  expect(
    Object.keys(files)
      .filter((file) => !file.startsWith('out/'))
      .toSorted(),
  ).toEqual([
    '.hosting/Caddyfile',
    '.hosting/SHA256SUMS',
    '.hosting/nginx/container.conf',
    '.hosting/nginx/maps.conf',
    '.hosting/nginx/server.conf',
    '.hosting/nginx/site.conf',
    '.hosting/sbom.cdx.json',
    '.hosting/site.txt',
    'mine',
  ])
  expect(files).toMatchObject({ 'out/index.html': 'new', '.hosting/sbom.cdx.json': 'the bill', mine: 'mine' })
  expect(files['.hosting/Caddyfile']).toContain('X-Built "new"')
  expect(existsSync(join(out, 'gone.html'))).toBe(false)
  // The next build knows all of it again.
  writeBuilt(join(root, 'staging'), 'newer')
  publish(configsOf('newer'))
  const again = filesOf(join(root, 'www'))
  expect(again).toMatchObject({ 'out/index.html': 'newer', mine: 'mine' })
  expect(again['.hosting/Caddyfile']).toContain('X-Built "newer"')
})

test('a site whose configurations cannot be written leaves everything as it was', () => {
  const { root, out, publish } = twoSites()
  const before = filesOf(join(root, 'www'))
  expect(() => publish({ Caddyfile: '', 'Caddyfile/below': '' })).toThrow('Caddyfile')
  expect(filesOf(join(root, 'www'))).toEqual(before)
  expect(existsSync(join(out, '../.out.new'))).toBe(false)
})

test('what somebody put into the site while the next one was built is not lost', () => {
  const { root, out, publish } = twoSites()
  writeFileSync(join(out, 'precious'), 'mine')
  const before = filesOf(join(root, 'www'))
  expect(() => publish()).toThrow('“precious” in it was made by no build')
  expect(filesOf(join(root, 'www'))).toEqual(before)
})

test('a folder of the name that the build needs beside the site stays when no build has made it', () => {
  const { root, publish } = twoSites({ 'www/.out.new/site/precious': 'mine' })
  const before = filesOf(join(root, 'www'))
  expect(() => publish()).toThrow('holds something that no build has made')
  expect(filesOf(join(root, 'www'))).toEqual(before)
})

test('what a build has left that was ended goes, and the last site comes back where it is away', () => {
  const { root, out } = twoSites()
  const before = filesOf(join(root, 'www'))
  const ready = makeReady(out)
  mkdirSync(ready.hosting)
  renameSync(join(root, 'staging'), ready.site)
  expect(clearReady(out)).toEqual([])
  expect(filesOf(join(root, 'www'))).toEqual(before)
  const hosting = join(root, 'www/.hosting/Caddyfile')
  const again = makeReady(out)
  renameSync(out, join(again.last, '0-out'))
  renameSync(hosting, join(again.last, '1-Caddyfile'))
  expect(clearReady(out)).toEqual([out, hosting])
  expect(filesOf(join(root, 'www'))).toEqual(before)
})

test('a replacement that fails half-way is taken back', () => {
  const before = { 'new/site/a': 'new', 'out/a': 'last', 'out/b': 'last', 'keep/': '', Caddyfile: 'last' }
  const root = folderOf(before)
  const at = (path: string) => join(root, path)
  mkdirSync(at('aside'))
  expect(() =>
    replaceAll(
      [
        [at('new/site'), at('out')],
        [at('new/nothing'), at('Caddyfile')],
      ],
      at('aside'),
    ),
  ).toThrow('ENOENT')
  expect(filesOf(root)).toEqual({ 'new/site/a': 'new', 'out/a': 'last', 'out/b': 'last', Caddyfile: 'last' })
})
