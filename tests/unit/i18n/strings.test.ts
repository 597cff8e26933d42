import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { StringKey } from '../../../lib/words/strings.ts'
import { joinWords, shortTitle, wordsIn } from '../../../lib/words/words.ts'
import { cityContent, smallContent } from '../../fixtures/temporary-content.ts'
import { ui } from '../../fixtures/ui-strings.ts'

// The strings are read once per process: these tests need a reader of their own, and leave none behind.
beforeAll(() => void vi.resetModules())
afterAll(() => void vi.resetModules())

/** The strings module, which reads strings of a test's own and, as while developing, reads them again when they change. */
async function stringsOf(folder: string) {
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('NODE_ENV', 'development')
  onTestFinished(() => void vi.unstubAllEnvs())
  return import('../../../lib/words/strings.ts')
}

/** A content folder with a few of the strings. */
function fewStrings() {
  const content = smallContent()
  const strings = {
    zh: {
      part: { tasks: '{{count}}项任务' },
      home: { heading: '{{year}}年{{title}}' },
      view: { zh: '中文' },
    },
    en: {
      part: { tasks_one: '{{count}} task', tasks_other: '{{count}} tasks' },
      home: { heading: '{{title}} of {{year}}' },
      view: { zh: '中文' },
    },
  }
  for (const language of ['zh', 'en'] as const)
    content.write(`ui/${language}.json`, JSON.stringify(strings[language]))
  return content.folder
}

test('English counts have a singular and a plural, Chinese has one form', async () => {
  const { string } = await stringsOf(fewStrings())
  const counts = (language: 'zh' | 'en') => [1, 2].map((count) => string(language, 'part.tasks', { count }))
  expect(counts('en')).toEqual(['1 task', '2 tasks'])
  expect(counts('zh')).toEqual(['1项任务', '2项任务'])
})

test('a missing key names its file and key, and falls back to no other language', async () => {
  const { string } = await stringsOf(fewStrings())
  const missing = 'nav.nowhere' as StringKey
  expect(() => string('en', missing)).toThrow(
    'content/ui/en.json:1:1  no string “nav.nowhere”; expected it in both languages; add it',
  )
  expect(() => string('zh', missing)).toThrow('content/ui/zh.json:1:1  no string “nav.nowhere”')
})

test('content that has no strings has the project’s', async () => {
  const { folder } = smallContent()
  rmSync(join(folder, 'ui'), { recursive: true })
  const { string } = await stringsOf(folder)
  const own = JSON.parse(readFileSync('content/ui/en.json', 'utf8'))
  expect(string('en', 'skip')).toBe(own.skip)
})

test('values stand in a string as they are, without escapes', async () => {
  const { string } = await stringsOf(fewStrings())
  expect(string('en', 'home.heading', { title: 'A & B', year: '2031' })).toBe('A & B of 2031')
  expect(string('zh', 'home.heading', { title: '甲', year: '2031' })).toBe('2031年甲')
})

test('a view shows the words of its languages and no other', async () => {
  const { strings } = await stringsOf(fewStrings())
  const values = { title: 'A', year: '2031' }
  expect(strings('zh', 'home.heading', values)).toEqual({ zh: '2031年A' })
  expect(strings('en', 'home.heading', values)).toEqual({ en: 'A of 2031' })
  expect(Object.entries(strings('zh-en', 'home.heading', values))).toEqual([
    ['zh', '2031年A'],
    ['en', 'A of 2031'],
  ])
  expect(joinWords(wordsIn('zh-en', { zh: '文', en: 'text' }))).toBe('文 / text')
})

test('the strings are those of the content folder, for pages and for scripts; an edit shows while developing', async () => {
  const content = cityContent()
  const say = (from: string, to: string) =>
    content.replace('ui/en.json', JSON.stringify(from), JSON.stringify(to))
  say(ui.en.skip, 'Jump to the text')
  say(ui.en.offline.keep, 'Store all pages')
  const { string } = await stringsOf(content.folder)
  expect(string('en', 'skip')).toBe('Jump to the text')
  say('Jump to the text', 'Go to the text')
  expect(string('en', 'skip')).toBe('Go to the text')
  const { assets } = await import('../../../lib/browser/assets.ts')
  const { files } = await assets({ name: { zh: '城', en: 'City' } })
  expect(files.some(({ contents }) => contents.includes('Store all pages'))).toBe(true)
})

test('the strings fit a report that is published whole, which calls itself no summary', () => {
  expect(JSON.stringify(ui)).not.toMatch(/摘要|\bsummar/i)
})

test('what a report may have one of is counted in English in both numbers', () => {
  const lines = JSON.stringify(ui.en, undefined, 2).split('\n')
  const alike = lines.filter((line) => /"\w+(?<!_one|_other)": ".*\{\{count\}\} [a-z]/.test(line))
  // So many characters of a quotation are checked, whatever the report has.
  expect(alike.map((line) => line.trim().split('"')[1])).toEqual(['tooLong'])
})

test('a Chinese title of one clause is known whole, whatever commas its translation has', () => {
  const title = {
    zh: '精准科学依法治污',
    en: 'Control pollution in a targeted, science-based, and law-based way',
  }
  expect(shortTitle(title)).toEqual(title)
})

test('a long title is known by its first clause', () => {
  expect(shortTitle({ zh: '强化创新驱动，加快培育', en: 'Strengthen innovation, speed up' })).toEqual({
    zh: '强化创新驱动',
    en: 'Strengthen innovation',
  })
})

test('no string says which part of a report is published: the title of the edition does', () => {
  const said = ['zh', 'en'].map((language) => readFileSync(`content/ui/${language}.json`, 'utf8')).join('\n')
  expect(said).not.toMatch(/摘要|其他部分|\bsummary of\b|\bother part of the report\b/i)
})
