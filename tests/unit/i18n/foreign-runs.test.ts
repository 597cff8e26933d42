import { expect, test } from 'vitest'
import { foreignRuns } from '../../../lib/words/foreign-runs.ts'

test('Chinese words in an English text are marked as Chinese', () => {
  expect(foreignRuns('“新谷谷” is a misprint of “新药谷”.', 'en')).toEqual([
    '“',
    { lang: 'zh-CN', text: '新谷谷' },
    '” is a misprint of “',
    { lang: 'zh-CN', text: '新药谷' },
    '”.',
  ])
})

test('an English phrase in a Chinese text is marked as English, a single loan word is not', () => {
  expect(foreignRuns('电影《La La Land》', 'zh')).toEqual([
    '电影《',
    { lang: 'en', text: 'La La Land' },
    '》',
  ])
  expect(foreignRuns('不使用Cookie，CBD南片区', 'zh')).toEqual(['不使用Cookie，CBD南片区'])
})

test('a text in one language is one run', () => {
  expect(foreignRuns('报告全文', 'zh')).toEqual(['报告全文'])
  expect(foreignRuns('The whole report', 'en')).toEqual(['The whole report'])
})
