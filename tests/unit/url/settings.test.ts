import { afterEach, expect, test, vi } from 'vitest'
import { readSettings, SettingsError } from '../../../lib/url/settings.ts'

afterEach(() => vi.unstubAllEnvs())

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
])('SITE_URL “%s” is refused', (url) => {
  expect(() => readSettings({ SITE_URL: url })).toThrow(
    new SettingsError(
      `SITE_URL is “${url}”; expected an origin such as https://example.org; put a path into BASE_PATH, or leave it out`,
    ),
  )
})
