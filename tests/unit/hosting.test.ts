import { afterEach, expect, test, vi } from 'vitest'
import { cleanPage } from '../../lib/build/clean/clean-page.ts'
import { caddyfile } from '../../lib/build/hosting/caddyfile.ts'
import { headerRules, headersFor, refusalHeaders } from '../../lib/build/hosting/header-rules.ts'
import { headersFile } from '../../lib/build/hosting/headers-file.ts'
import { nginxSite } from '../../lib/build/hosting/nginx-config.ts'
import { nginxContainer } from '../../lib/build/hosting/nginx-container.ts'
import { nginxMaps } from '../../lib/build/hosting/nginx-maps.ts'
import { nginxServer } from '../../lib/build/hosting/nginx-server.ts'
import { redirectsFile } from '../../lib/build/hosting/redirects-file.ts'
import { securityText } from '../../lib/build/hosting/security-txt.ts'
import { leftOut } from '../../lib/build/left-out.ts'
import { readHeadersFile } from '../../lib/build/start/read-headers-file.ts'
import { settings } from '../../lib/report/settings.mjs'

afterEach(() => vi.unstubAllEnvs())

const needs = { styles: ['sha256-a='], scripts: ['sha256-b='], trustedTypes: [] }
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

test('a page carries the hashes of its own style and script, and the names of its Trusted Types', async () => {
  const script = "trustedTypes.createPolicy('settings',{createHTML:String})"
  const head = `<style>a{color:red}</style><script data-own>${script}</script>`
  const { html, needs } = await cleanPage(page(head), 'index.html', ['report'])
  expect(needs).toEqual({
    styles: ['sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=', expect.stringMatching(/^sha256-.{43}=$/)],
    scripts: [expect.stringMatching(/^sha256-.{43}=$/)],
    trustedTypes: ['report', 'settings'],
  })
  expect(html).toContain('trusted-types report settings')
  expect(html).not.toContain('frame-ancestors')
})

test('data needs no hash', async () => {
  const head = '<script type="application/ld+json">{}</script>'
  expect((await cleanPage(page(head), 'index.html')).needs.scripts).toEqual([])
})

test('a style attribute stops the build, which names the page and the cure', async () => {
  await expect(cleanPage(page('', '<p style="color:red">'), 'zh/index.html')).rejects.toThrow(
    'zh/index.html: <p style="color:red">, which the policy forbids; expected no style attribute; write a rule in the component’s style.css',
  )
})

test('a _headers file says the same when it is read back', () => {
  const rules = headerRules('/report', needs, ['png', 'json'])
  expect(readHeadersFile(headersFile(rules))).toEqual(rules)
})

