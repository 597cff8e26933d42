import { afterEach, expect, test, vi } from 'vitest'
import { address, canonical, fileAddress, type Page } from '../../../lib/report/address.ts'

afterEach(() => vi.unstubAllEnvs())

const addresses: [Page, string][] = [
  [{ kind: 'home' }, '/zh/'],
  [{ kind: 'report', edition: '2024' }, '/zh/2024/'],
  [{ kind: 'part', edition: '2024', part: 'requirements' }, '/zh/2024/requirements/'],
  [{ kind: 'part', edition: '2024', part: '2.4' }, '/zh/2024/2.4/'],
  [{ kind: 'targets', edition: '2024' }, '/zh/2024/targets/'],
  [{ kind: 'places', edition: '2024' }, '/zh/2024/places/'],
  [{ kind: 'terms' }, '/zh/terms/'],
  [{ kind: 'search' }, '/zh/search/'],
  [{ kind: 'about' }, '/zh/about/'],
]

test.each(addresses)('%o is at %s', (page, expected) => {
  expect(address('zh', page)).toBe(expected)
})

test('every address moves under BASE_PATH, and becomes full with SITE_URL', () => {
  vi.stubEnv('BASE_PATH', '/report')
  vi.stubEnv('SITE_URL', 'https://report.example')
  const task = address('zh-en', { kind: 'part', edition: '2024', part: '2.4' }, 's2')
  expect(task).toBe('/report/zh-en/2024/2.4/#s2')
  expect(canonical(task)).toBe('https://report.example/report/zh-en/2024/2.4/#s2')
  expect(fileAddress('')).toBe('/report/')
})

test('there is no canonical address without SITE_URL', () => {
  vi.stubEnv('SITE_URL', '')
  expect(canonical('/zh/')).toBeUndefined()
})
