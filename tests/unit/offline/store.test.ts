import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { packBundle } from '../../../lib/browser/offline/bundle.ts'
import { type BundledLetters, bundlePath, viewsPath } from '../../../lib/browser/offline/bundles.ts'
import { isFresh } from '../../../lib/browser/offline/confirmed.ts'
import { keepFiles } from '../../../lib/browser/offline/keep-files.ts'
import { keepViews } from '../../../lib/browser/offline/keep-views.ts'
import { keptFile, keptPage, lettersInstead } from '../../../lib/browser/offline/kept-files.ts'
import { removeOld } from '../../../lib/browser/offline/remove-old.ts'
import { Store } from '../../../lib/browser/offline/store.ts'
import { packViews } from '../../../lib/browser/offline/views-file.ts'

/** What a device keeps, in a cache and on a server of the test's own. */

const base = 'https://report.example/report/'
let kept: Map<string, Response>
let served: Map<string, string>
let asked: string[]
let store: Store

beforeEach(() => {
  kept = new Map()
  served = new Map()
  asked = []
  const cache = {
    match: async (url: string) => kept.get(url)?.clone(),
    put: async (url: string, response: Response) => void kept.set(url, response),
    delete: async (url: string) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  }
  vi.stubGlobal('caches', { open: async () => cache, delete: async () => kept.clear() })
  vi.stubGlobal('fetch', async (url: string) => {
    const path = url.slice(base.length)
    asked.push(path)
    return new Response(served.get(path), { status: served.has(path) ? 200 : 404 })
  })
  store = new Store(new URL(base))
})
afterEach(() => vi.unstubAllGlobals())

/** Keeps a bundle of pages, each of which says its release, with the names of files of letters by family. */
async function keep(
  bundle: 'zh' | 'zh-en' | 'zh-2031',
  release: string,
  paths: string[],
  files: Record<string, string> = {},
) {
  const texts = new Map([...paths, '', 'offline/'].map((path) => [path, `${path} ${release}`]))
  const letters = Object.entries(files).map(
    ([family, path]): BundledLetters => ({ family, path, range: 'U+21-10FFFF', isKept: true }),
  )
  const text = packBundle({ release, tools: '', letters, rules: '' }, texts)
  const headers = { 'content-type': 'text/plain', etag: '1', 'referrer-policy': 'no-referrer' }
  await store.put(bundlePath(bundle, release), new Response(text, { headers }))
}

test('a page is found in the bundle of its view, with or without a slash, and elsewhere not', async () => {
  await keep('zh', 'a1', ['zh/', 'zh/2032/2.4/'])
  await keep('zh-2031', 'a1', ['zh/2031/'])
  await keep('zh-en', 'a1', ['zh-en/'])
  const found = async (path: string) => (await keptPage(store, path, 'a1'))?.html
  expect(await found('zh/2032/2.4/')).toBe('zh/2032/2.4/ a1')
  expect(await found('zh/2032/2.4')).toBe('zh/2032/2.4/ a1')
  expect(await found('zh/2031/')).toBe('zh/2031/ a1')
  expect(await found('zh-en/')).toBe('zh-en/ a1')
  expect(await found('offline/')).toBe('offline/ a1')
  expect(await found('')).toBe(' a1')
  expect(await found('en/')).toBeUndefined()
  expect(await found('zh/2032/9.9/')).toBeUndefined()
})

test('of two releases the one that is asked for is found first, and the other is better than none', async () => {
  await keep('zh', 'a1', ['zh/', 'zh/gone/'])
  await keep('zh', 'b2', ['zh/'])
  expect(await keptPage(store, 'zh/', 'a1')).toMatchObject({ html: 'zh/ a1', release: 'a1' })
  expect(await keptPage(store, 'zh/', 'b2')).toMatchObject({ html: 'zh/ b2', release: 'b2' })
  expect(await keptPage(store, 'zh/gone/', 'b2')).toMatchObject({ release: 'a1' })
})

test('a module comes out of its bundle with its type and the headers of the site', async () => {
  const text = packBundle(undefined, new Map([['assets/bar-1.js', 'export {}']]))
  const headers = { 'content-type': 'text/plain', 'content-encoding': 'br', 'referrer-policy': 'no-referrer' }
  await store.put('assets/tools-1.txt', new Response(text, { headers }))
  const file = await keptFile(store, 'assets/bar-1.js')
  expect(await file?.text()).toBe('export {}')
  expect(Object.fromEntries(file?.headers ?? [])).toEqual({
    'content-type': 'text/javascript',
    'referrer-policy': 'no-referrer',
  })
  expect(await keptFile(store, 'assets/other-1.js')).toBeUndefined()
})

