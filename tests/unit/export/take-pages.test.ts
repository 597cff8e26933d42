import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takePages } from '../../../lib/build/take-pages.ts'

/** What Next.js leaves when it has rendered these routes, and a folder for the pages. */
function rendered(routes: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'next-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const list = { routes: Object.fromEntries(routes.map((route) => [route, {}])) }
  writeFileSync(join(root, 'prerender-manifest.json'), JSON.stringify(list))
  for (const route of routes) {
    const file = join(root, 'server/app', `${route === '/' ? 'index' : route}.html`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, route)
    writeFileSync(file.replace('.html', '.rsc'), 'payload')
  }
  return { next: root, site: join(root, 'site') }
}

test('each page becomes the index.html of its address, without the files beside it', () => {
  const { next, site } = rendered(['/', '/zh', '/zh/2024/2.4', '/offline', '/_not-found', '/_global-error'])
  takePages(['/zh', '/zh/2024/2.4'], site, next)
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('/')
  expect(readFileSync(join(site, 'zh/index.html'), 'utf8')).toBe('/zh')
  expect(readFileSync(join(site, 'zh/2024/2.4/index.html'), 'utf8')).toBe('/zh/2024/2.4')
  expect(readFileSync(join(site, '404.html'), 'utf8')).toBe('/_not-found')
  expect(['zh.rsc', 'zh/index.rsc', '_global-error'].some((file) => existsSync(join(site, file)))).toBe(false)
  // What is served as it is stands beside them.
  expect(existsSync(join(site, 'icon.svg'))).toBe(true)
})

test('a page of the content that was not rendered stops the build', () => {
  const { next, site } = rendered(['/', '/zh'])
  expect(() => takePages(['/zh', '/en'], site, next)).toThrow('/en/ was not rendered')
})
