import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
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
  await completeSite(folder, await cleanSite(folder), null)
  return folder
}

test('an empty file of public/ stays, the framework’s files beside a page do not', async () => {
  const folder = await exported({ 'index.html': page, '.nojekyll': '', 'zh/index.txt': 'payload' })
  expect(existsSync(join(folder, '.nojekyll'))).toBe(true)
  expect(existsSync(join(folder, 'zh/index.txt'))).toBe(false)
})

test('a device keeps each page once, without the embeds for other sites', async () => {
  const folder = await exported({
    'index.html': page,
    'zh/2024/2.4/index.html': page,
    'zh/2024/2.4/embed/index.html': page,
    'zh/search/index.html': page,
    'assets/reader-1.js': 'export {}',
    'downloads/report.json': '{}',
  })
  const { files } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'))
  expect(files.map(([path]: [string]) => path)).toEqual([
    'assets/reader-1.js',
    '',
    'zh/2024/2.4/',
    'zh/search/',
  ])
})

test.each(['none', '0', '11'])('with PRECOMPRESS=%s a device keeps the same modules', async (setting) => {
  vi.stubEnv('PRECOMPRESS', setting)
  const folder = await exported({
    'index.html': page,
    'assets/reader-1.js': 'import("./quote-1.js");import("./dialog-1.js")',
    'assets/quote-1.js': `"${'quote '.repeat(1500)}"`,
    'assets/dialog-1.js': Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join(),
  })
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  expect(worker).toContain('assets/quote-1.js')
  expect(worker).not.toContain('assets/dialog-1.js')
})

test('a page with something left of the framework stops the build, with its name', async () => {
  const files = { 'index.html': page, 'zh/index.html': `${page}<img src="/_next/image.png">` }
  await expect(exported(files)).rejects.toThrow(
    new Error('zh/index.html: “/_next/” is left of the framework; see rehype-strip-framework.ts'),
  )
})
