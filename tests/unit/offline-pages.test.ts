import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type OfflineList, OfflinePages } from '../../lib/browser/offline/pages.ts'

/** What a device keeps, in a cache and on a server of the test's own. */

const base = 'https://report.example/report/'
let kept: Map<string, string>
let served: Map<string, string>
let asked: string[]

beforeEach(() => {
  kept = new Map()
  served = new Map()
  asked = []
  const cache = {
    match: async (url: string) => (kept.has(url) ? new Response(kept.get(url)) : undefined),
    put: async (url: string, response: Response) => void kept.set(url, await response.text()),
    delete: async (url: string) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  }
  vi.stubGlobal('caches', { open: async () => cache })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(path(url))
    return new Response(served.get(path(url)), { status: served.has(path(url)) ? 200 : 404 })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** Puts a build on the server: each file says its hash. */
function publish(version: string, files: Record<string, string>): void {
  served = new Map(Object.entries(files))
  const list: OfflineList = { version, download: 1, size: 1, files: Object.entries(files) }
  served.set('offline.json', JSON.stringify(list))
}

function path(url: string): string {
  return url.slice(base.length)
}

/** What is kept, without the list and the mark. */
function files(): Record<string, string> {
  const entries = [...kept].map(([url, text]) => [path(url), text] as const)
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('offline.json')).sort())
}

const pages = new OfflinePages(new URL(base))

test('everything is kept once it was asked for, and told step by step', async () => {
  publish('1', { '': 'home', 'zh/': 'zh', 'assets/a.js': 'a', 'offline/': 'none' })
  const steps: string[] = []
  expect(await pages.keepsAll()).toBe(false)
  await pages.keepAll((done, all) => steps.push(`${done}/${all}`))
  expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4'])
  expect(await pages.keepsAll()).toBe(true)
  expect((await pages.known())?.version).toBe('1')
  expect(files()).toEqual({ '': 'home', 'assets/a.js': 'a', 'offline/': 'none', 'zh/': 'zh' })
  expect(await pages.pages()).toEqual(['', 'zh/'])
})

test('what is taken away are the pages alone, and the wish to keep them all', async () => {
  publish('1', { '': 'home', 'zh/': 'zh', 'assets/a.js': 'a', 'offline/': 'none' })
  await pages.keepAll(() => undefined)
  await pages.removeAll()
  expect(files()).toEqual({ 'assets/a.js': 'a', 'offline/': 'none' })
  expect(await pages.keepsAll()).toBe(false)
  expect(await pages.known()).toBeDefined()
})

test('of a new build only what changed is fetched again, and what is gone goes', async () => {
  publish('1', { 'zh/': 'zh', 'en/': 'en', 'gone/': 'gone' })
  await pages.keepAll(() => undefined)
  publish('2', { 'zh/': 'zh', 'en/': 'new', 'more/': 'more' })
  asked = []
  expect(await pages.refresh()).toBe(true)
  expect(asked.sort()).toEqual(['en/', 'more/', 'offline.json'])
  expect(files()).toEqual({ 'en/': 'new', 'more/': 'more', 'zh/': 'zh' })
  expect((await pages.known())?.version).toBe('2')
  expect(await pages.refresh()).toBe(false)
})

test('a reader who kept only some pages gets no others with a new build', async () => {
  publish('1', { 'zh/': 'zh', 'en/': 'en' })
  await pages.add(['zh/'])
  expect(await pages.refresh()).toBe(false)
  publish('2', { 'zh/': 'new', 'en/': 'new' })
  expect(await pages.refresh()).toBe(true)
  expect(files()).toEqual({ 'zh/': 'new' })
})

test('a module of the last build stays for the pages that are open, and goes with the next', async () => {
  publish('1', { 'zh/': 'zh', 'assets/a-1.js': 'a' })
  await pages.keepAll(() => undefined)
  publish('2', { 'zh/': 'zh', 'assets/a-2.js': 'b' })
  await pages.refresh()
  expect(Object.keys(files())).toEqual(['assets/a-1.js', 'assets/a-2.js', 'zh/'])
  publish('3', { 'zh/': 'zh', 'assets/a-2.js': 'b' })
  await pages.refresh()
  expect(Object.keys(files())).toEqual(['assets/a-2.js', 'zh/'])
})

test('a file that the server does not have stops the keeping, and is named', async () => {
  publish('1', { 'zh/': 'zh' })
  await expect(pages.add(['zh/', 'nothing/'])).rejects.toThrow('nothing/: 404')
})

test('two sites on one host keep their pages apart', () => {
  expect(pages.cacheName).not.toBe(new OfflinePages(new URL('https://report.example/other/')).cacheName)
})
