import { expect, test } from 'vitest'
import type { LinkedSpan } from '../../lib/pages/linked-spans.ts'
import { pairUp } from '../../lib/pages/pair-up.ts'

const pair = (what: string, ...spans: LinkedSpan[]): LinkedSpan => ({ kind: 'pair', pair: what, spans })
const term = (id: string, ...spans: LinkedSpan[]): LinkedSpan => ({ kind: 'term', href: `#${id}`, spans })

test('what stands in both languages has one number in both, in the order of the Chinese', () => {
  const zh = [pair('place a', '东湾'), '和', pair('project b', '港口')]
  const en = ['the ', pair('project b', 'port'), ' and ', pair('place a', 'East Bay')]
  expect(pairUp({ zh, en })).toEqual({
    zh: [pair('1', '东湾'), '和', pair('2', '港口')],
    en: ['the ', pair('2', 'port'), ' and ', pair('1', 'East Bay')],
  })
})

test('what stands in one language alone has none', () => {
  const paired = pairUp({ zh: [pair('place a', '东湾'), '。'], en: ['There.'] })
  expect(paired).toEqual({ zh: ['东湾', '。'], en: ['There.'] })
})

test('words that are a link as a whole need no number, nor do those in a link', () => {
  const zh = [
    pair('place a', term('t', pair('project b', '港'), '口')),
    pair('place c', term('u', '湾'), '区'),
  ]
  const en = [pair('place a', term('t', pair('project b', 'port'))), pair('place c', term('u', 'Bay Area'))]
  expect(pairUp({ zh, en })).toEqual({
    zh: [term('t', '港', '口'), pair('1', term('u', '湾'), '区')],
    en: [term('t', 'port'), pair('1', term('u', 'Bay Area'))],
  })
})

test('figures are paired by their value, also inside a place or a project, whole or cut', () => {
  const zh = ['2032年是建市30周年，', pair('project a', '学校三期', '工程')]
  const en = ['2032 marks the 30th anniversary, ', pair('project a', 'Phase III of the school')]
  expect(pairUp({ zh, en })).toEqual({
    zh: [
      pair('1', '2032'),
      '年是建市',
      pair('2', '30'),
      '周年，',
      pair('3', '学校', pair('4', '三'), '期', '工程'),
    ],
    en: [
      pair('1', '2032'),
      ' marks the ',
      pair('2', '30th'),
      ' anniversary, ',
      pair('3', 'Phase ', pair('4', 'III'), ' of the school'),
    ],
  })
})

test('a figure is not paired when one language has it more often, when it is in a term, or beside a place to break', () => {
  for (const [zh, en] of [
    [['5个和5条。'], ['Five.']],
    [[term('t', '6个')], ['Six.']],
    [[pair('term t', '六水')], ['Six.']],
    [['“断头路”8条'], ['Eight roads']],
    [['“3+2”'], ['“3+2”']],
  ]) {
    const paired = pairUp({ zh: zh as LinkedSpan[], en: en as LinkedSpan[] })
    expect(JSON.stringify(paired)).not.toContain('"pair":')
  }
})
