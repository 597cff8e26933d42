import { connect } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalHeaders } from '../../lib/build/hosting/header-rules.ts'
import { askHttp2 } from './ask-http2.ts'
import { askRaw } from './ask-raw.ts'
import {
  type NamedServer,
  ownName,
  servedAs,
  startContainer,
  startNamedCaddy,
  startNamedNginx,
} from './named-servers.ts'
import type { RunningServer } from './servers.ts'
import { atRoot, type HostedSite, underPath } from './sites.ts'

/** A site answers to its own name: whatever other one a request gives, it gets nothing, and is in no answer. */

const foreign = 'evil.example'
const hosts = [foreign, `${foreign}:80`, `${ownName}.${foreign}`, `${foreign}/${ownName}`, `x@${foreign}`, '']
const paths = ['/', '/zh', '/zh/index.html', '/zh/nothing/', '/report', '/report/zh', `//${foreign}/zh`]

/** Every way to give a name that is not the site's. */
const foreignRequests = [
  ...paths.flatMap((path) => [
    ...hosts.map((host) => [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close']),
    [`GET http://${foreign}${path} HTTP/1.1`, `Host: ${ownName}`, 'Connection: close'],
    [`GET ${path} HTTP/1.1`, `X-Forwarded-Host: ${foreign}`, 'Connection: close'],
    [`GET ${path} HTTP/1.1`, `Host: ${ownName}`, `Host: ${foreign}`, 'Connection: close'],
  ]),
]

function testNames(start: (site: HostedSite) => Promise<NamedServer>, site: HostedSite) {
  let server: NamedServer
  const own = [`Host: ${ownName}`, 'Connection: close']

  beforeAll(async () => {
    server = await start(site)
  })
  afterAll(() => server?.stop())

  test('a request for another name gets nothing of the site, and its answer does not repeat the name', async () => {
    for (const request of [...foreignRequests, ['GET /zh HTTP/1.0']]) {
      const { status, text, header } = await askRaw(server.origin, request)
      const said = request.join(', ')
      // Which requests are broken and which only lost is for each server to say.
      expect([400, 421], said).toContain(status)
      expect(text, said).not.toContain(foreign)
      expect(header('location'), said).toBeUndefined()
      if (status === 400) continue
      for (const [name, value] of Object.entries(refusalHeaders(servedAs(site).rules))) {
        expect(header(name), `${name} of ${said}`).toBe(value)
      }
      expect(header('strict-transport-security'), said).toBeUndefined()
    }
  })

  test('asked for under its own name, however that is written, the site leads nowhere else', async () => {
    const answers = await Promise.all(
      [
        ['GET /zh/search?q=1 HTTP/1.1', ...own],
        ['GET /zh/search?q=1 HTTP/1.1', `Host: ${ownName.toUpperCase()}:1234`, 'Connection: close'],
        // The name of the request line is the one that counts (RFC 9112 §3.2.2).
        [`GET http://${ownName}/zh/search?q=1 HTTP/1.1`, `Host: ${foreign}`, 'Connection: close'],
      ].map((request) => askRaw(server.origin, request)),
    )
    for (const { status, text, header } of answers) {
      expect(text).not.toContain(foreign)
      if (server.encryptedAt) {
        expect([status, header('location')]).toEqual([301, `${server.encryptedAt}/zh/search?q=1`])
      } else {
        expect([status, header('location')]).toEqual([301, '/zh/search/?q=1'])
      }
    }
  })

  return { server: () => server, own }
}

function testEncrypted(start: (site: HostedSite) => Promise<NamedServer>, site: HostedSite) {
  const { server, own } = testNames(start, site)

  test('encrypted, the site is there for its own name', async () => {
    const { status, header } = await askRaw(
      server().secureOrigin,
      [`GET ${site.basePath}/zh HTTP/1.1`, ...own],
      ownName,
    )
    expect([status, header('location')]).toEqual([301, `${site.basePath}/zh/`])
    expect(header('strict-transport-security')).toBe('max-age=31536000')
  })

  test('nobody gets a certificate for another name, or for none', async () => {
    const { hostname: host, port } = new URL(server().secureOrigin)
    for (const servername of [foreign, `www.${ownName}`, '']) {
      const shook = await new Promise((resolve) => {
        const socket = connect({ host, port: Number(port), servername, rejectUnauthorized: false })
        socket.once('secureConnect', () => resolve('a certificate'))
        socket.on('error', () => resolve('nothing'))
        socket.once('close', () => resolve('nothing'))
      })
      expect(shook, servername).toBe('nothing')
    }
  })

  test('a connection made for the site’s name asks for nothing else', async () => {
    for (const request of foreignRequests) {
      const { status, text, header } = await askRaw(server().secureOrigin, request, ownName)
      expect([400, 421], request.join(', ')).toContain(status)
      expect(text).not.toContain(foreign)
      expect(header('location')).toBeUndefined()
    }
    const path = `${site.basePath}/zh/`
    const answers = await askHttp2(
      server().secureOrigin,
      [ownName, foreign, ownName].map((authority) => ({ ':path': path, ':authority': authority })),
      ownName,
    )
    expect(answers.map((answer) => answer[':status'])).toEqual([200, 421, 200])
  })

  return { server, own }
}

describe('nginx', () => void testEncrypted((site) => startNamedNginx('https', site), atRoot))
describe('nginx, under a path', () => {
  const { server, own } = testEncrypted((site) => startNamedNginx('https', site), underPath)

  test('what goes wrong before the path is known is answered by the site too', async () => {
    for (const [line, expected] of [
      ['GET /report/zh/%zz HTTP/1.1', 400],
      [`GET /${'a'.repeat(20_000)} HTTP/1.1`, 414],
      ['TRACE /report/zh/ HTTP/1.1', 405],
      ['hello', 400],
    ] as const) {
      const { status, text, header } = await askRaw(server().secureOrigin, [line, ...own], ownName)
      expect(status, line).toBe(expected)
      expect(header('allow'), line).toBe(status === 405 ? 'GET, HEAD' : undefined)
      expect(text, line).toMatch(status === 405 ? /Not Allowed/ : /lang="zh-CN"/)
      for (const [name, value] of Object.entries(servedAs(underPath).rules[0]?.headers ?? {})) {
        expect(header(name), `${name} of ${line}`).toBe(value)
      }
    }
  })
})
describe('nginx, not encrypted', () => void testNames((site) => startNamedNginx('http', site), atRoot))
describe('Caddy', () => void testEncrypted((site) => startNamedCaddy('https', site), atRoot))
describe('Caddy, under a path', () => void testEncrypted((site) => startNamedCaddy('https', site), underPath))
describe('Caddy, not encrypted', () => void testNames((site) => startNamedCaddy('http', site), atRoot))

describe('the container', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startContainer(atRoot)
  })
  afterAll(() => server?.stop())

  test('answers to every name that leads to it, and repeats none', async () => {
    for (const request of foreignRequests) {
      const { status, text, header } = await askRaw(server.origin, request)
      const said = request.join(', ')
      expect([200, 301, 400, 404], said).toContain(status)
      expect(text, said).not.toContain(foreign)
      expect(header('location') ?? '/', said).toMatch(/^\/(?!\/)/)
      expect(header('x-content-type-options'), said).toBe('nosniff')
    }
  })
})