test('the last rule that matches an address decides', () => {
  const rules = headerRules('/report', needs, ['json'])
  const of = (path: string) => headersFor(rules, `/report${path}`)
  expect(of('/zh/2024/2.4/')['Content-Security-Policy']).toContain("frame-ancestors 'none'")
  expect(of('/zh/2024/2.4/embed/')['Content-Security-Policy']).toContain('frame-ancestors *')
  expect(of('/zh/2024/2.4/embed/index.html')['Content-Security-Policy']).toContain('frame-ancestors *')
  expect(of('/zh/2024/2.4/cite.json')['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  expect(of('/zh/2024/')['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(of('/assets/a-12345678.js')['Cache-Control']).toContain('immutable')
  expect(of('/zh/')['Cache-Control']).toBe('public, max-age=0, must-revalidate')
})

test('redirects hold the base path', () => {
  expect(redirectsFile('/report')).toMatch(/^\/ \/report\/ 302\n\/report\/index\.html \/report\/ 301\n/)
  expect(redirectsFile('')).not.toContain(' 302')
})

test('security.txt needs a contact, and expires at the end of the next year', () => {
  expect(securityText(null)).toBeUndefined()
  const text = securityText('editor@report.example', new Date('2026-03-01'))
  expect(text).toBe(
    'Contact: mailto:editor@report.example\nExpires: 2027-12-31T23:59:59Z\nPreferred-Languages: zh, en\n',
  )
  expect(securityText('https://report.example/contact')).toContain(
    'Contact: https://report.example/contact\n',
  )
})

test('security.txt belongs to a whole host: there is none under a path, and the build says so', () => {
  vi.stubEnv('BASE_PATH', '/report')
  expect(securityText('editor@report.example')).toBeUndefined()
  expect(leftOut({ contact: 'editor@report.example' }, new Date())).toContain(
    'BASE_PATH is set: security.txt was left out; it belongs at the root of the host (RFC 9116).',
  )
})

test('SOURCE_DATE_EPOCH sets the year of security.txt, and is no date when it is blank or wrong', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2031-06-01') / 1000))
  expect(securityText('editor@report.example')).toContain('Expires: 2032-12-31')
  vi.stubEnv('SOURCE_DATE_EPOCH', ' ')
  expect(securityText('editor@report.example')).not.toContain('1971')
  vi.stubEnv('SOURCE_DATE_EPOCH', 'today')
  expect(() => securityText('editor@report.example')).toThrow(
    'SOURCE_DATE_EPOCH is “today”; expected seconds since 1970; set it to a number, or leave it out',
  )
})

const served = { rules: headerRules('', needs, []), files: ['index.html'] }

test.each([
  ['https://report.example', '443', 'report.example, https://, http://'],
  ['https://report.example:8443', '8443', 'report.example:8443, https://:8443, http://'],
])('for %s the servers encrypt under its name, and refuse every other', (siteUrl, port, caddy) => {
  const server = nginxServer({ ...served, siteUrl, basePath: '' })
  expect(all(server, /listen (\d.*);/g)).toEqual([
    '80 default_server',
    `${port} ssl default_server`,
    '80',
    `${port} ssl`,
  ])
  expect(all(server, /server_name (.*);/g)).toEqual(['report.example', 'report.example'])
  expect(all(server, /return (.*);/g)).toEqual(['421', `301 ${siteUrl}$request_uri`])
  expect(all(server, /ssl_reject_handshake (.*);/g)).toEqual(['on'])
  const text = caddyfile({ ...served, siteUrl, basePath: '' })
  expect(text).toContain(`{$REPORT_ADDRESS:${caddy}} {`)
  expect(text).toContain(`redir @plain ${siteUrl}{uri} 301`)
})

test.each([
  ['http://report.example', '80', 'http://'],
  ['http://report.example:8080', '8080', 'http://:8080'],
])('for %s the servers listen without encryption, and refuse every other name', (siteUrl, port, caddy) => {
  const server = nginxServer({ ...served, siteUrl, basePath: '' })
  expect(all(server, /listen (\d.*);/g)).toEqual([`${port} default_server`, port])
  expect(all(server, /server_name (.*);/g)).toEqual(['report.example'])
  expect(all(server, /return (.*);/g)).toEqual(['421'])
  expect(server).not.toContain('ssl')
  const text = caddyfile({ ...served, siteUrl, basePath: '' })
  expect(text).toContain(`{$REPORT_ADDRESS:${caddy}} {`)
  expect(text).toContain('respond @foreign 421')
})

test('without SITE_URL nginx answers to no name until one is put in, and Caddy with addresses that have none', () => {
  const site = { ...served, siteUrl: undefined, basePath: '' }
  const server = nginxServer(site)
  expect(server).toContain('# SITE_URL was not set: put the site’s name where site-url.invalid stands.')
  expect(all(server, /server_name (.*);/g)).toEqual(['site-url.invalid', 'site-url.invalid'])
  expect(caddyfile(site)).toContain('{$REPORT_ADDRESS::8080} {')
  expect(all(caddyfile(site), /redir @\w+ (\S+)/g)).toEqual(['{re.file.1}{asked}', '{re.folder.1}/{asked}'])
})

test('no server puts a name that a request gives into its answers', () => {
  for (const siteUrl of [undefined, 'http://report.example', 'https://report.example:8443']) {
    for (const basePath of ['', '/report']) {
      const site = { ...served, siteUrl, basePath }
      for (const text of [nginxServer(site), nginxSite(site), nginxMaps(site), nginxContainer()]) {
        expect(text).not.toMatch(/\$(?:host|http_host|server_name|hostname)\b/)
      }
      expect(nginxSite(site)).toContain('absolute_redirect off;')
      expect(caddyfile(site)).not.toMatch(/\{(?:host|hostport|http\.request\.host\S*|labels\S*)\}/)
    }
  }
})

test('what has nothing of the site in it binds nobody to https, and may load nothing that is not named', () => {
  const headers = refusalHeaders(served.rules)
  expect(headers['Strict-Transport-Security']).toBeUndefined()
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'; ")
  expect(headers['Content-Security-Policy']).not.toContain('sha256-')
})

function all(text: string, pattern: RegExp): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([, value]) => value)
}

test('the examples of servers find a site under a path where they say it belongs', () => {
  for (const basePath of ['', '/news/report']) {
    const site = { ...served, siteUrl: undefined, basePath }
    const texts = [nginxServer(site), caddyfile(site)]
    const roots = texts.map((text) => /root (?:\* \{\$REPORT_ROOT:)?([^;}\n]+)/.exec(text)?.[1])
    const told = texts.map((text) => / to (\S+)\/$/m.exec(text)?.[1])
    expect(new Set(roots).size).toBe(1)
    expect(told).toEqual(roots.map((root) => (basePath ? root + basePath : undefined)))
  }
})

test('PAGES_ONLY is yes or no, and a build without the rest says so', () => {
  const pagesOnly = (setting: string) => {
    vi.stubEnv('PAGES_ONLY', setting)
    return settings.pagesOnly
  }
  expect(['1', 'true', ' yes '].map(pagesOnly)).toEqual([true, true, true])
  expect(['', '0', 'false', 'No'].map(pagesOnly)).toEqual([false, false, false, false])
  expect(() => pagesOnly('maybe')).toThrow('PAGES_ONLY is “maybe”; expected 1 or 0; mend it or leave it out')
  vi.stubEnv('PAGES_ONLY', '1')
  vi.stubEnv('PRECOMPRESS', 'none')
  vi.stubEnv('SITE_URL', 'https://report.example')
  expect(leftOut({ contact: null }, new Date())).toEqual([
    'PAGES_ONLY is set: pictures and files to keep were left out; do not publish this.',
    'PRECOMPRESS is none: compressed copies were left out; do not publish this.',
  ])
})

test('PRECOMPRESS is a Brotli quality or none, and nothing else', () => {
  const brotliQuality = (setting: string) => {
    vi.stubEnv('PRECOMPRESS', setting)
    return settings.brotliQuality
  }
  expect(['', '5', 'none'].map(brotliQuality)).toEqual([11, 5, undefined])
  expect(() => brotliQuality('12')).toThrow('PRECOMPRESS is “12”; expected 0 to 11, or none')
})
