import { afterEach, expect, test, vi } from 'vitest'
import { filled, html, plainWords } from '../../../lib/browser/page-words.ts'
import { getSite } from '../../../lib/content/get-site.ts'
import { type PackedString, packedString } from '../../../lib/words/packed-string.ts'
import { partLabel } from '../../../lib/words/part-label.ts'
import { ui } from '../../fixtures/ui-strings.ts'

/** As much of an element as words need. */
class FakeElement {
  lang = ''
  textContent = ''
  readonly tag: string

  constructor(tag: string) {
    this.tag = tag
  }

  append(...content: (FakeElement | string)[]) {
    this.textContent += content.join('')
  }

  get innerHTML() {
    return this.textContent
  }

  toString() {
    return `<${this.tag}${this.lang && ` lang="${this.lang}"`}>${this.textContent}</${this.tag}>`
  }
}

/** A page in the languages of a view. */
function open(languages: string) {
  vi.stubGlobal('document', {
    createElement: (tag: string) => new FakeElement(tag),
    querySelector: () => ({ dataset: { languages } }),
  })
}

afterEach(() => void vi.unstubAllGlobals())

const close = { zh: ['关闭'], en: ['Close'] }
const speed = { zh: ['1×'], en: ['1×'] }
const hint: PackedString = { zh: ['例如'], en: ['Type ', ['学位'], '.'] }
const none = { zh: ['没有“{{query}}”'], en: ['No “{{query}}”'] }
const results = {
  zh: ['{{count}}条'],
  en: ['{{count}} results'],
  one: { zh: ['{{count}}条'], en: ['{{count}} result'] },
}

test('an element speaks the languages of its page, each marked where there are two', () => {
  open('zh')
  expect(html(close)).toBe('关闭')
  open('en')
  expect(plainWords(close)).toBe('Close')
  open('zh en')
  expect(plainWords(close)).toBe('关闭 / Close')
  expect(html(close)).toBe('<span lang="zh-CN">关闭</span> <span lang="en">Close</span>')
})

test('words that are the same in both languages are said once', () => {
  open('zh en')
  expect([plainWords(speed), html(speed)]).toEqual(['1×', '1×'])
})

test('words of the other language are marked as such', () => {
  open('en')
  expect([plainWords(hint), html(hint)]).toEqual(['Type 学位.', 'Type <span lang="zh-CN">学位</span>.'])
})

test('a value stands as it is in the place of its name, a text apart from the words round it', () => {
  open('en')
  expect(html(none, { query: '$& {{x}}' })).toBe('No “<bdi>$& {{x}}</bdi>”')
  expect([1, 2].map((count) => html(results, { count }))).toEqual(['1 result', '2 results'])
  open('zh')
  expect(html(results, { count: 1 })).toBe('1条')
})

test('placeholders are filled whichever way they are written', () => {
  const values = { '': '2', first: '$&', year: '2031' }
  expect(filled('{{year}}: {first}–{}, {last}', values).join('')).toBe('2031: $&–2, ')
})

test('a part is called by its number, or by its name where it has none', async () => {
  const parts = (await getSite()).editions[0]?.parts ?? []
  const label = (id: string) => parts.filter((part) => part.id === id).map((part) => partLabel('zh-en', part))
  expect([label('2'), label('2.4')]).toEqual([['2'], ['2.4']])
  expect(label('requirements')).toEqual([`${ui.zh.part.requirements} / ${ui.en.part.requirements}`])
  expect(label('pledges')).toEqual([`${ui.zh.part.pledges} / ${ui.en.part.pledges}`])
})

test('the browser gets a string in both languages, one and many', () => {
  expect(packedString('search.none')).toEqual({ zh: [ui.zh.search.none], en: [ui.en.search.none] })
  const { one, ...many } = packedString('search.count')
  expect(many.en).toEqual([ui.en.search.count_other])
  expect(one).toEqual({ zh: many.zh, en: [ui.en.search.count_one] })
})
