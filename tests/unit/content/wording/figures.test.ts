import { expect, test } from 'vitest'
import { checkWordingPair } from '../../../../lib/content/checks/wording/check-wording-pair.ts'
import type { Wording, WordingRole } from '../../../../lib/content/checks/wording/wording.ts'

/** What the English lacks, or has too much. */
function faults(zh: string, en: string, role: WordingRole = 'sentence'): string[] {
  const wording = (text: string, language: Wording['language']): Wording => ({
    text,
    language,
    role,
    at: (index) => ({ file: language, line: 1, column: index + 1 }),
  })
  return checkWordingPair({ zh: wording(zh, 'zh'), en: wording(en, 'en') }).map(({ found }) => found)
}

test.each([
  ['CPI涨幅控制在3%以内。', 'Keep CPI growth within 3%.'],
  ['新建2至3个公园。', 'Build two to three parks.'],
  ['增长百分之五。', 'Growth of 5 percent.'],
  ['三分之一的学校。', 'One third of the schools.'],
  ['两成以上。', 'At least 20 percent.'],
  ['今年3月底前完成。', 'Complete by the end of March.'],
  ['投资3000万美元。', 'Invest US$30 million.'],
  ['亿元以上项目30个。', '30 projects of RMB 100 million or more.'],
  ['两个新校区。', 'Both new campuses.'],
  ['第三产业。', 'The tertiary sector.'],
  ['第四届博览会。', 'The Fourth Expo.'],
  ['美兰机场三期。', 'Meilan Airport Phase III.'],
  ['“十四五”规划。', 'The 14th Five-Year Plan.'],
  ['二十届二中全会。', 'The Second Plenary Session of the 20th Central Committee.'],
  ['“1+4+43+N”体系。', 'The “1+4+43+N” system.'],
  [
    '三亚和五指山的一批企业千方百计服务万家。',
    'A group of companies in Sanya and Wuzhishan do all for every family.',
  ],
])('the same figures: %s %s', (zh, en) => {
  expect(faults(zh, en)).toEqual([])
})

test.each([
  ['三年行动。', 'A six-year campaign.', '“six”, a figure that the Chinese does not have'],
  ['三张清单。', 'The lists.', 'no figure for “三”'],
  ['成立75周年。', 'The 76th anniversary.', '“76th”, a figure that the Chinese does not have'],
  ['“六水共治”。', '“Five-water governance.”', '“Five”, a figure that the Chinese does not have'],
  ['“1+4+43+N”体系。', 'The “1+4+34+N” system.', '“34”, a figure that the Chinese does not have'],
  ['摘要（二）', 'Summary (Part I)', 'no figure for “二”'],
  ['22项具体工作', '23 specific tasks', '“23”, a figure that the Chinese does not have'],
  ['CBD南片区。', 'The southern area of the business district.', 'no “CBD”'],
])('other figures: %s %s', (zh, en, fault) => {
  expect(faults(zh, en)).toEqual([fault])
})

test('strings of the interface end alike, and say digits alike', () => {
  expect(faults('共22项。', '22 in all.', 'string')).toEqual([])
  expect(faults('一页读完。', 'Read on one page.', 'string')).toEqual([])
  expect(faults('共22项。', '23 in all.', 'string')).toEqual([
    '“23”, a figure that the Chinese does not have',
  ])
  expect(faults('关闭', 'Close.', 'string')).toEqual(['“Close.”, which ends with “.”'])
  expect(faults('已关闭。', 'Closed', 'string')).toEqual(['“Closed”, which ends without a mark'])
})
