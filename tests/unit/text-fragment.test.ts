import { expect, test } from 'vitest'
import { textFragment } from '../../components/quote/text-fragment.ts'

const read = (fragment: string) => decodeURIComponent(fragment)

test('a selection that cuts a word marks the whole word, with the space before it kept', () => {
  const run = { before: 'We ', text: 'will imple', after: 'ment the plan.', lang: 'en' }
  expect(read(textFragment([run], 'We will implement the plan.'))).toBe(':~:text=will implement')
})

test('a long run is named by its first and last words', () => {
  const text =
    '实施更加便利的免签入境政策，服务第四届中国国际消费品博览会精彩举办，推动全球消费精品博览园建设，加快建设国际旅游消费中心城市。'
  const run = { before: '', text, after: '', lang: 'zh-CN' }
  const [, start = '', end = ''] =
    /^:~:text=(.+),(.+)$/.exec(read(textFragment([run], text)).replaceAll('，', '|')) ?? []
  expect(text.replaceAll('，', '|').startsWith(start)).toBe(true)
  expect(text.replaceAll('，', '|').endsWith(end)).toBe(true)
})

test('words that stand more than once on the page are named with what precedes them', () => {
  const run = { before: '推动', text: '海口', after: '新发展。', lang: 'zh-CN' }
  expect(read(textFragment([run], '海口。推动海口新发展。'))).toBe(':~:text=推动-,海口')
})

test('hyphens, commas and ampersands of the text are not read as marks of the fragment', () => {
  const run = { before: '', text: 'low-carbon, clean & safe', after: '', lang: 'en' }
  expect(textFragment([run], '')).toBe(':~:text=low%2Dcarbon%2C%20clean%20%26%20safe')
})
