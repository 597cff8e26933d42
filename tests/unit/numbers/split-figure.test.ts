import { expect, test } from 'vitest'
import { splitFigure } from '../../../lib/report/numbers/split-figure.ts'

test.each([
  ['2.3%', 'zh', ['', '2.3', '%']],
  ['500亿元以上', 'zh', ['', '500', '亿元以上']],
  ['“断头路”8条', 'zh', ['“断头路”', '8', '条']],
  ['40个5G项目', 'zh', ['', '40', '个5G项目']],
  ['10,000 school places', 'en', ['', '10,000', ' school places']],
  ['RMB 50 billion or more', 'en', ['RMB ', '50', ' billion or more']],
  ['no more than 3.5 billion yuan', 'en', ['no more than ', '3.5', ' billion yuan']],
] as const)('%s is parted at its number', (words, language, [before, number, after]) => {
  expect(splitFigure(words, language)).toEqual({ before, number, after })
})

test('a range keeps both its ends', () => {
  expect(splitFigure('6%～7%', 'zh')).toEqual({ before: '', number: '6%～7', after: '%' })
  expect(splitFigure('6 to 8 parks', 'en')).toEqual({ before: '', number: '6 to 8', after: ' parks' })
})

test('an English number in words is written in digits', () => {
  expect(splitFigure('at least eight “dead-end roads”', 'en')).toEqual({
    before: 'at least ',
    number: '8',
    after: ' “dead-end roads”',
  })
})

test.each([
  ['三分之一', 'zh'],
  ['one third', 'en'],
  ['两至三个', 'zh'],
  ['two to three greenhouses', 'en'],
  ['RMB 1.5 billion to 2.5 billion', 'en'],
  ['3000000000元', 'zh'],
] as const)('%s stays words', (words, language) => {
  expect(splitFigure(words, language)).toEqual({ before: words, number: '', after: '' })
})
