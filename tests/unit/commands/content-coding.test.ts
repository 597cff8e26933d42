import { expect, test } from 'vitest'
import { contentCoding } from '../../../lib/build/start/content-coding.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['BR;Q=0,GZIP;Q=1.0', 'gzip'],
  ['br;q=0', undefined],
  ['br;q=0.000, gzip;q=0', undefined],
  ['xbr', undefined],
  ['brotli, bro, br2', undefined],
  ['x-gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['gzip, *;q=0', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.5;br', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['br ; q=0 , gzip ; q=0.1', 'gzip'],
  ['identity, br;q=0.5', undefined],
  ['identity;q=0.5, br;q=0.6', 'br'],
  ['identity', undefined],
  ['identity;q=0, *', 'br'],
  ['identity;q=0, gzip', 'gzip'],
  // Nothing that is there pleases them; see there.
  ['identity;q=0', undefined],
  ['identity;q=0, zstd', undefined],
  [', ,;q=0,,br', 'br'],
] as const)('of both copies, “%s” is sent %s', (accepted, coding) => {
  expect(contentCoding(accepted, ['br', 'gzip'])).toBe(coding)
})

test('only what is there is sent', () => {
  expect(contentCoding('br, gzip;q=0.1', ['gzip'])).toBe('gzip')
  expect(contentCoding('br', ['gzip'])).toBeUndefined()
  expect(contentCoding('br', [])).toBeUndefined()
})
