import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveAlone } from '../../fixtures/serve-alone.ts'
import { ask } from '../../hosting/ask.ts'

/** The server of `npm start`; tests/hosting holds it to the same rules as nginx and Caddy. */

const changed = new Date('2032-03-01T04:00:00Z')
const earlier = 'Mon, 01 Mar 2032 03:59:59 GMT'
const policy = "default-src 'none'"
let folder: string
let server: Awaited<ReturnType<typeof serveAlone>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, 'zh'))
  writeFileSync(join(folder, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`)
  writeFileSync(join(folder, 'icon.png'), 'a picture')
  for (const file of ['zh/index.html', '404.html']) {
    const text = `<!doctype html><title>${file}</title>`
    writeFileSync(join(folder, file), text)
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text))
    writeFileSync(join(folder, `${file}.gz`), gzipSync(text))
    for (const ending of ['', '.br', '.gz']) utimesSync(join(folder, file + ending), changed, changed)
  }
  server = await serveAlone({ folder, basePath: '' })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(server.url(path), headers, method)

test('a page and the page for what is not there come in the coding that a reader likes best', async () => {
  for (const path of ['/zh/', '/nothing/']) {
    const codingFor = async (accepted: string) => (await get(path, { 'Accept-Encoding': accepted })).headers
    for (const [accepted, coding] of [
      ['gzip, br', 'br'],
      ['gzip, br;q=0', 'gzip'],
      ['xbr', undefined],
      ['*', 'br'],
    ] as const) {
      const headers = await codingFor(accepted)
      expect(headers['content-encoding'], accepted).toBe(coding)
      expect(headers.vary, accepted).toBe('Accept-Encoding')
      expect(headers['content-type'], accepted).toBe('text/html; charset=utf-8')
    }
  }
  expect((await get('/icon.png', { 'Accept-Encoding': 'br' })).headers).not.toHaveProperty('vary')
})

test('each copy of a page has a tag of its own, and what is kept of one is not sent again', async () => {
  const tags = await Promise.all(
    ['', 'gzip', 'br'].map(async (accepted) => {
      const { etag = '' } = (await get('/zh/', { 'Accept-Encoding': accepted })).headers
      const kept = await get('/zh/', { 'Accept-Encoding': accepted, 'If-None-Match': etag })
      expect([kept.status, kept.headers.etag, kept.headers.vary]).toEqual([304, etag, 'Accept-Encoding'])
      expect(kept.headers['content-security-policy']).toBe(policy)
      expect(kept.headers).not.toHaveProperty('content-encoding')
      const other = await get('/zh/', { 'Accept-Encoding': 'br;q=0', 'If-None-Match': etag })
      expect(other.status).toBe(accepted === '' ? 304 : 200)
      return etag
    }),
  )
  expect(new Set(tags).size).toBe(3)
})

test('a tag decides before a date does', async () => {
  const { etag = '', 'last-modified': date = '' } = (await get('/zh/')).headers
  expect(date).toBe('Mon, 01 Mar 2032 04:00:00 GMT')
  for (const [asked, expected] of [
    [{ 'If-None-Match': etag, 'If-Modified-Since': earlier }, 304],
    [{ 'If-None-Match': '"other"', 'If-Modified-Since': date }, 200],
    [{ 'If-Modified-Since': date }, 304],
    [{ 'If-Modified-Since': earlier }, 200],
  ] as const) {
    for (const method of ['GET', 'HEAD'])
      expect((await get('/zh/', asked, method)).status, JSON.stringify(asked)).toBe(expected)
  }
})

test('HEAD tells what GET sends, and sends nothing', async () => {
  for (const path of ['/zh/', '/nothing/', '/zh', '/icon.png']) {
    const [head, whole] = await Promise.all([get(path, {}, 'HEAD'), get(path)])
    expect(head.body).toHaveLength(0)
    expect(head.status).toBe(whole.status)
    expect(head.headers['content-length'] ?? '0', path).toBe(String(whole.body.length))
  }
})

test('a page that is asked for by its file leads to its one address, with the question', async () => {
  const { status, headers } = await get('/zh/index.html?q=1')
  expect([status, headers.location]).toEqual([301, '/zh/?q=1'])
  expect(headers['content-security-policy']).toBe(policy)
})

test('what a reader cannot have is said with the headers of the site', async () => {
  const refused = await get('/zh/', {}, 'POST')
  expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD'])
  const behind = await get('/icon.png', { Range: 'bytes=99-' })
  expect([behind.status, behind.headers['content-range']]).toEqual([416, 'bytes */9'])
  const other = await get('/icon.png', { 'If-Match': '"other"' })
  expect(other.status).toBe(412)
  for (const answer of [refused, behind, other]) {
    expect(answer.headers['content-security-policy']).toBe(policy)
    expect(answer.headers).not.toHaveProperty('etag')
    expect(answer.body).toHaveLength(0)
  }
})

test('names that no file system holds are not found', async () => {
  for (const path of [
    `/${'a'.repeat(300)}`,
    `/zh/${'a'.repeat(300)}/`,
    '/icon.png/',
    '/icon.png/index.html/',
  ])
    expect((await get(path)).status, path).toBe(404)
})
