import { expect, test } from 'vitest'
import { elementWords } from '../../../lib/browser/element-words.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { partLabel } from '../../../lib/words/part-label.ts'
import { searchStrings } from '../../../lib/words/search-strings.ts'
import { ui } from '../../fixtures/ui-strings.ts'

const zh = { close: '关闭', speed: '1×' }
const en = { close: 'Close', speed: '1×' }

test('an element speaks the languages of its page, each marked where there are two', () => {
  expect(elementWords(zh, en, 'zh').html('close')).toBe('关闭')
  expect(elementWords(zh, en, 'en').text('close')).toBe('Close')
  const both = elementWords(zh, en, 'zh-en')
  expect(both.text('close')).toBe('关闭 / Close')
  expect(both.html('close')).toBe('<span lang="zh-CN">关闭</span> <span lang="en">Close</span>')
})

test('words that are the same in both languages are said once', () => {
  const both = elementWords(zh, en, 'zh-en')
  expect([both.text('speed'), both.html('speed')]).toEqual(['1×', '1×'])
})

test('a part is called by its number, or by its name where it has none', async () => {
  const parts = (await getSite()).editions[0]?.parts ?? []
  const label = (id: string) => parts.filter((part) => part.id === id).map((part) => partLabel('zh-en', part))
  expect([label('2'), label('2.4')]).toEqual([['2'], ['2.4']])
  expect(label('requirements')).toEqual([`${ui.zh.part.requirements} / ${ui.en.part.requirements}`])
  expect(label('pledges')).toEqual([`${ui.zh.home.pledges} / ${ui.en.home.pledges}`])
})

test('the search in the browser has its strings in both languages, one and many', () => {
  const strings = searchStrings()
  expect(strings.en).toMatchObject({
    label: ui.en.search.label,
    count_one: ui.en.search.count_one,
    count_other: ui.en.search.count_other,
  })
  expect(strings.zh.count_one).toBe(strings.zh.count_other)
  expect(strings.zh.none).toBe(ui.zh.search.none)
})
