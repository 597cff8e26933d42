import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

const list = 'content/2031/targets.yaml'
const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'

/** A small edition whose first target is said and listed in other words. */
function contentWith(words: { zh: string; en: string; entry: string }) {
  const content = smallContent()
  content.replace(zh, '新建<Target id="places-1-1">101个车位</Target>', words.zh)
  content.replace('2031/source.zh.txt', '新建101个车位', words.zh.replaceAll(/<[^>]+>/gu, ''))
  content.replace(en, 'build <Target id="places-1-1">101 parking places</Target>', words.en)
  content.replace(
    '2031/targets.yaml',
    `  value: 101
  unit: count
  label:
    zh: 新建车位
    en: New parking places
  measure:
    zh: 个车位
    en: parking places
  mark: seat
`,
    `  ${words.entry.replaceAll('; ', '\n  ')}
  label: { zh: 车位, en: Parking }
`,
  )
  return content
}

const mark = (words: string) => `<Target id="places-1-1">${words}</Target>`

test.each([
  [`涨幅${mark('3%')}以内`, `rise within ${mark('3%')}`, 'value: 3; unit: percent; bound: at-most'],
  [`增长${mark('5%左右')}`, `grow by ${mark('about 5%')}`, 'value: 5; unit: percent; bound: about'],
  [`增长${mark('5%至6%')}`, `grow by ${mark('5%–6%')}`, 'value: 5; to: 6; unit: percent'],
  [
    `增长约${mark('5%至6%')}`,
    `grow by about ${mark('5% to 6%')}`,
    'value: 5; to: 6; unit: percent; bound: about',
  ],
  [`增长${mark('120%')}`, `grow by ${mark('120 percent')}`, 'value: 120; unit: percent'],
  [
    `降低${mark('2个百分点')}`,
    `cut by ${mark('two percentage points')}`,
    'value: 2; unit: percentage-points',
  ],
  [
    `超过${mark('3000万美元')}`,
    `exceed ${mark('US$30 million')}`,
    'value: 30000000; unit: USD; bound: more-than',
  ],
  [`占${mark('三分之一')}`, `be ${mark('one third')}`, 'value: 1/3; unit: fraction'],
  [`占${mark('百分之五')}`, `be ${mark('5 per cent')}`, 'value: 5; unit: percent; mark: unit'],
  [`修路${mark('10公里')}`, `build ${mark('10 km')}`, 'value: 10; unit: kilometers'],
  [
    `不到${mark('5万亩')}`,
    `be less than ${mark('50,000 mu')}`,
    'value: 50000; unit: mu; bound: less-than; mark: unit',
  ],
])('%s and “%s” are a target', async (zh, en, entry) => {
  expect(await contentWith({ zh, en, entry }).problems()).toEqual([])
})

test('each language is told of words that say another bound than the list', async () => {
  const words = {
    zh: `车位${mark('500公里')}以上`,
    en: `build over ${mark('500 km')}`,
    entry: 'value: 500; unit: kilometers; bound: at-least',
  }
  expect(await contentWith(words).problems()).toEqual([
    `content/${en}:5:20  “500 km” with “over”; expected words such as “or more” beside it, since ${list} gives “places-1-1” as at-least; mend the text or its mark, or “bound” in the list`,
  ])
  expect(
    await contentWith({ ...words, entry: words.entry.replace('at-least', 'at-most') }).problems(),
  ).toEqual([
    `content/${en}:5:20  “500 km” with “over”; expected words such as “at most” beside it, since ${list} gives “places-1-1” as at-most; mend the text or its mark, or “bound” in the list`,
    `content/${zh}:5:3  “500公里” with “以上”; expected words such as “以内” beside it, since ${list} gives “places-1-1” as at-most; mend the text or its mark, or “bound” in the list`,
  ])
})

test('a range that the list gives as one number, and money in another currency', async () => {
  const range = contentWith({
    zh: mark('5%至6%'),
    en: mark('5%–6%'),
    entry: 'value: 5; unit: percent',
  })
  const cure = 'mend the figure in the text, or the value in the list when the source says so'
  expect(await range.problems()).toEqual([
    `${list}:1:3  5 % for “places-1-1”; expected 5–6 %, as both languages say, content/${zh}:5; mend the list, or the text in both languages when the source says so`,
  ])
  const money = contentWith({
    zh: mark('3000万美元'),
    en: mark('RMB 30 million'),
    entry: 'value: 30000000; unit: USD',
  })
  expect(await money.problems()).toEqual([
    `content/${en}:5:9  “RMB 30 million”, which reads as 30000000 CNY; expected 30000000 USD, the value of “places-1-1” in ${list}; ${cure}`,
  ])
})

test('a slip of the list is told once, however often the target is marked', async () => {
  const content = contentWith({
    zh: `${mark('5%')}，又${mark('5%')}`,
    en: `${mark('5%')}, again ${mark('5%')}`,
    entry: 'value: 5; unit: percent; bound: at-least',
  })
  expect(await content.problems()).toHaveLength(1)
})

test.each([
  [
    'value: 5; to: 5; unit: percent',
    '“to” of entry 1 is the number 5; expected more than the value, which is the lower end of the range',
  ],
  [
    'value: 5; to: 6; unit: percent; bound: at-least',
    '“bound” of entry 1 is “at-least”; expected no bound but “about” for a range, which has its bounds in “value” and “to”',
  ],
  ['value: 3; unit: fraction', '“value” of entry 1 is the number 3; expected a fraction of one, such as 1/3'],
  ['value: 5%; unit: percent', '“value” of entry 1 is “5%”; expected a number'],
])('a target of %s is refused', async (entry, problem) => {
  const problems = await contentWith({ zh: mark('5%'), en: mark('5%'), entry }).problems()
  expect(problems.filter((line) => line.startsWith(list)).join()).toContain(problem)
})

test.each([
  [
    'value: 10; unit: kilometers; mark: school',
    '10公里',
    '10 km',
    'the mark “school” of “places-1-1”, while label and measure say none of 校, 幼儿园, 学院, 托育, 园所; expected “unit” or “seat”',
  ],
  [
    'value: 10; unit: percent; mark: seat',
    '10%',
    '10%',
    'the mark “seat” of “places-1-1”, which is for things, not for percent; expected “unit” or “share”',
  ],
  [
    'value: 10; unit: CNY; mark: share',
    '10元',
    '10 yuan',
    'the mark “share” of “places-1-1”, which is for percentages and fractions, not for CNY; expected “unit” or “money”',
  ],
  [
    'value: 10; unit: mu; mark: money',
    '10亩',
    '10 mu',
    'the mark “money” of “places-1-1”, which is for money, not for mu; expected “unit” or “seat”',
  ],
  [
    'value: 110; unit: percent; mark: share',
    '110%',
    '110%',
    'the mark “share” of “places-1-1”, which ends at 100 percent; expected “unit”',
  ],
])('a mark that shows another thing is refused: %s', async (entry, chinese, english, problem) => {
  const content = contentWith({ zh: mark(chinese), en: mark(english), entry })
  expect(await content.problems()).toEqual([
    `${list}:4:9  ${problem}; take a mark that fits, or mend the label; “unit” fits every number`,
  ])
})

test('a target that names no mark has that of its unit', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', '  mark: seat\n', '')
  expect(await content.problems()).toEqual([])
})
