import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Bundle } from '../../lib/browser/offline/bundle.ts'
import { pathWithTools, readBundlePath, viewsPath } from '../../lib/browser/offline/bundles.ts'
import { wholePage } from '../../lib/browser/offline/packed-page.ts'
import { splitViews } from '../../lib/browser/offline/views-file.ts'
import { splitWithTools } from '../../lib/browser/offline/with-tools.ts'
import { bundlesOf } from '../fixtures/bundles-of.ts'
import { site, sites } from './built-site.ts'

/** What devices get in one file is what the site has. */

test.each(sites)(
  'every page of $folder comes out of its bundle as it is, byte for byte, and every module',
  async (built) => {
    const textOf = (path: string) =>
      readFileSync(join(built.folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8')
    const packed = new Set<string>()
    for (const { bundle } of bundlesOf(built))
      for (const path of bundle.paths) {
        expect(await wholePage(bundle.get(path) ?? '', path, bundle.facts.rules), path).toBe(textOf(path))
        packed.add(path)
      }
    const pages = built.files
      .filter((file) => file.endsWith('index.html') && !file.endsWith('/embed/index.html'))
      .map((file) => file.replace(/index\.html$/, ''))
    expect([...packed].sort()).toEqual(pages.sort())
    const tools = built.files.filter((file) => /^assets\/tools-[0-9a-f]+\.txt$/.test(file))
    expect(tools).toHaveLength(1)
    const bundle = new Bundle(readFileSync(join(built.folder, tools[0] ?? ''), 'utf8'))
    for (const path of bundle.paths) expect(bundle.get(path), path).toBe(textOf(path))
    expect(bundle.paths.filter((path) => path.startsWith('assets/')).sort()).toEqual(
      built.files
        .filter((file) => /^assets\/(?!(?:reader|bring)-[^-]+$)[^/]+\.(?:js|css|json)$/.test(file))
        .sort(),
    )
  },
)

test.each(sites)('each page of $folder names its bundle, and all of them one release', (built) => {
  const bundles = bundlesOf(built)
  const releases = new Set(bundles.map(({ release }) => release))
  expect(releases.size).toBe(1)
  const [release] = releases
  const own = new Map(bundles.flatMap(({ bundle, bundle: { paths } }) => paths.map((path) => [path, bundle])))
  expect(own.size).toBeGreaterThan(0)
  for (const { bundle, ...named } of bundles) {
    expect(bundle.facts.release).toBe(release)
    const marks = bundle.paths.map((path) => / data-bundle=(\S+?)[ >]/.exec(bundle.get(path) ?? '')?.[1])
    const name = named.file.replace(/^assets\/pages-|-[0-9a-f]+\.txt$/g, '')
    expect(new Set(marks)).toEqual(new Set([`${name}-${release}`, `-${release}`]))
  }
})

test.each(sites)('what brings a bundle of $folder is listed with it, since it is in none', (built) => {
  const { files } = JSON.parse(readFileSync(join(built.folder, 'offline.json'), 'utf8'))
  const alone = built.files.filter((file) => /^assets\/(?:reader|bring)-[^-/]+\.js$/.test(file))
  expect(alone).toHaveLength(2)
  expect(files).toEqual(expect.arrayContaining(alone))
  expect(files.filter((file: string) => !built.files.includes(file))).toEqual([])
})

test.each(sites)('the files of all views of $folder hold each bundle as it is, byte for byte', (built) => {
  const textOf = (path: string) => readFileSync(join(built.folder, path), 'utf8')
  const { views } = JSON.parse(textOf('offline.json'))
  const held = (views as string[]).flatMap((path) => [...splitViews(textOf(path))])
  expect(held.map(([path]) => path).sort()).toEqual(
    bundlesOf(built)
      .map(({ file }) => file)
      .sort(),
  )
  for (const [path, text] of held) expect(text === textOf(path), path).toBe(true)
})

test.each(sites)(
  'the file that a device of $folder gets first holds both bundles as they are, byte for byte',
  (built) => {
    const textOf = (path: string) => readFileSync(join(built.folder, path), 'utf8')
    const together = bundlesOf(built).flatMap(({ file, bundle }) => {
      const path = pathWithTools(file)
      return path ? [{ file, path, tools: bundle.facts.tools }] : []
    })
    expect(together.map(({ path }) => path).sort()).toEqual(
      built.files.filter((file) => file.endsWith('.tools.txt')).sort(),
    )
    expect(together.length).toBeGreaterThanOrEqual(3)
    for (const { path, file, tools } of together) {
      const held = splitWithTools(textOf(path))
      expect(held.pages === textOf(file), file).toBe(true)
      expect(held.tools === textOf(tools), tools).toBe(true)
    }
  },
)

test('both bundles in one file take less than one by one', () => {
  const size = (file: string) => statSync(join(site.folder, `${file}.br`)).size
  const newest = bundlesOf(site).filter(({ file }) => pathWithTools(file))
  expect(newest.length).toBe(3)
  for (const { file, bundle } of newest) {
    const together = size(pathWithTools(file) ?? '')
    const alone = size(file) + size(bundle.facts.tools)
    console.log(`${file}: ${together} with its tools, ${alone} one by one`)
    expect(together, file).toBeLessThan(alone * 0.96)
  }
})

test('all views of an edition in one file take less than two of them one by one', () => {
  const size = (file: string) => statSync(join(site.folder, `${file}.br`)).size
  const { views } = JSON.parse(readFileSync(join(site.folder, 'offline.json'), 'utf8'))
  expect(views.length).toBe(site.content.editions.length)
  for (const together of views) {
    const sizes = bundlesOf(site)
      .filter(({ file }) => isIn(together, file))
      .map(({ file }) => size(file))
      .sort((a, b) => b - a)
    expect(sizes.length, together).toBeGreaterThan(2)
    expect(size(together), together).toBeLessThan((sizes[0] ?? 0) + (sizes[1] ?? 0))
  }
})

/** Whether the file of all views of an edition holds a bundle. */
function isIn(together: string, file: string): boolean {
  const named = readBundlePath(file)
  return named !== undefined && viewsPath(named.bundle, named.release) === together
}

/** DESIGN §7: 55,000 bytes for the 38 pages that a view had then, 72,000 in two languages. */
const pageBytes = { one: 55_000 / 38, two: 72_000 / 38 }

test('the bundle of a view is as small as its budget says', () => {
  for (const { bundle, file } of bundlesOf(site)) {
    const limit = bundle.paths.length * (file.includes('zh-en') ? pageBytes.two : pageBytes.one)
    const { size } = statSync(join(site.folder, `${file}.br`))
    console.log(`${file}: ${size} of ${Math.round(limit)}, ${bundle.paths.length} pages`)
    expect(size, file).toBeLessThanOrEqual(limit)
  }
})
