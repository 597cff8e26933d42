import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { Bundle } from '../../../lib/browser/offline/bundle.ts'
import { splitViews } from '../../../lib/browser/offline/views-file.ts'
import { splitWithTools } from '../../../lib/browser/offline/with-tools.ts'
import { cleanSite } from '../../../lib/build/clean/clean-site.ts'
import { completeSite } from '../../../lib/build/complete-site.ts'

afterEach(() => vi.unstubAllEnvs())

const page =
  '<!doctype html><html><head><meta charset="utf-8"><title>A page</title></head><body></body></html>'

/** An export of the framework with the files that are given, made into a site. */
async function exported(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await completeSite(folder, await cleanSite(folder), { contact: null, newest: '2032' })
  return folder
}

test('an empty file of public/ stays, the framework’s files beside a page do not', async () => {
  const folder = await exported({ 'index.html': page, '.nojekyll': '', 'zh/index.txt': 'payload' })
  expect(existsSync(join(folder, '.nojekyll'))).toBe(true)
  expect(existsSync(join(folder, 'zh/index.txt'))).toBe(false)
})

/** The bundles of a site: the paths of their files, by their names without hash and release. */
function bundlesIn(folder: string) {
  const names = readdirSync(join(folder, 'assets')).filter(
    (name) => name.endsWith('.txt') && !/^(?:OFL|views)-|\.tools\.txt$/.test(name),
  )
  return Object.fromEntries(
    names.map((name) => {
      const bundle = new Bundle(readFileSync(join(folder, 'assets', name), 'utf8'))
      return [name.replace(/-[0-9a-f]+\.txt$/, ''), bundle.paths]
    }),
  )
}

test('each page is in the bundle of its view once, an older edition’s in one of its own, and embeds in none', async () => {
  const folder = await exported({
    'index.html': page,
    '404.html': page,
    'offline/index.html': page,
    'zh/2032/2.4/index.html': page,
    'zh/2032/2.4/embed/index.html': page,
    'zh/2031/2.4/index.html': page,
    'zh-en/2031/index.html': page,
    'zh/search/index.html': page,
    'assets/reader-1.js': 'export {}',
    'assets/bring-1.js': 'export {}',
    'assets/panel-1.js': 'export {}',
    'downloads/report.json': '{}',
  })
  expect(bundlesIn(folder)).toEqual({
    tools: ['assets/panel-1.js'],
    'pages-zh': ['zh/2032/2.4/', 'zh/search/', '', 'offline/'],
    'pages-zh-2031': ['zh/2031/2.4/', '', 'offline/'],
    'pages-zh-en-2031': ['zh-en/2031/', '', 'offline/'],
  })
  const { files, views } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'))
  const [ofAll = '', ...more] = views
  expect([ofAll.replace(/-[0-9a-f]+\.txt$/, ''), ...more]).toEqual(['assets/views-2031'])
  expect([...splitViews(readFileSync(join(folder, ofAll), 'utf8'))]).toEqual(
    files
      .filter((file: string) => /-2031-/.test(file))
      .map((file: string) => [file, readFileSync(join(folder, file), 'utf8')])
      .reverse(),
  )
  // What a device fetches first has modules too: of the newest edition, which is listed bundle by bundle.
  const text = (file = '') => readFileSync(join(folder, file), 'utf8')
  const together = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.tools.txt'))
  expect(together.map((name) => name.replace(/-[0-9a-f]+\.tools/, ''))).toEqual(['pages-zh.txt'])
  expect(splitWithTools(text(`assets/${together[0]}`))).toEqual({
    tools: text(files.find((file: string) => file.startsWith('assets/tools-'))),
    pages: text(`assets/${together[0]?.replace('.tools', '')}`),
  })
  expect(files.map((file: string) => file.replace(/-[0-9a-f]+\.txt$/, '')).sort()).toEqual([
    'assets/bring-1.js',
    'assets/pages-zh',
    'assets/pages-zh-2031',
    'assets/pages-zh-en-2031',
    'assets/reader-1.js',
    'assets/tools',
  ])
})

test('a page names its bundle and the release, which is another when any page or module is', async () => {
  const markOf = async (files: Record<string, string>) => {
    const folder = await exported({ 'index.html': page, 'zh/index.html': page, ...files })
    const marks = ['index.html', 'zh/index.html'].map(
      (file) => / data-bundle=([\w-]*)/.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
    )
    expect(marks[0]).toMatch(/^-[0-9a-f]+$/)
    expect(marks[1]).toBe(`zh${marks[0]}`)
    return marks[0]
  }
  const first = await markOf({})
  expect(await markOf({})).toBe(first)
  expect(await markOf({ 'en/index.html': page })).not.toBe(first)
  expect(await markOf({ 'assets/panel-1.js': 'export {}' })).not.toBe(first)
})

test.each(['none', '0', '11'])('with PRECOMPRESS=%s a device keeps the same bundles', async (setting) => {
  const files = { 'index.html': page, 'zh/index.html': page }
  const expected = bundlesIn(await exported(files))
  vi.stubEnv('PRECOMPRESS', setting)
  expect(bundlesIn(await exported(files))).toEqual(expected)
})

test('a page with something left of the framework stops the build, with its name', async () => {
  const files = { 'index.html': page, 'zh/index.html': `${page}<img src="/_next/image.png">` }
  await expect(exported(files)).rejects.toThrow(
    new Error('zh/index.html: “/_next/” is left of the framework; see rehype-strip-framework.ts'),
  )
})