test('a page whose own letters are not kept has those of its bundle’s titles', async () => {
  await keep('zh', 'a1', ['zh/'], { Numerals: 'assets/letters-1.woff2', Titles: 'assets/letters-2.woff2' })
  await keep('zh-en', 'a1', ['zh-en/'], { Numerals: 'assets/letters-1.woff2' })
  for (const name of ['1', '2'])
    await store.put(`assets/letters-${name}.woff2`, new Response(`letters ${name}`))
  expect(await (await lettersInstead(store, 'zh/'))?.text()).toBe('letters 2')
  expect(await lettersInstead(store, 'zh-en/')).toBeUndefined()
  expect(await lettersInstead(store, 'en/')).toBeUndefined()
})

test('files are kept once, told one by one, and one that cannot be had is named', async () => {
  served = new Map([
    ['a', 'a'],
    ['b', 'b'],
  ])
  const steps: number[] = []
  await keepFiles(store, ['a', 'b'], (done) => steps.push(done))
  expect(steps).toEqual([1, 2])
  await keepFiles(store, ['a', 'b'])
  expect(asked.sort()).toEqual(['a', 'b'])
  await expect(keepFiles(store, ['nothing'])).rejects.toThrow('nothing: 404')
})

test('the bundles of all views come in one file where more than one is missing, as they are one by one', async () => {
  const views = ['zh', 'en', 'zh-en', 'zh-2031'] as const
  const bundles = views.map((view) => {
    const [, older] = view.split(/-(?=\d)/)
    const paths = ['', 'offline/', `${view.replace(/-\d+/, '')}/${older ?? 2032}/`]
    const facts = { release: 'a1', tools: 'assets/tools-1.txt', letters: [], rules: `.${view}{top:0}` }
    return { path: bundlePath(view, 'a1'), facts, texts: new Map(paths.map((path) => [path, `<p>${path}`])) }
  })
  const files = bundles.map(({ path }) => path)
  const newest = bundles.slice(0, 3)
  const file = viewsPath('zh', 'a1')
  await keepViews(store, file, files)
  expect([asked.splice(0), kept.size]).toEqual([[file], 0])

  served = new Map([[file, packViews(newest)]])
  await keepViews(store, file, files)
  expect(asked.splice(0)).toEqual([file])
  expect(await store.paths()).toEqual(files.slice(0, 3))
  for (const { path, facts, texts } of newest)
    expect(await (await store.get(path))?.text()).toBe(packBundle(facts, texts))

  await store.delete(files[1] ?? '')
  await keepViews(store, file, files)
  await keepViews(store, viewsPath('zh-2031', 'a1'), files)
  expect(asked).toEqual([])
})

test('a new bundle takes the place of that of its view; those of others stay, and the modules of open pages', async () => {
  await keep('zh', 'a1', ['zh/'])
  await keep('zh-en', 'a1', ['zh-en/'], { Titles: 'assets/letters-3.woff2' })
  for (const path of [
    'assets/tools-1.txt',
    'assets/reader-1.js',
    'assets/letters-1.woff2',
    'assets/letters-3.woff2',
    'assets/reader-2.js',
    'assets/reader-3.js',
    'assets/tools-2.txt',
    'assets/tools-3.txt',
  ])
    await store.put(path, new Response(''))
  await store.confirm('b2')
  await keep('zh', 'b2', ['zh/'])
  await removeOld(store, [bundlePath('zh', 'b2'), 'assets/tools-3.txt', 'assets/letters-2.woff2'])
  expect(await store.paths()).toEqual([
    'assets/pages-zh-en-a1.txt',
    'assets/letters-3.woff2',
    'assets/reader-2.js',
    'assets/reader-3.js',
    'assets/tools-2.txt',
    'assets/tools-3.txt',
    'confirmed',
    'assets/pages-zh-b2.txt',
  ])
})

test('a page is fresh for five minutes after the site was asked, and not by a clock that was put back', () => {
  const ago = (minutes: number) => isFresh({ at: Date.now() - minutes * 60_000 })
  expect([ago(0), ago(4.9), ago(5.1), ago(-1)]).toEqual([true, true, false, false])
})

test('a release is another than the last one only where there was one', async () => {
  expect(await store.confirm('a1')).toBe(false)
  expect(await store.confirm('a1')).toBe(false)
  expect(await store.confirm('b2')).toBe(true)
  expect((await store.confirmed())?.release).toBe('b2')
})

test('what is taken away is everything, and the wish to keep it', async () => {
  await keep('zh', 'a1', ['zh/'])
  await store.keepAll('a1')
  expect(await store.keptRelease()).toBe('a1')
  await store.removeAll()
  expect(await store.keptRelease()).toBeUndefined()
  expect(await keptPage(store, 'zh/', 'a1')).toBeUndefined()
})

test('two sites on one host keep their pages apart', () => {
  expect(store.name).not.toBe(new Store(new URL('https://report.example/other/')).name)
  expect(store.pathOf('https://report.example/other/zh/')).toBeUndefined()
})
