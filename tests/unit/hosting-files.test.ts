import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contentPolicy } from '../../lib/browser/policy/content-policy.ts'
import { policyNames } from '../../lib/browser/policy/policy-names.ts'
import { writeChecksums } from '../../lib/build/checksums.ts'
import { headerRules, headersFor, patternSource } from '../../lib/build/hosting/header-rules.ts'
import { redirectsFile } from '../../lib/build/hosting/redirects-file.ts'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { contentType, isText, mediaType } from '../../lib/formats/media-types.ts'

/** What the files for web servers say, word for word. */

const needs = { styles: ['sha256-a='], scripts: ['sha256-b='], trustedTypes: ['one', 'two'] }

test('a policy refuses everything but the site’s own files and what it names', () => {
  expect(contentPolicy(needs, "'none'").split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-b='",
    "style-src 'self' 'sha256-a='",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types one two',
  ])
  const none = contentPolicy({ styles: [], scripts: [], trustedTypes: [] })
  expect(none).toContain("style-src 'self';")
  expect(none).toMatch(/trusted-types 'none'$/)
  expect(none).not.toContain('frame-ancestors')
})

test('every address is sent with what keeps its readers safe', () => {
  const headers = headersFor(headerRules('', needs, []), '/zh/')
  expect(headers).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  })
  expect(headers['Permissions-Policy']).toContain('camera=(), ')
  expect(headers['Permissions-Policy']).toContain('geolocation=()')
})

test('a pattern means itself but for its stars, and a folder its page too', () => {
  const matches = (pattern: string, path: string) => new RegExp(patternSource(pattern)).test(path)
  expect(matches('/*.json', '/a/b.json')).toBe(true)
  expect(matches('/*.json', '/a/bxjson')).toBe(false)
  expect(matches('/*.json', '/a/b.json5')).toBe(false)
  expect(matches('/*/embed/', '/zh/embed/index.html')).toBe(true)
  expect(matches('/assets/*', '/other/assets/a')).toBe(false)
})

test('the names of Trusted Types are read off the scripts, each once', () => {
  const scripts = [
    'a.createPolicy("two",{}),b.createPolicy( `one` )',
    "createPolicy('two')",
    'createPolicy(x)',
  ]
  expect(policyNames(scripts)).toEqual(['one', 'two'])
})

test('pages keep one address under a path, and what is missing there is said by the site’s own page', () => {
  expect(redirectsFile('/report').split('\n')).toEqual([
    '/ /report/ 302',
    '/report/index.html /report/ 301',
    '/report/:a/index.html /report/:a/ 301',
    '/report/:a/:b/index.html /report/:a/:b/ 301',
    '/report/:a/:b/:c/index.html /report/:a/:b/:c/ 301',
    '/report/:a/:b/:c/:d/index.html /report/:a/:b/:c/:d/ 301',
    '/report/* /report/404.html 404',
    '',
  ])
})

test.each([
  ['zh/index.html', 'text/html; charset=utf-8'],
  ['assets/reader.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml; charset=utf-8'],
  ['zh/feed.xml', 'application/xml; charset=utf-8'],
  ['cite.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['report.json', 'application/json'],
  ['report.pdf', 'application/pdf'],
  ['report.epub', 'application/epub+zip'],
  ['report.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['.well-known/security.xyz', 'text/plain; charset=utf-8'],
  ['what.xyz', 'application/octet-stream'],
])('%s is sent as %s', (file, type) => {
  expect(contentType(file)).toBe(type)
})

test('an ending that nobody has listed has no type', () => {
  expect(mediaType('what.xyz')).toBeUndefined()
  expect([isText('text/csv'), isText('application/json'), isText('image/png')]).toEqual([true, false, false])
})

test('the checksums name every file but themselves, sorted, in the form that sha256sum reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'zh'))
  for (const file of ['b.txt', 'zh/index.html', 'SHA256SUMS']) writeFileSync(join(folder, file), file)
  writeChecksums(folder)
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
    `${hash('b.txt')}  b.txt\n${hash('zh/index.html')}  zh/index.html\n`,
  )
  expect(listFiles(folder)).toEqual(['SHA256SUMS', 'b.txt', 'zh/index.html'])
})
