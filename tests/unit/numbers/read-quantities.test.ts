import { expect, test } from 'vitest'
import { type Quantity, readQuantities } from '../../../lib/numbers/read-quantities.ts'

const quantities: [zh: string, en: string, quantity: Quantity][] = [
  ['2.3%', '2.3%', { value: 2.3, unit: 'percent' }],
  ['12％', '12 percent', { value: 12, unit: 'percent' }],
  ['500亿元', 'RMB 50 billion', { value: 5e10, unit: 'CNY' }],
  ['2.3亿元', '230 million yuan', { value: 2.3e8, unit: 'CNY' }],
  ['1万亿元', '¥1 trillion', { value: 1e12, unit: 'CNY' }],
  ['1万个学位', '10,000 school places', { value: 10_000, unit: 'count' }],
  ['1.5万个', '15 thousand', { value: 15_000, unit: 'count' }],
  ['8条', 'eight “dead-end roads”', { value: 8, unit: 'count' }],
  ['十二所学校', 'twelve schools', { value: 12, unit: 'count' }],
  ['二十项', 'twenty items', { value: 20, unit: 'count' }],
  ['一百二十个', '120', { value: 120, unit: 'count' }],
  ['十六条', 'sixteen roads', { value: 16, unit: 'count' }],
  ['十四个', 'fourteen', { value: 14, unit: 'count' }],
  ['八百个', 'eight hundred', { value: 800, unit: 'count' }],
  ['500亿元', 'RMB50 billion', { value: 5e10, unit: 'CNY' }],
  ['50亿元', '¥ 5 billion', { value: 5e9, unit: 'CNY' }],
  ['两千零五个', '2,005', { value: 2005, unit: 'count' }],
  ['二〇二四', '2024', { value: 2024, unit: 'count' }],
  ['1,234.5万元', 'RMB 12.345 million', { value: 12_345_000, unit: 'CNY' }],
]

test.each(quantities)('%s and “%s” are the same quantity', (zh, en, quantity) => {
  expect(readQuantities(zh, 'zh')).toEqual([quantity])
  expect(readQuantities(en, 'en')).toEqual([quantity])
})

test('every quantity of a text is read, in order', () => {
  expect(readQuantities('推动40个项目开工、15个项目投产', 'zh').map(({ value }) => value)).toEqual([40, 15])
  expect(
    readQuantities('40 projects to start and 15 to go into production', 'en').map(({ value }) => value),
  ).toEqual([40, 15])
})

test('words and names that hold letters of numbers are not quantities', () => {
  expect(readQuantities('often bone someone stone tens of sevenths', 'en')).toEqual([])
  expect(readQuantities('改善民生', 'zh')).toEqual([])
})
