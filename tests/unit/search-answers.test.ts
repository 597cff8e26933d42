import { describe, expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { openIndex } from '../../lib/search/open-index.ts'
import { packSearchData } from '../../lib/search/pack-search-data.ts'
import { unpackSearchData } from '../../lib/search/unpack-search-data.ts'
import { loadSearchData } from '../fixtures/search-data.ts'
import { unitContent } from './write-content.ts'

const { index, data } = loadSearchData()
const find = (query: string, language: 'zh' | 'en' = 'zh') => index.search(query, { language })

/** The first result: where it leads, what is marked there in Chinese and in English, and the words that led to it. */
function first(query: string, language: 'zh' | 'en' = 'zh') {
  const [result] = find(query, language).results
  const cut = (in_: 'zh' | 'en') =>
    result?.sentence?.marks[in_].map(([start, end]) => result.sentence?.text[in_].slice(start, end))
  return { path: result?.path, zh: cut('zh'), en: cut('en'), foundBy: result?.foundBy }
}

test.each([
  ['内涝', '2024/4.1/#s2', '积水点', 'waterlogging-prone spots', '内涝'],
  ['flood', '2024/4.1/#s2', '积水点', 'waterlogging-prone spots', 'flood'],
  ['琼山', '2024/4.1/#s2', '桂林片区', 'Guilin area', '琼山'],
  ['房价', '2024/5.5/#s1', '住房保障', 'housing support', '房价'],
])(
  '%s leads to the sentence that answers it, with the answer marked and the word told',
  (query, path, zh, en, by) => {
    expect(first(query)).toEqual({ path, zh: [zh], en: [en], foundBy: by })
  },
)

test('words in the other language mark what says the same', () => {
  expect(first('waterlogging-prone spots', 'zh')).toMatchObject({ zh: ['积水点'], foundBy: '' })
  expect(first('学位', 'en')).toMatchObject({ en: [expect.stringContaining('school places')], foundBy: '' })
})

describe('a question about the whole report leads to the list that answers it', () => {
  test.each([
    ['which targets have a number', 'targets'],
    ['what will be finished', 'complete'],
    ['哪些区', 'places'],
    ['how many tasks', 'report'],
    ['一共多少项任务', 'report'],
    ['哪些项目会建成', 'complete'],
    ['what are the promises', 'pledges'],
    ['术语', 'terms'],
    ['下载', 'downloads'],
    ['is this an official site', 'about'],
    ['谣言', 'check'],
  ])('%s: %s', (query, id) => {
    expect(find(query).results[0]).toMatchObject({ kind: 'list', id, foundBy: expect.stringMatching(/./) })
  })

  test('but not a question about one thing, nor a claim, nor what stands in the text', () => {
    for (const query of [
      '医院什么时候建成',
      'which school will be finished',
      '12 schools are under construction',
    ])
      expect(find(query).results[0]?.kind, query).not.toBe('list')
    expect(find('承诺').results.map(({ kind }) => kind)).toContain('list')
  })

  test('its title tells how many there are', () => {
    const { site } = { site: data.lists.find(({ id }) => id === 'targets') }
    expect(site?.title.zh).toMatch(/（\d+）$/)
  })
})

describe('what the report does not say is said plainly', () => {
  test.each([
    ['停车', '停车'],
    ['海口停车难怎么办', '停车'],
    ['metro lines', 'metro'],
    ['2025年新增学位多少', '2025'],
    ['2030 school places', '2030'],
  ])('of %s it does not say %s', (query, missing) => {
    const answer = find(query)
    expect(answer.results).toEqual([])
    expect(answer.missing).toContain(missing)
  })

  test('the nearest sentences are for perhaps', () => {
    const { results, related, missing } = find('北京的医院')
    expect(results).toEqual([])
    expect(related[0]).toMatchObject({ id: '5.3' })
    expect(missing).toBe('北京')
  })

  test('a word that stands nearly everywhere is answered with all that have it', () => {
    const holders = (word: string) =>
      data.entries.filter((entry) =>
        JSON.stringify([entry.title, entry.sentences]).toLowerCase().includes(word),
      )
    for (const word of ['建设', 'build'])
      expect(find(word, 'en').total, word).toBeGreaterThanOrEqual(holders(word).length * 0.8)
  })
})

describe('a figure that is not there is said first', () => {
  test.each([
    ['2024年，海口将力争研发投入强度达到2.5%', '2.5%', '2.3%', false],
    ['签约600亿元', '600亿元', '500亿元', false],
    ['新增学位2万个', '2万个', '1万个', false],
    ['打通断头路十二条', '十二条', '8条', true],
    ['RMB 60 billion of investment contracts', 'RMB 60 billion', 'RMB 50 billion', false],
    ['twelve dead-end roads', 'twelve', 'eight', true],
    ['41 projects to start construction', '41 projects', '40 projects', false],
  ])('%s: %s, where the sentence says %s', (query, figure, instead, elsewhere) => {
    const { absent, results } = find(query)
    expect(absent).toHaveLength(1)
    expect(absent[0]).toMatchObject({ figure, elsewhere })
    expect(Object.values(absent[0]?.instead ?? {})).toContain(instead)
    const { marks, text } = results[0]?.sentence ?? {}
    const marked = (['zh', 'en'] as const).flatMap((in_) =>
      marks?.[in_].map((range) => text?.[in_].slice(...range)),
    )
    expect(marked.some((words) => words?.includes(instead))).toBe(true)
  })

  test.each([
    '研发投入强度2.3%',
    '百分之二点三',
    '签约五百亿元以上',
    '新增一万个学位',
    '十二所中小学校',
    'eight dead-end roads',
    '10,000 school places',
    'a three-year plan for school places',
    '2024年建成的医院',
    '第四届消博会',
    'task 9',
    '2.4',
    '5G',
    '三亚',
  ])('%s claims no figure that is not there', (query) => {
    expect(find(query).absent).toEqual([])
  })

  test('5G is not 5, and a figure alone that is nowhere is said too', () => {
    expect(find('5G').results).toEqual([])
    expect(find('987个').absent).toMatchObject([{ figure: '987个', elsewhere: false, instead: undefined }])
  })
})

test('an edition of another city is searched by its own keywords, and nothing of another stands in its data', async () => {
  const { site } = await loadSite(unitContent)
  const [edition] = site?.editions ?? []
  if (!site || !edition) throw new Error(`${unitContent} has no edition`)
  const packed = JSON.parse(JSON.stringify(packSearchData(buildSearchData(site, edition))))
  const own = openIndex(unpackSearchData(packed))
  const found = (query: string) => own.search(query, { language: 'zh' }).results[0]?.path
  expect(found('听潮内涝怎么办')).toBe('2032/4.1/#s2')
  expect(found('traffic jam in Tingchao')).toBe('2032/4.1/#s1')
  expect(found('上学')).toBe('2032/5.2/#s1')
  expect(own.search('地铁', { language: 'zh' })).toMatchObject({ results: [], missing: '地铁' })
  for (const query of ['三亚的学校', '天气预报', 'hotel prices', '怎么办理护照'])
    expect(own.search(query, { language: 'zh' }).results, query).toEqual([])
  expect(JSON.stringify(packed)).not.toMatch(/海口|haikou/i)
})
