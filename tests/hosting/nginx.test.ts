import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { askHttp2 } from './ask-http2.ts'
import { testServer } from './server-rules.ts'
import { type RunningServer, startNginx } from './servers.ts'
import { atRoot, startCity, underPath } from './sites.ts'

describe('nginx', () => testServer(startNginx, atRoot))

describe('nginx, under a path', () =>
  testServer(startNginx, underPath, {
    statuses: [400, 414, 501],
    why: 'what nginx cannot read has no path, and so is for the server around the site to answer',
  }))

let server: RunningServer
beforeAll(async () => {
  server = await startNginx(atRoot.folder, atRoot.hosting)
})
afterAll(() => server?.stop())

test('encrypted, nginx speaks HTTP/2', async () => {
  const [headers] = await askHttp2(server.secureOrigin, [{ ':path': '/zh/', 'accept-encoding': 'br' }])
  expect(headers?.[':status']).toBe(200)
  expect(headers?.['content-encoding']).toBe('br')
  expect(headers?.['strict-transport-security']).toBe('max-age=31536000')
})

test('the chooser hints at the reader’s language and at no other', async () => {
  const hint = async (language: string) =>
    (await ask(`${server.origin}/`, { 'Accept-Language': language })).headers.link
  expect(await hint('en-GB,en;q=0.9,zh;q=0.8')).toBe('</en/>; rel=prefetch')
  expect(await hint('zh-CN,zh;q=0.9,en;q=0.8')).toBe('</zh/>; rel=prefetch')
  expect(await hint('fr')).toBeUndefined()
})

test('under a path nginx leaves the rest of its server as it was', async () => {
  const shared = await startCity()
  const other = await ask(`${shared.origin}/elsewhere.br`, {}, 'POST')
  expect(other.status).toBe(404)
  expect(other.headers['content-security-policy']).toBeUndefined()
  expect(other.body.toString()).not.toContain('/report/')
  const entry = await ask(`${shared.origin}/report?q=1`)
  expect(entry.headers.location).toBe('/report/?q=1')
  expect((await ask(`${shared.origin}/report/zh/`, {}, 'POST')).status).toBe(405)
  await shared.stop()
})
