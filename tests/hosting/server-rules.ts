import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cacheChecked, cacheForever, headersFor } from '../../lib/build/hosting/header-rules.ts'
import { readHeadersFile } from '../../lib/build/start/read-headers-file.ts'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { contentType } from '../../lib/formats/media-types.ts'
import { ask, askFor } from './ask.ts'
import { askRaw } from './ask-raw.ts'
import type { RunningServer } from './servers.ts'
import type { HostedSite } from './sites.ts'

/**
 * What every server must do with a built site, whoever made it.
 * @param bare statuses that a server answers with before anything that the site tells it counts, and why
 */
export function testServer(
  start: (out: string, hosting: string, basePath: string) => Promise<RunningServer>,
  { folder, hosting, basePath }: HostedSite,
  bare: { statuses: readonly number[]; why: string } = { statuses: [], why: '' },
) {
  const files = listFiles(folder)
  const rules = readHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'))
  const read = (file: string) => readFileSync(join(folder, file))
  const hashed = `/${files.find((file) => /^assets\/.*\.js$/.test(file))}`
  // `/zh/2032/1.1/`, or what the site has instead
  const task = `/${files.find((file) => /^zh\/[^/]+\/\d+\.\d+\/index\.html$/.test(file))}`.replace(
    'index.html',
    '',
  )
  /** What every answer carries, as Node.js reads it. */
  const everywhere = Object.fromEntries(
    Object.entries(rules[0]?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  )
  let server: RunningServer
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(`${server.origin}${basePath}${path}`, headers)

  beforeAll(async () => {
    server = await start(folder, hosting, basePath)
  })
  afterAll(() => server?.stop())

  test('every kind of file, at every depth, says what it is and carries the headers of the build', async () => {
    const published = files.filter((file) => !/^_|404\.html$|\.(?:br|gz)$/.test(file))
    const kinds = new Map(published.map((file) => [file.replaceAll(/[^/]*([./])/g, '$1'), file]))
    expect(kinds.size).toBeGreaterThan(10)
    for (const file of kinds.values()) {
      const path = `/${file.replace(/index\.html$/, '')}`
      const { status, headers } = await get(path)
      expect(status, path).toBe(200)
      expect(headers['content-type']?.toLowerCase(), path).toBe(contentType(file))
      for (const [name, value] of Object.entries(headersFor(rules, `${basePath}${path}`))) {
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
      }
    }
  })

  test('another site may frame a page to embed, and nothing else', async () => {
    const paths = [task, hashed, `${task}embed/`, '/zh/nothing/']
    for (const path of paths) {
      const { headers } = await get(path)
      const [, frame] = /frame-ancestors ([^;]+);/.exec(String(headers['content-security-policy'])) ?? []
      expect(frame, path).toBe(path.endsWith('/embed/') ? '*' : "'none'")
    }
  })

  test('a page is asked for again and costs nothing when it has not changed', async () => {
    const first = await get(task)
    expect(first.headers['cache-control']).toBe(cacheChecked)
    const etag = first.headers.etag ?? ''
    expect(etag).not.toBe('')
    const second = await get(task, { 'If-None-Match': etag })
    expect(second.status).toBe(304)
    expect(second.body).toHaveLength(0)
  })

  test('a hashed file is kept for good, one that is not there is not', async () => {
    expect((await get(hashed)).headers['cache-control']).toBe(cacheForever)
    const missing = await get('/assets/reader-00000000.js')
    expect(missing.status).toBe(404)
    expect(missing.headers['cache-control']).toBe(cacheChecked)
    const { etag = '' } = (await get('/zh/')).headers
    const conditions: Record<string, string>[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': '*' },
      { Range: 'bytes=0-9' },
    ]
    for (const asked of conditions) {
      const { status, body } = await get('/zh/nothing/', asked)
      expect(status).toBe(404)
      expect(body.equals(read('404.html'))).toBe(true)
    }
  })

  test('the copies of the build are sent as they are, and caches are told why they differ', async () => {
    const plain = read(`${task}index.html`)
    const brotli = await get(task, { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers.vary).toContain('Accept-Encoding')
    expect(brotli.body.equals(read(`${task}index.html.br`))).toBe(true)
    expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true)
    const gzip = await get(task, { 'Accept-Encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain)).toBe(true)
    expect((await get(task)).body.equals(plain)).toBe(true)
  })

  test('a coding is sent to nobody who does not take it', async () => {
    for (const [accepted, coding] of [
      ['br;q=0, gzip', 'gzip'],
      ['xbr', undefined],
      ['brotli', undefined],
      ['br;q=0, gzip;q=0.0', undefined],
      ['identity', undefined],
      ['', undefined],
    ] as const) {
      for (const path of [task, '/zh/nothing/']) {
        const { headers } = await get(path, { 'Accept-Encoding': accepted })
        expect(headers['content-encoding'], `“${accepted}” for ${path}`).toBe(coding)
        if (coding) expect(headers.vary, path).toContain('Accept-Encoding')
      }
    }
  })

  test('a page that has not changed is not sent again, however a reader says which one is kept', async () => {
    const { headers } = await get(task)
    const { etag = '', 'last-modified': date = '' } = headers
    const hourAgo = new Date(Date.parse(date) - 3_600_000).toUTCString()
    const conditions: [Record<string, string>, number][] = [
      [{ 'If-None-Match': '*' }, 304],
      [{ 'If-None-Match': `"other", ${etag}, W/"another"` }, 304],
      [{ 'If-None-Match': `W/${etag.replace(/^W\//, '')}` }, 304],
      [{ 'If-None-Match': '"other"' }, 200],
      [{ 'If-Modified-Since': date }, 304],
      [{ 'If-Modified-Since': hourAgo }, 200],
      [{ 'If-Modified-Since': 'yesterday' }, 200],
      // The tag counts where there is one (RFC 9110 §13.2.2).
      [{ 'If-None-Match': '"other"', 'If-Modified-Since': date }, 200],
    ]
    for (const [asked, expected] of conditions) {
      for (const method of ['GET', 'HEAD']) {
        const said = `${method} ${JSON.stringify(asked)}`
        const answer = await ask(`${server.origin}${basePath}${task}`, asked, method)
        expect(answer.status, said).toBe(expected)
        expect(answer.headers, said).toMatchObject(everywhere)
        expect(answer.headers.etag, said).toBe(etag)
        expect(answer.headers['cache-control'], said).toBe(cacheChecked)
        expect(answer.body.length > 0, said).toBe(expected === 200 && method === 'GET')
      }
    }
  })

  test('a part is sent of the very copy that a reader has, and else the whole', async () => {
    const part = (more: Record<string, string>) => get('/icon-512.png', { Range: 'bytes=10-19', ...more })
    const { etag = '', 'last-modified': date = '' } = (await part({})).headers
    const hourLater = new Date(Date.parse(date) + 3_600_000).toUTCString()
    for (const [tag, expected] of [
      [etag, 206],
      [date, 206],
      ['"other"', 200],
      // Two that are only alike are not the same to the byte (RFC 9110 §13.1.5).
      [`W/${etag}`, 200],
      [new Date(Date.parse(date) - 3_600_000).toUTCString(), 200],
      [hourLater, 200],
    ] as const) {
      expect((await part({ 'If-Range': tag })).status, tag).toBe(expected)
    }
  })

  test('an address without its slash, or with its file’s name, leads to the page', async () => {
    for (const path of ['/zh', task.slice(0, -1), `${task}index.html`]) {
      const { status, headers } = await get(path)
      expect([301, 308], path).toContain(status)
      const target = new URL(headers.location ?? '', `${server.origin}${basePath}${path}`)
      expect(target.href).toBe(`${server.origin}${basePath}${path.replace('/index.html', '')}/`)
    }
    for (const path of ['/zh/search', '/zh/search/index.html']) {
      const { headers } = await get(`${path}?q=%E5%8C%BB%E9%99%A2`)
      const target = new URL(headers.location ?? '', `${server.origin}${basePath}${path}`)
      expect(target.pathname + target.search, path).toBe(`${basePath}/zh/search/?q=%E5%8C%BB%E9%99%A2`)
      expect(headers['content-security-policy'], path).toContain("default-src 'none'")
    }
  })

  test('odd addresses are not found, with the policy of every page, and nothing can be sent here', async () => {
    for (const path of ['/zh/%0a', '/a%0ab', `/zh/${'a'.repeat(300)}`, `/zh/${'%E6%B5%B7'.repeat(100)}`]) {
      const { status, headers } = await get(path)
      expect(status, path).toBe(404)
      expect(headers['content-security-policy'], path).toContain("default-src 'none'")
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
  })

  test('a method that is refused is told which ones are not', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      for (const path of ['/zh/', hashed, `${task}embed/`, '/nothing']) {
        const { status, headers } = await ask(`${server.origin}${basePath}${path}`, {}, method)
        expect([status, headers.allow], `${method} ${path}`).toEqual([405, 'GET, HEAD'])
        expect(headers, `${method} ${path}`).toMatchObject(everywhere)
        expect(headers['cache-control'], `${method} ${path}`).toBe(cacheChecked)
      }
    }
    expect((await get('/zh/')).headers.allow).toBeUndefined()
    expect((await get('/nothing')).headers.allow).toBeUndefined()
  })

  test.each([
    ['a way out of the site', '/zh/../../../etc/passwd', [], [400, 404]],
    ['a NUL', '/zh/%00', [], [400, 404]],
    ['half of a letter', '/zh/2024/%E6%B', [], [400, 404]],
    ['a long address', `/${'a'.repeat(20_000)}`, [], [404, 414, 431]],
    ['a long header', '/zh/', [`X-Long: ${'a'.repeat(40_000)}`], [200, 400, 431]],
    ['more headers than anyone sends', '/zh/', Array(300).fill(`X-Long: ${'a'.repeat(7000)}`), [400, 431]],
    ['a part behind the end', hashed, ['Range: bytes=99999999-'], [416]],
    ['a part of nothing', '/zh/nothing/', ['Range: bytes=99999999-'], [404]],
    ['another version', '/zh/', ['If-Match: "other"'], [412]],
    ['what it cannot promise', '/zh/', ['Expect: everything'], [200, 417]],
    ['a body that it cannot read', '/zh/', ['Transfer-Encoding: none'], [200, 400, 405, 501]],
  ])('the answer to %s has the headers of the site', async (_, path, headers, statuses) => {
    const lines = [`GET ${basePath}${path} HTTP/1.1`, `Host: ${new URL(server.origin).host}`, ...headers]
    const answer = await askRaw(server.origin, [...lines, 'Connection: close'])
    expect(statuses).toContain(answer.status)
    if (bare.statuses.includes(answer.status)) {
      // A few words that the server has of its own, and nothing to run.
      expect(answer.text.length, bare.why).toBeLessThan(600)
      return
    }
    for (const [name, value] of Object.entries(rules[0]?.headers ?? {})) {
      expect(answer.header(name), name).toBe(value)
    }
    // Both servers have sent what is kept for a file by the time they find a part of it missing.
    if (answer.status !== 416) expect(answer.header('cache-control')).toBe(cacheChecked)
    expect(answer.header('location')).toBeUndefined()
  })

  test('an address that cannot be read is answered in both languages where the site can say so', async () => {
    const host = new URL(server.origin).host
    const request = [`GET ${basePath}/zh/%E6%B/index.html HTTP/1.1`, `Host: ${host}`, 'Connection: close']
    const { status, text } = await askRaw(server.origin, request)
    expect([400, 404]).toContain(status)
    if (!bare.statuses.includes(status)) expect(text).toContain('lang="zh-CN"')
  })

  test('no address leads to another host', async () => {
    const names = ['evil.example', '\\evil.example', '%5Cevil.example', '%2Fevil.example', '.%2Fevil.example']
    const hostile = ['/', '//', '/.//', '/\\', '/zh/..//'].flatMap((start) =>
      names.flatMap((name) => ['', '/', '/index.html', '/zh', '/zh/..'].map((end) => start + name + end)),
    )
    for (const path of [...hostile, '//zh', '/.//zh', '/\\zh', '//zh/index.html']) {
      for (const target of new Set([path, basePath + path])) {
        const { status, headers } = await askFor(server.origin, target)
        expect(status, target).toBeLessThan(500)
        const { location } = headers
        if (location)
          expect(new URL(location, server.origin).origin, `${target} → ${location}`).toBe(server.origin)
      }
    }
  })

  test('the language chooser is the same for everyone and leads nowhere by itself', async () => {
    const hints = new Set()
    for (const language of ['en', 'zh-CN,zh;q=0.9', 'fr']) {
      const { status, headers, body } = await get('/', { 'Accept-Language': language })
      expect(status).toBe(200)
      hints.add(headers.link)
      if (hints.size > 1) expect(headers.vary).toContain('Accept-Language')
      expect(body.equals(read('index.html'))).toBe(true)
      const page = await get(task, { 'Accept-Language': language })
      expect(page.headers.vary ?? '').not.toContain('Accept-Language')
    }
  })

  test.each([
    join(task, '../99.99/'),
    '/en/nothing',
    '/assets/',
    '/404.html',
    '/_headers',
    '/_redirects',
    '/zh/index.html.br',
    '/%2e%2e/package.json',
  ])('%s is the bilingual page for what is not there', async (path) => {
    const { status, headers, body } = await get(path)
    if (path.includes('%2e')) return expect([400, 404]).toContain(status)
    expect(status).toBe(404)
    expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body.equals(read('404.html'))).toBe(true)
    expect(body.toString()).toMatch(/lang="zh-CN"/)
    expect(body.toString()).toMatch(/lang="en"/)
  })

  test('a part of a file can be asked for', async () => {
    const picture = await get('/icon-512.png', { Range: 'bytes=10-19' })
    expect(picture.status).toBe(206)
    expect(picture.headers['content-range']).toBe(`bytes 10-19/${read('icon-512.png').length}`)
    expect(picture.body.equals(read('icon-512.png').subarray(10, 20))).toBe(true)
  })

  test('nobody is told which version of the server answers', async () => {
    for (const path of ['/zh/', '/nothing']) expect((await get(path)).headers.server ?? '').not.toMatch(/\d/)
  })
}
