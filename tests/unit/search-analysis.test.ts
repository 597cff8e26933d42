import { expect, test } from 'vitest'
import { analyze } from '../../lib/search/analyze.ts'
import { buildTables } from '../../lib/search/build-tables.ts'
import { findNumbers } from '../../lib/search/find-numbers.ts'
import { bare, fold } from '../../lib/search/fold.ts'
import { isNear } from '../../lib/search/is-near.ts'
import { keysOf } from '../../lib/search/keys-of.ts'
import { openSimplified } from '../../lib/search/open-simplified.ts'
import { commonCharacters, findByPinyin, openReadings } from '../../lib/search/pinyin.ts'
import { stem } from '../../lib/search/stem.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

const tables = buildTables('长天路南延长线，骑楼，营商环境，养老服务，绿色，学位')
const simplified = new Map([...'養养樓楼學学'].flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1] ?? '']])))

test.each([
  ['ＣＰＴＰＰ', 'cptpp'],
  ['「六水共治」', '"六水共治"'],
  ['騎樓養老', '騎楼养老'],
  ['Café', 'cafe'],
  ['lǚyóu', 'lvyou'],
  ['１＋４＋４３＋Ｎ', '1+4+43+n'],
  ['ﬁve–year', 'five-year'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text, simplified).text).toBe(folded)
})

test('folding keeps the way back to the original', () => {
  const { text, offsets } = fold('①㌔学', simplified)
  expect(offsets[text.indexOf('学')]).toBe(2)
  expect(offsets.at(-1)).toBe(3)
  expect(bare('稳农业、强 工业!')).toBe('稳农业强工业')
})

test.each([
  ['1万个', '#10000'],
  ['10,000 school places', '#10000'],
  ['五百亿', '#50000000000'],
  ['5百亿', '#50000000000'],
  ['50bn', '#50000000000'],
  ['50 billion', '#50000000000'],
  ['十二所', '#12'],
  ['二〇二四年', '#2024'],
  ['百分之二点三', '#2.3%'],
  ['2.3 percent', '#2.3%'],
  ['three-year', '#3'],
])('%s states %s', (text, key) => {
  expect(findNumbers(text)[0]?.key).toBe(key)
})

test.each([
  ['flooding', 'floods'],
  ['cities', 'city'],
  ['housing', 'house'],
  ['buses', 'bus'],
  ['planned', 'plans'],
  ['taxes', 'tax'],
  ['historic', 'historical'],
  ['developing', 'development'],
  ['preservation', 'preserved'],
  ['final', 'finally'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['employmnet', 'employment', true],
  ['tarrif', 'tariff', true],
  ['cabon', 'carbon', true],
  ['talnet', 'talent', true],
  ['chid', 'child', true],
  ['horse', 'house', false],
  ['football', 'foothold', false],
  ['rain', 'rail', false],
  ['chid', 'chip', false],
])('%s for %s: a slip is %s', (typed, word, near) => {
  expect(isNear(typed, word)).toBe(near)
})

test('keys are characters by one and two, stems, and words with signs', () => {
  const keys = keysOf('六水 e-commerce r&d 1+n+x').map(({ key }) => key)
  for (const key of ['六', '六水', 'commerc', 'ecommerc', 'rd', '1+n+x']) expect(keys).toContain(key)
})

test('the common characters are those of GB 2312, and read as they sound in the text', () => {
  expect(commonCharacters()).toHaveLength(3755)
  const readings = openReadings(tables)
  expect(readings('水')).toEqual(['shui'])
  expect(readings('长')).toEqual(expect.arrayContaining(['chang']))
  expect(readings('绿')).toContain('lv')
  expect(readings('栏')).toEqual(['lan'])
})

test('traditional characters, in the forms of Taiwan, of Hong Kong and of OpenCC, are read as simplified ones', () => {
  const simplified = openSimplified(loadSearchData().data)
  expect([...'樓騎學啟啓說説羣裡裏'].map((character) => simplified.get(character)).join('')).toBe(
    '楼骑学启启说说群里里',
  )
  // 覆 is a character of its own, though some write 反覆 for 反复.
  expect(simplified.get('覆')).toBeUndefined()
})

test.each([
  ['yanglao', '养老'],
  ['yinghuanj', undefined],
  ['yingshanghuanj', '营商环境'],
  ['yshj', '营商环境'],
  ['changtianlu', '长天路'],
  ['qilo', '骑楼'],
])('%s sounds like %s', (typed, run) => {
  const runs = ['营商环境', '养老服务', '长天路', '骑楼']
  expect([...findByPinyin(typed, runs, openReadings(tables))]).toEqual(run ? [run] : [])
})

const known = {
  simplified,
  year: '2024',
  city: ['甲市', 'kashi'],
  isPart: (number: string) => number === '1.4',
}

test('stop phrases and the names of the city cost nothing, and long queries are cut', () => {
  const costs = (query: string) => analyze(query, known).cells.map(({ cost }) => cost)
  expect(costs('积水怎么办')).toEqual([1, 1, 0, 0, 0])
  expect(costs('what is being done about flooding')).toEqual([0, 0, 0, 0, 0, 2])
  expect(costs('甲市积水')).toEqual([0, 0, 1, 1])
  expect(costs('flooding in Kashi')).toEqual([2, 0, 0])
  expect(analyze('水'.repeat(201), known).cut).toBe(true)
})

test.each([
  ['投入强度达到2.5%', '2.5%'],
  ['研发投入百分之二点五', '百分之二点五'],
  ['签约600亿元', '600亿元'],
  ['新增学位2万个', '2万个'],
  ['打通十二条断头路', '十二条'],
  ['新增一万二千个学位', '一万二千个'],
  ['RMB 60 billion', 'RMB 60 billion'],
  ['twelve roads', 'twelve roads'],
  ['12 dead-end roads', '12'],
  ['forty-one projects', 'forty-one projects'],
  ['two point five percent', 'two point five percent'],
  ['2千个學位', '2千个'],
])('%s claims %s', (query, figure) => {
  const { figures, typed } = analyze(query, known)
  expect(figures.map(({ start, end }) => typed(start, end))).toEqual([figure])
})

test.each([
  ['a year', '2024年海口的项目 projects in 2030'],
  ['an ordinal', '第四届 第十二项 the 4th expo'],
  ['the number of a part', '1.4 园区 task 9 第3句 任务12'],
  ['a name', '三亚 十四五 5G 六水共治 1+4+43+N COVID-19 net zero'],
  ['a day or an hour', '12月31日 8点 9:30'],
])('%s is no claim', (_, query) => {
  expect(analyze(query, known).figures).toEqual([])
})
