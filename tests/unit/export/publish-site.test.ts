import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkOut, publishSite, replaceAll } from '../../../lib/export/publish-site.ts'

/** A folder of a test’s own with files in it; a path that ends with a slash is an empty folder. */
function folderOf(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'publish-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path.endsWith('/') ? path : join(path, '..')), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(root, path), text)
  }
  return root
}

/** Everything in a folder, as it was written. */
function filesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

test('a new site and its configurations take the place of the last ones, and nothing else goes', () => {
  const root = folderOf({
    'staging/index.html': 'new',
    'staging/_headers': '/*\n  X-Built: new\n',
    'www/out/index.html': 'last',
    'www/out/gone.html': 'last',
    'www/.hosting/Caddyfile': 'last',
    'www/.hosting/sbom.cdx.json': 'the bill',
  })
  publishSite(join(root, 'staging'), join(root, 'www/out'))
  const files = filesOf(root)
  expect(Object.keys(files).toSorted()).toEqual([
    'www/.hosting/Caddyfile',
    'www/.hosting/nginx/container.conf',
    'www/.hosting/nginx/maps.conf',
    'www/.hosting/nginx/server.conf',
    'www/.hosting/nginx/site.conf',
    'www/.hosting/sbom.cdx.json',
    'www/out/_headers',
    'www/out/index.html',
  ])
  expect(files).toMatchObject({ 'www/out/index.html': 'new', 'www/.hosting/sbom.cdx.json': 'the bill' })
  expect(files['www/.hosting/Caddyfile']).toContain('X-Built')
})

test('a site whose configurations cannot be written leaves everything as it was', () => {
  const last = { 'www/out/index.html': 'last', 'www/.hosting/Caddyfile': 'last' }
  const root = folderOf({ ...last, 'staging/index.html': 'new, but without _headers' })
  expect(() => publishSite(join(root, 'staging'), join(root, 'www/out'))).toThrow('_headers')
  expect(filesOf(root)).toMatchObject(last)
  expect(filesOf(join(root, 'www/out'))).toEqual({ 'index.html': 'last' })
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

test('only an empty folder, a built site or a place where nothing is yet is replaced', () => {
  const root = folderOf({
    'empty/': '',
    'built/SHA256SUMS': '',
    'built/index.html': '',
    'content/site.yaml': '',
    file: '',
  })
  for (const name of ['empty', 'built', 'not-there']) expect(() => checkOut(join(root, name))).not.toThrow()
  for (const name of ['content', 'file', '.']) {
    const out = join(root, name)
    expect(() => checkOut(out)).toThrow(
      `OUT_DIR is “${out}”, which holds something else than a built site (there is no SHA256SUMS in it) and would be deleted; expected an empty folder or the last build; name another folder, or move away what is there`,
    )
  }
})

test('a place where nothing can be written is refused at once', () => {
  const root = folderOf({ file: '', 'www/': '' })
  expect(() => checkOut(join(root, 'file/out'))).toThrow(
    /^OUT_DIR is “.*file\/out”, where nothing can be written \(E[A-Z]+: .*\); expected a folder that can be made/,
  )
  checkOut(join(root, 'www/out'))
  expect(readdirSync(join(root, 'www'))).toEqual([])
})
