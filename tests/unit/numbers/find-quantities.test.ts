import { expect, test } from 'vitest'
import { findQuantities } from '../../../lib/report/numbers/find-quantities.ts'
import type { Quantity } from '../../../lib/report/numbers/quantity.ts'

const quantities: [zh: string, en: string, quantity: Quantity][] = [
  ['2.3%', '2.3%', { value: 2.3, unit: 'percent' }],
  ['12％', '12 percent', { value: 12, unit: 'percent' }],
  ['百分之五', '5 per cent', { value: 5, unit: 'percent' }],
  ['百分之二点三', '2.3%', { value: 2.3, unit: 'percent' }],
  ['120%', '120%', { value: 120, unit: 'percent' }],
  ['千分之六', '6‰', { value: 6, unit: 'per-mille' }],
  ['2个百分点', 'two percentage points', { value: 2, unit: 'percentage-points' }],
  ['0.5个百分点', '0.5 percentage point', { value: 0.5, unit: 'percentage-points' }],
  ['三分之一', 'one third', { value: 0.333333333333333, unit: 'fraction' }],
  ['三分之二', 'two-thirds', { value: 0.666666666666667, unit: 'fraction' }],
  ['四分之三', 'three quarters', { value: 0.75, unit: 'fraction' }],
  ['五分之一', 'a fifth of them', { value: 0.2, unit: 'fraction' }],
  ['一半', 'half', { value: 0.5, unit: 'fraction' }],
  ['1/4', 'a quarter', { value: 0.25, unit: 'fraction' }],
  ['500亿元', 'RMB 50 billion', { value: 5e10, unit: 'CNY' }],
  ['500亿元', 'RMB50 billion', { value: 5e10, unit: 'CNY' }],
  ['人民币50亿元', '¥ 5 billion', { value: 5e9, unit: 'CNY' }],
  ['2.3亿元', '230 million yuan', { value: 2.3e8, unit: 'CNY' }],
  ['1万亿元', '¥1 trillion', { value: 1e12, unit: 'CNY' }],
  ['1,234.5万元', 'RMB 12.345 million', { value: 12_345_000, unit: 'CNY' }],
  ['300余元', 'CNY 300', { value: 300, unit: 'CNY' }],
  ['3000万美元', 'US$30 million', { value: 3e7, unit: 'USD' }],
  ['3000万美元', '30 million US dollars', { value: 3e7, unit: 'USD' }],
  ['5亿港元', 'HK$500 million', { value: 5e8, unit: 'HKD' }],
  ['5亿港元', '500 million Hong Kong dollars', { value: 5e8, unit: 'HKD' }],
  ['2亿欧元', '€200 million', { value: 2e8, unit: 'EUR' }],
  ['10公里', '10 kilometers', { value: 10, unit: 'kilometers' }],
  ['10千米', 'ten kilometres', { value: 10, unit: 'kilometers' }],
  ['一条10公里', 'a 10-kilometer road', { value: 10, unit: 'kilometers' }],
  ['800米', '800 m', { value: 800, unit: 'meters' }],
  ['5万平方米', '50,000 square meters', { value: 50_000, unit: 'square-meters' }],
  ['2.5平方公里', '2.5 km²', { value: 2.5, unit: 'square-kilometers' }],
  ['100公顷', '100 hectares', { value: 100, unit: 'hectares' }],
  ['5万亩', '50,000 mu', { value: 50_000, unit: 'mu' }],
  ['2万吨', '20,000 tonnes', { value: 20_000, unit: 'tonnes' }],
  ['2万吨', '20 thousand metric tons', { value: 20_000, unit: 'tonnes' }],
  ['80公斤', '80 kg', { value: 80, unit: 'kilograms' }],
  ['3万立方米', '30,000 cubic meters', { value: 30_000, unit: 'cubic-meters' }],
  ['1万个学位', '10,000 school places', { value: 10_000, unit: 'count' }],
  ['1.5万个', '15 thousand', { value: 15_000, unit: 'count' }],
  ['“断头路”8条', 'eight “dead-end roads”', { value: 8, unit: 'count' }],
  ['十二所学校', 'twelve schools', { value: 12, unit: 'count' }],
  ['两千零五个', '2,005', { value: 2005, unit: 'count' }],
  ['8000个5G基站', '8,000 5G base stations', { value: 8000, unit: 'count' }],
  ['15所九年一贯制学校', '15 nine-year schools', { value: 15, unit: 'count' }],
  ['2至3个', '2 to 3', { value: 2, to: 3, unit: 'count' }],
  ['2—3个', 'two to three', { value: 2, to: 3, unit: 'count' }],
  ['2～3个', 'between 2 and 3', { value: 2, to: 3, unit: 'count' }],
  ['5%—6%', '5%–6%', { value: 5, to: 6, unit: 'percent' }],
  ['5%~6%', '5-6%', { value: 5, to: 6, unit: 'percent' }],
  ['5%到6%之间', 'between 5% and 6%', { value: 5, to: 6, unit: 'percent' }],
  ['百分之五至百分之六', 'from 5 percent to 6 percent', { value: 5, to: 6, unit: 'percent' }],
  ['10亿至15亿元', 'RMB 1 billion to 1.5 billion', { value: 1e9, to: 1.5e9, unit: 'CNY' }],
  ['10至15亿元', 'RMB 1–1.5 billion', { value: 1e9, to: 1.5e9, unit: 'CNY' }],
  ['500至1万个', '500 to 10,000', { value: 500, to: 10_000, unit: 'count' }],
]

test.each(quantities)('%s and “%s” are the same quantity', (zh, en, quantity) => {
  expect(read(zh, 'zh')).toEqual([quantity])
  expect(read(en, 'en')).toEqual([quantity])
})

test('every quantity of a text is read, in order, with its place', () => {
  const zh = '推动40个项目开工、15公里道路通车、5%至6%'
  const en = '40 projects to start, 15 kilometers to open, between 5% and 6%'
  const words = (text: string, language: 'zh' | 'en') =>
    findQuantities(text, language).map(({ index, length }) => text.slice(index, index + length))
  expect(words(zh, 'zh')).toEqual(['40', '15公里', '5%至6%'])
  expect(words(en, 'en')).toEqual(['40', '15 kilometers', 'between 5% and 6%'])
})

test('two numbers that fall, or have different units, are no range', () => {
  expect(read('6%至5%', 'zh')).toHaveLength(2)
  expect(read('5%至6个', 'zh').map(({ unit }) => unit)).toEqual(['percent', 'count'])
  expect(read('5公里至6亩', 'zh')).toHaveLength(2)
  expect(read('5 and 6', 'en')).toHaveLength(2)
})

test('words and names that hold letters of numbers are not quantities', () => {
  expect(read('often bone someone stone tens of sevenths, a one-stop 5G first', 'en')).toEqual([])
  expect(read('改善民生第一', 'zh')).toEqual([])
})

function read(text: string, language: 'zh' | 'en'): Quantity[] {
  return findQuantities(text, language).map(({ index: _, length: __, numeral: ___, ...quantity }) => quantity)
}
