import { expect, test } from 'vitest'
import type { Range } from '../../lib/search/types.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

const { index } = loadSearchData()
const find = (query: string, language: 'zh' | 'en' = 'zh') => index.search(query, { language })
const cut = (text: string, ranges: Range[] = []) => ranges.map(([start, end]) => text.slice(start, end))

test('a result tells where it leads, and marks what was found in title and sentence', () => {
  const [first] = find('積水點').results
  expect(first).toMatchObject({ id: '4.1', kind: 'task', number: '4.1', segment: '4.1', area: 4 })
  expect(first?.sentence?.number).toBe(2)
  expect(cut(first?.sentence?.text.zh ?? '', first?.sentence?.marks.zh)).toEqual(['积水点'])
  const [talent] = find('talent', 'en').results
  expect(cut(talent?.title.en ?? '', talent?.titleMarks.en)).toEqual(['talent'])
})

test('a number is marked however it was typed', () => {
  const [first] = find('50bn', 'en').results
  expect(first?.id).toBe('1.5')
  expect(cut(first?.sentence?.text.en ?? '', first?.sentence?.marks.en)).toContain('50 billion')
  expect(cut(first?.sentence?.text.zh ?? '', first?.sentence?.marks.zh)).toContain('500亿')
})

test('pinyin marks the characters that were meant', () => {
  const [first] = find('qilou').results
  expect(cut(first?.sentence?.text.zh ?? '', first?.sentence?.marks.zh)).toEqual(['骑楼'])
})

test.each([
  ['东塞港', '3.2'],
  ['免鉴入境', '2.4'],
  ['xiuying yiwujiaoyu', '5.2'],
  ['Wenjin Rd', '4.1'],
  ['chid care', '5.5'],
  ['new enrgy vehicels', '1.3'],
])('%s, with a slip or by its sound, is read as what is in the text', (query, id) => {
  expect(find(query).results[0]?.id).toBe(id)
})

test('a word that the text has stands for itself, not for longer ones', () => {
  const { results } = find('tap water', 'en')
  const marked = results.flatMap(({ sentence }) => cut(sentence?.text.en ?? '', sentence?.marks.en))
  expect(results[0]?.sentence?.text.en).toContain('drinking water')
  expect(marked.filter((words) => /^waterlogging/.test(words))).toEqual([])
})

test.each(['flood', '积水', 'jishui'])(
  '%s finds task 4.1 in either view, with the words of both',
  (query) => {
    for (const language of ['zh', 'en'] as const) {
      const [first] = find(query, language).results
      expect(first?.id).toBe('4.1')
      expect(first?.title.zh).not.toBe(first?.title.en)
    }
  },
)

test.each([
  ['500亿', '五百亿', '50 billion', '50bn', 'fifty billion', '５００亿', 'RMB 50 billion'],
  ['10000个学位', '1万个学位', '一万个学位', '10,000 school places'],
  ['12所学校', '十二所学校', 'twelve schools'],
  ['2.3%', '2.3％', '百分之二点三', '2.3 percent', '2.3 per cent'],
])('%s and its other forms find the same task first', (...forms) => {
  const found = forms.map((form) => find(form).results.find(({ id }) => id !== '2.3')?.id)
  expect(new Set(found).size).toBe(1)
  expect(found[0]).toBeDefined()
})

test.each([
  ['2.4', '2.4'],
  ['２.４', '2.4'],
  ['任务2.4', '2.4'],
  ['任务 2.4', '2.4'],
  ['task 9', '2.4'],
  ['第九项', '2.4'],
  ['no. 7', '2.2'],
  ['#18', '5.1'],
  ['第14项', '4.1'],
  ['third area', 'area-3'],
  ['5-3', '5.3'],
  ['任务2-4', '2.4'],
  ['two point four', '2.4'],
  ['二点四', '2.4'],
  ['area 2 task 5', '2.5'],
  ['第一方面第三项', '1.3'],
  ['第二部分 第4条任务', '2.4'],
  ['第三方面', 'area-3'],
  ['pledge 2', 'gov-2'],
])('%s leads to %s', (query, id) => {
  expect(find(query).results[0]?.id).toBe(id)
})

test.each(['9.9', 'task 99', '第99项', 'area 12', '第十二方面', 'area 2 task 9'])(
  '%s does not exist, and finds nothing',
  (query) => {
    expect(find(query)).toMatchObject({ results: [], total: 0, related: [], missing: query, absent: [] })
  },
)

test('results can be narrowed to areas and kinds, and to a number of them', () => {
  const ids = (options: object) => index.search('建设', { language: 'zh', limit: 99, ...options }).results
  expect(ids({ areas: [5] }).every(({ area }) => area === 5)).toBe(true)
  expect(ids({ kinds: ['area'] }).every(({ kind }) => kind === 'area')).toBe(true)
  expect(ids({ limit: 2 })).toHaveLength(2)
  expect(ids({ areas: [5], kinds: ['task'] }).length).toBeGreaterThan(0)
})

test('what touches on the query without answering it is related, not a result', () => {
  expect(find('北京的医院').results).toEqual([])
  expect(find('北京的医院').related.map(({ id }) => id)).toContain('5.3')
  expect(find('qwertyuiop')).toMatchObject({ results: [], related: [], missing: 'qwertyuiop' })
})
