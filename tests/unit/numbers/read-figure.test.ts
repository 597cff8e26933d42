import { expect, test } from 'vitest'
import type { Bound } from '../../../lib/report/numbers/bounds.ts'
import { readFigure } from '../../../lib/report/numbers/read-figure.ts'

/** A sentence with its marked words in brackets. */
function read(sentence: string, language: 'zh' | 'en') {
  const [before = '', marked = '', after = ''] = sentence.split(/[[\]]/u)
  return readFigure(marked, { before, after }, language)
}

const sentences: [bound: Bound | undefined, zh: string[], en: string[]][] = [
  [
    undefined,
    ['建成[40个项目]。', '签约[500亿元]。', '附近[3条]路'],
    ['Build [40 projects].', 'The hall [40 rooms]'],
  ],
  [
    'at-least',
    [
      '[500亿元]以上',
      '[40个项目以上]',
      '[40个以上项目]',
      '至少[40个]',
      '[不少于40个]',
      '不低于[5%]',
      '[5%]及以上',
    ],
    [
      '[40 projects] or more',
      'at least [40 projects]',
      '[no less than 5%]',
      '[40 or more projects]',
      '[40 projects or more]',
      'not less than [5%]',
      '[5%] or above',
      'by [5%] at least',
    ],
  ],
  [
    'more-than',
    ['超过[40个]', '突破[500亿元]', '[超40个]', '[40多个]', '[100多万人]', '[300余元]', '高于[5%]'],
    ['more than [40]', '[over 40 projects]', 'above [5%]', 'exceed [RMB 50 billion]', 'exceeding [5%]'],
  ],
  [
    'at-most',
    [
      '控制在[3%]以内',
      '[3%]以下',
      '不超过[3%]',
      '不高于[3%]',
      '[不得超过40个]',
      '最多[40个]',
      '最高[100万元]',
    ],
    [
      'within [3%]',
      'at most [40]',
      'no more than [3%]',
      'not exceed [3%]',
      '[3%] or less',
      '[3%] or below',
      'up to [RMB 1 million]',
      '[not more than 40 parks]',
    ],
  ],
  [
    'less-than',
    ['低于[3%]', '不到[3%]', '[不足40个]'],
    ['less than [3%]', 'below [3%]', 'fewer than [40]', 'under [3%]'],
  ],
  [
    'about',
    ['[5%]左右', '约[40个]', '[大约40个]', '[40个上下]', '近[500亿元]', '约[40个]左右'],
    ['about [5%]', 'around [5%]', '[approximately 40]', '[40] or so', 'some [40 projects]', 'nearly [40]'],
  ],
]

test.each(
  sentences.flatMap(([bound, zh, en]) => [
    ...zh.map((sentence) => ({ sentence, language: 'zh' as const, bound })),
    ...en.map((sentence) => ({ sentence, language: 'en' as const, bound })),
  ]),
)('$sentence is $bound', ({ sentence, language, bound }) => {
  const { bounds, quantities } = read(sentence, language)
  expect(quantities).toHaveLength(1)
  expect([...new Set(bounds.map((stated) => stated.bound))]).toEqual(bound ? [bound] : [])
})

test.each([
  ['集约[40个]', 'zh'],
  ['签约[500亿元]', 'zh'],
  ['[40个超市]', 'zh'],
  ['[40个县级以上医院]', 'zh'],
  ['[40个多功能厅]', 'zh'],
  ['[40 overpasses]', 'en'],
  ['[40 projects] or more parks, more or less', 'en'],
] as const)('what is no bound in %s', (sentence, language) => {
  const { bounds } = read(sentence, language)
  expect(bounds.map(({ words }) => words)).toEqual(sentence.includes('or more') ? ['or more'] : [])
})

test('a figure is said with the words that bound it', () => {
  expect(read('金额[500亿元]以上，', 'zh').words).toBe('500亿元以上')
  expect(read('worth [RMB 50 billion] or more, and', 'en').words).toBe('RMB 50 billion or more')
  expect(read('控制在[3%]以内。', 'zh').words).toBe('3%以内')
  expect(read('keep it within [3%].', 'en').words).toBe('within 3%')
  expect(read('[不少于40个项目]。', 'zh').words).toBe('不少于40个项目')
  expect(read('open [eight “dead-end roads”] to', 'en').words).toBe('eight “dead-end roads”')
})
