import { expect, onTestFinished, test, vi } from 'vitest'
import { assets } from '../../../lib/assets/assets.ts'
import { type StringKey, string, strings } from '../../../lib/i18n/strings.ts'
import { joinWords, shortTitle, wordsIn } from '../../../lib/i18n/words.ts'
import { realContent } from '../../fixtures/temporary-content.ts'

test('English counts have a singular and a plural, Chinese has one form', () => {
  const counts = [1, 2].map((count) => [
    string('en', 'part.tasks', { count }),
    string('zh', 'part.tasks', { count }),
  ])
  expect(counts.map(([en]) => en)).toEqual(['The 1 task of this area', 'The 2 tasks of this area'])
  expect(counts[0]?.[1]).toBe(counts[1]?.[1]?.replace('2', '1'))
})

test('a missing key names its file and key, and falls back to no other language', () => {
  const missing = 'nav.nowhere' as StringKey
  expect(() => string('en', missing)).toThrow(
    'content/ui/en.json:1:1  no string “nav.nowhere”; expected it in both languages; add it',
  )
  expect(() => string('zh', missing)).toThrow('content/ui/zh.json:1:1  no string “nav.nowhere”')
})

test('the strings are those of the content folder, for pages and for scripts; an edit shows while developing', async () => {
  const content = realContent()
  content.replace('ui/en.json', '"skip": "Skip to the text"', '"skip": "Jump to the text"')
  content.replace('ui/en.json', '"Save all pages"', '"Store all pages"')
  vi.stubEnv('CONTENT_DIR', content.folder)
  vi.stubEnv('NODE_ENV', 'development')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(string('en', 'skip')).toBe('Jump to the text')
  content.replace('ui/en.json', 'Jump to', 'Go to')
  expect(string('en', 'skip')).toBe('Go to the text')
  const { files } = await assets()
  expect(files.some(({ contents }) => contents.includes('Store all pages'))).toBe(true)
})

test('values stand in a string as they are, without escapes', () => {
  expect(string('en', 'home.heading', { title: 'A & B', year: '2024' })).toBe('A & B, Haikou 2024')
})

test('a view shows the words of its languages and no other', () => {
  expect(strings('zh', 'view.zh')).toEqual({ zh: '中文' })
  expect(strings('en', 'view.en')).toEqual({ en: 'English' })
  expect(Object.keys(strings('zh-en', 'nav.next'))).toEqual(['zh', 'en'])
  expect(joinWords(wordsIn('zh-en', { zh: '文', en: 'text' }))).toBe('文 / text')
})

test('a long title is known by its first clause', () => {
  expect(shortTitle({ zh: '强化创新驱动，加快培育', en: 'Strengthen innovation, speed up' })).toEqual({
    zh: '强化创新驱动',
    en: 'Strengthen innovation',
  })
})
