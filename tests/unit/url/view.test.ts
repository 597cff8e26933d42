import { afterEach, expect, test, vi } from 'vitest'
import { sitePages } from '../../../lib/pages/site-pages.ts'
import { addresses, full, fullAddress, fullFileAddress } from '../../../lib/report/full-address.ts'
import { isView, languagesOf, languageTag, pageLanguageTag } from '../../../lib/report/view.ts'
import { makeSite } from '../../fixtures/search-edition.ts'

afterEach(() => vi.unstubAllEnvs())

test('a view shows its languages, Chinese first, and a bilingual page is a Chinese one', () => {
  expect(['zh', 'en', 'zh-en', 'EN', 'assets'].map(isView)).toEqual([true, true, true, false, false])
  expect([languagesOf('zh'), languagesOf('en'), languagesOf('zh-en')]).toEqual([['zh'], ['en'], ['zh', 'en']])
  expect([languageTag('zh'), languageTag('en')]).toEqual(['zh-CN', 'en'])
  expect([pageLanguageTag('zh'), pageLanguageTag('en'), pageLanguageTag('zh-en')]).toEqual([
    'zh-CN',
    'en',
    'zh-CN',
  ])
})

test('an address for use elsewhere is full once SITE_URL is set, and the path until then', () => {
  const page = { kind: 'part', edition: '2031', part: '1.1' } as const
  vi.stubEnv('BASE_PATH', '/report')
  expect(fullAddress('en', page, 's1')).toBe('/report/en/2031/1.1/#s1')
  vi.stubEnv('SITE_URL', 'https://report.example')
  expect(full('/zh/')).toBe('https://report.example/zh/')
  expect(fullFileAddress('zh/feed.xml')).toBe('https://report.example/report/zh/feed.xml')
  expect(addresses(page, 's1')).toEqual({
    zh: 'https://report.example/report/zh/2031/1.1/#s1',
    en: 'https://report.example/report/en/2031/1.1/#s1',
    'zh-en': 'https://report.example/report/zh-en/2031/1.1/#s1',
  })
})

test('a view has a page for everything of every edition', () => {
  const pages = sitePages(makeSite([2, 1], 1)).map((page) => Object.values(page).join(' '))
  expect(pages).toEqual([
    'home',
    'report 2031',
    ...['requirements', '1', '1.1', '1.2', '2', '2.1', 'pledges'].map((part) => `part 2031 ${part}`),
    'targets 2031',
    'checklist 2031',
    'places 2031',
    'terms',
    'search',
    'check',
    'about',
    'downloads',
    'accessibility',
  ])
})
