import { expect, test } from 'vitest'
import { cleanPage } from '../../lib/export/clean-page.ts'
import { brotliQuality } from '../../lib/export/compress-files.ts'
import { headerRules, headersFor } from '../../lib/hosting/header-rules.ts'
import { headersFile, readHeadersFile } from '../../lib/hosting/headers-file.ts'
import { redirectsFile } from '../../lib/hosting/redirects-file.ts'
import { securityText } from '../../lib/hosting/security-txt.ts'

const needs = { styles: ['sha256-a='], scripts: ['sha256-b='], trustedTypes: [] }
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

test('a page carries the hashes of its own style and script, and the names of its Trusted Types', () => {
  const script = "trustedTypes.createPolicy('settings',{createHTML:String})"
  const head = `<style>a{color:red}</style><script data-own>${script}</script>`
  const { html, needs } = cleanPage(page(head), 'index.html', ['report'])
  expect(needs).toEqual({
    styles: ['sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='],
    scripts: [expect.stringMatching(/^sha256-.{43}=$/)],
    trustedTypes: ['report', 'settings'],
  })
  expect(html).toContain('trusted-types report settings')
  expect(html).not.toContain('frame-ancestors')
})

test('data needs no hash', () => {
  const head = '<script type="application/ld+json">{}</script>'
  expect(cleanPage(page(head), 'index.html').needs.scripts).toEqual([])
})

test('a style attribute stops the build, which names the page and the cure', () => {
  expect(() => cleanPage(page('', '<p style="color:red">'), 'zh/index.html')).toThrow(
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

test('PRECOMPRESS is a Brotli quality or none, and nothing else', () => {
  expect([brotliQuality(''), brotliQuality('5'), brotliQuality('none')]).toEqual([11, 5, undefined])
  expect(() => brotliQuality('12')).toThrow('PRECOMPRESS is “12”; expected 0 to 11, or none')
})
