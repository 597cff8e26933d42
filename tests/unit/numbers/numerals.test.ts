import { expect, test } from 'vitest'
import type { Numeral } from '../../../lib/report/numbers/numeral.ts'
import { findNumerals } from '../../../lib/report/numbers/numerals.ts'

const chinese: [text: string, ...numerals: [words: string, value: number][]][] = [
  ['8条', ['8', 8]],
  ['10,000个', ['10,000', 10_000]],
  ['55\u2009235\u2009367.346', ['55\u2009235\u2009367.346', 55_235_367.346]],
  ['１２％', ['１２', 12]],
  ['1.5万', ['1.5万', 15_000]],
  ['3000万美元', ['3000万', 3e7]],
  ['5千万', ['5千万', 5e7]],
  ['2.3万亿元', ['2.3万亿', 2.3e12]],
  ['10亿零817万5288人', ['10亿零817万5288', 1_008_175_288]],
  ['2023、2024年', ['2023', 2023], ['2024', 2024]],
  ['12,345,67', ['12,345', 12_345], ['67', 67]],
  ['两个', ['两', 2]],
  ['十', ['十', 10]],
  ['十二所', ['十二', 12]],
  ['二十项', ['二十', 20]],
  ['九十九', ['九十九', 99]],
  ['一百二十个', ['一百二十', 120]],
  ['一百零二', ['一百零二', 102]],
  ['一百二', ['一百二', 120]],
  ['一千零二十', ['一千零二十', 1020]],
  ['两千零五个', ['两千零五', 2005]],
  ['三千五百', ['三千五百', 3500]],
  ['九千九百九十九', ['九千九百九十九', 9999]],
  ['一万五', ['一万五', 15_000]],
  ['十二万三千', ['十二万三千', 123_000]],
  ['一亿零五十万', ['一亿零五十万', 100_500_000]],
  ['三百万亿', ['三百万亿', 3e14]],
  ['5千米、五千克', ['5', 5], ['五', 5]],
  ['100万千瓦、3平方千米', ['100万', 1e6], ['3', 3]],
  ['100多万人、30余亿元、40多个', ['100多万', 1e6], ['30余亿', 3e9], ['40', 40]],
  ['百亿元', ['百亿', 1e10]],
  ['二〇二四年', ['二〇二四', 2024]],
  ['二零三五年', ['二零三五', 2035]],
  ['一九四九年', ['一九四九', 1949]],
  ['百分之二点三', ['二点三', 2.3]],
  ['零点五', ['零点五', 0.5]],
  ['三点五万亿', ['三点五万亿', 3.5e12]],
  ['八点三十分', ['八', 8], ['三十', 30]],
  ['零容忍', ['零', 0]],
  ['十四五', ['十四', 14], ['五', 5]],
  ['“十五五”', ['十五', 15], ['五', 5]],
  ['三五年', ['三', 3], ['五', 5]],
  ['百分之五', ['五', 5]],
  ['千分之三、万分之一', ['三', 3], ['一', 1]],
  ['三分之一', ['三', 3], ['一', 1]],
  ['2个百分点', ['2', 2]],
  ['2至3个', ['2', 2], ['3', 3]],
  ['5%—6%', ['5', 5], ['6', 6]],
  ['15万五源河', ['15万', 150_000], ['五', 5]],
  ['第三届、第75届', ['第三', 3], ['第75', 75]],
  ['几十个、数百亿元、十几家'],
  ['改善民生'],
]

test.each(chinese)('the numerals of %s', (text, ...expected) => {
  expect(read(text, findNumerals(text, 'zh'))).toEqual(expected)
})

const english: [text: string, ...numerals: [words: string, value: number][]][] = [
  ['2.3%', ['2.3', 2.3]],
  ['10,000 school places', ['10,000', 10_000]],
  ['RMB50 billion', ['50 billion', 5e10]],
  ['US$30 million and 20 projects', ['30 million', 3e7], ['20', 20]],
  ['15 thousand', ['15 thousand', 15_000]],
  ['2 hundred million', ['2 hundred million', 2e8]],
  ['a 10-billion-yuan fund', ['10-billion', 1e10]],
  ['eight roads', ['eight', 8]],
  ['Twelve schools', ['Twelve', 12]],
  ['twenty-one', ['twenty-one', 21]],
  ['ninety-nine', ['ninety-nine', 99]],
  ['twenty one-stop centres', ['twenty', 20], ['one', 1]],
  ['five and six', ['five', 5], ['six', 6]],
  ['eight hundred', ['eight hundred', 800]],
  ['one hundred and twenty', ['one hundred and twenty', 120]],
  ['a hundred and five', ['a hundred and five', 105]],
  ['two thousand and twenty-four', ['two thousand and twenty-four', 2024]],
  ['two hundred and fifty thousand', ['two hundred and fifty thousand', 250_000]],
  ['two million three hundred thousand', ['two million three hundred thousand', 2_300_000]],
  ['three million and five parks', ['three million', 3e6], ['five', 5]],
  ['one trillion', ['one trillion', 1e12]],
  ['first', ['first', 1]],
  ['the twenty-first century', ['twenty-first', 21]],
  ['thirtieth and thirty-first', ['thirtieth', 30], ['thirty-first', 31]],
  ['the 14th Five-Year Plan', ['14th', 14], ['Five', 5]],
  ['its 75th year, the 21st century', ['75th', 75], ['21st', 21]],
  ['one third, two thirds', ['one', 1], ['third', 3], ['two', 2], ['thirds', 3]],
  ['30 seconds', ['30', 30]],
  ['5G, PM2.5', ['5', 5], ['2.5', 2.5]],
  ['2–3', ['2', 2], ['3', 3]],
  ['often bone someone stone tens of hundreds an hour'],
]

test.each(english)('the numerals of “%s”', (text, ...expected) => {
  expect(read(text, findNumerals(text, 'en'))).toEqual(expected)
})

test('a numeral says how it is written', () => {
  const forms = (text: string, language: 'zh' | 'en') =>
    findNumerals(text, language, { roman: true }).map(({ form }) => form)
  expect(forms('1.5万、十二、第三、第3、Ⅲ', 'zh')).toEqual(['digits', 'words', 'ordinal', 'ordinal', 'roman'])
  expect(forms('15 thousand, twelve, third, 3rd, III', 'en')).toEqual([
    'digits',
    'words',
    'ordinal',
    'ordinal',
    'roman',
  ])
})

test('Roman numerals are read from II to XX, and only when asked for', () => {
  const text = 'I saw Phase II, IV, IX, XIV, XX, XXI, Ⅻ and VISA'
  expect(findNumerals(text, 'en')).toEqual([])
  expect(read(text, findNumerals(text, 'en', { roman: true }))).toEqual([
    ['II', 2],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XX', 20],
    ['Ⅻ', 12],
  ])
})

function read(text: string, numerals: Numeral[]): [string, number][] {
  return numerals.map(({ index, length, value }) => [text.slice(index, index + length), value])
}
