import { afterEach, expect, test, vi } from 'vitest'
import { SettingsError } from '../../../lib/report/setting-values.mjs'
import { settings } from '../../../lib/report/settings.mjs'

afterEach(() => vi.unstubAllEnvs())

/** What the project reads in an environment that says no more than this. */
function readSettings(environment: { BASE_PATH?: string; SITE_URL?: string }) {
  vi.stubEnv('BASE_PATH', environment.BASE_PATH)
  vi.stubEnv('SITE_URL', environment.SITE_URL)
  const { basePath, siteUrl } = settings
  return { basePath, siteUrl }
}

test('without settings the site lives at the root and knows no address', () => {
  expect(readSettings({})).toEqual({ basePath: '', siteUrl: undefined })
  expect(readSettings({ BASE_PATH: '/', SITE_URL: ' ' })).toEqual({ basePath: '', siteUrl: undefined })
})

test('a path and an origin lose the slash at their end', () => {
  expect(readSettings({ BASE_PATH: '/news/report/', SITE_URL: 'https://report.example/' })).toEqual({
    basePath: '/news/report',
    siteUrl: 'https://report.example',
  })
  expect(readSettings({ BASE_PATH: ' /.well-known/a..b ' }).basePath).toBe('/.well-known/a..b')
})

test.each(['/report', '/a/b', '/zhengfu/2024', '/report.v2', '/portal/zh', '/portal/sw.js', '/zh-CN'])(
  'BASE_PATH “%s” is the folder of the site',
  (path) => {
    expect(readSettings({ BASE_PATH: path }).basePath).toBe(path)
  },
)

test.each([
  ['https://report.example:8443', 'https://report.example:8443'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['https://海口.中国', 'https://xn--6or180d.xn--fiqs8s'],
  ['HTTPS://Report.Example', 'https://report.example'],
  ['http://192.0.2.7', 'http://192.0.2.7'],
  ['http://[2001:db8::7]:8080', 'http://[2001:db8::7]:8080'],
  [`https://${'a'.repeat(63)}.example`, `https://${'a'.repeat(63)}.example`],
])('SITE_URL “%s” is an origin', (url, origin) => {
  expect(readSettings({ SITE_URL: url }).siteUrl).toBe(origin)
})

test('the framework gets the path that the site reads', async () => {
  vi.stubEnv('BASE_PATH', ' /report/ ')
  const { default: config } = await import('../../../next.config.mjs')
  expect(config.basePath).toBe('/report')
})

test.each([
  'report',
  '/re port',
  'https://example.org/report',
  '/报告',
  '/a//b',
  '/..',
  '/a/./b',
  '/a/..',
  '/a?b',
  '/a#b',
])('BASE_PATH “%s” is refused', (path) => {
  expect(() => readSettings({ BASE_PATH: path })).toThrow(
    new SettingsError(
      `BASE_PATH is “${path}”; expected a path such as /report; set it to the folder the site lives in, or leave it out`,
    ),
  )
})

test.each([
  'report.example',
  'ftp://report.example',
  'https://report.example/report',
  'https://report.example/?a=1',
  'https://report.example/#a',
  'https://name:word@report.example',
  'https:report.example',
  'https:///report.example',
  'https:\\\\report.example',
  'https://report%2Eexample',
  'https://report.\nexample',
  'https://re port.example',
  'https://report.example:99999',
  'javascript:alert(1)',
])('SITE_URL “%s” is refused', (url) => {
  expect(() => readSettings({ SITE_URL: url })).toThrow(
    new SettingsError(
      `SITE_URL is “${url}”; expected an origin such as https://example.org; put a path into BASE_PATH, or leave it out`,
    ),
  )
})

test.each([
  'https://*.example',
  'https://$host',
  'https://{x}',
  'https://{x}.example',
  'https://1',
  'https://127.1',
  'https://0x7f.0.0.1',
  'https://report',
  'https://report.example.',
  'https://report..example',
  'https://re_port.example',
  'https://-report.example',
  'https://report.example:0',
  `https://${'a'.repeat(64)}.example`,
  `https://${'a.'.repeat(125)}example`,
])('SITE_URL “%s” names no host', (url) => {
  expect(() => readSettings({ SITE_URL: url })).toThrow(
    new SettingsError(
      `SITE_URL is “${url}”, whose host nobody can reach; expected the name of a host with a dot in it (letters, digits and hyphens), an IP address or localhost, such as https://example.org; write it as readers type it, or leave it out`,
    ),
  )
})

test.each([
  ['/zh', 'zh'],
  ['/en/', 'en'],
  ['/zh-en', 'zh-en'],
  ['/zh/2024', 'zh'],
  ['/sw.js', 'sw.js'],
  ['/_next', '_next'],
  ['/portal/_next', '_next'],
  ['/a__next', 'a__next'],
  ['/index.html', 'index.html'],
  ['/portal/index.html', 'index.html'],
  ['/downloads', 'downloads'],
  ['/assets/report', 'assets'],
])('BASE_PATH “%s” would be an address of the site itself', (path, taken) => {
  expect(() => readSettings({ BASE_PATH: path })).toThrow(
    new SettingsError(
      `BASE_PATH is “${path}”, and ${taken} is a name that the site itself uses; expected a folder of another name; name one such as /report, or leave it out`,
    ),
  )
})

test.each([`/${'a'.repeat(61)}`, '/report'.repeat(15)])('BASE_PATH “%s” is too long', (path) => {
  expect(() => readSettings({ BASE_PATH: path })).toThrow(
    new SettingsError(
      `BASE_PATH is “${path}”, which is too long to print or dictate; expected at most 100 characters, and 60 between two slashes; name a shorter folder`,
    ),
  )
})
