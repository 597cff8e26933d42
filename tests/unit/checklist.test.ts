import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { checklist as checklistTable } from '../../lib/formats/shared/tables/checklist.ts'
import { csvText } from '../../lib/formats/shared/tables/csv-text.ts'
import { checklistData } from '../../lib/pages/checklist-page.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { checklistOf } from '../../lib/report/checklist/checklist.ts'
import { hasBaseline } from '../../lib/report/checklist/has-baseline.ts'
import { statedTime } from '../../lib/report/checklist/stated-time.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { Span } from '../../lib/report/sentence.ts'
import type { CommitmentLevel } from '../../lib/report/vocabulary.ts'
import { placesWords, timeWords } from '../../lib/words/checklist-words.ts'
import { siteOf } from '../fixtures/search-edition.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What can be checked of an edition, each thing read off its marks and the words round them. */

const site = await getSite()
const edition = site.editions[0] as Edition

/** A place, target or project in both languages, by its id and its words. */
const mark = (kind: 'place' | 'target' | 'project', id: string, ...spans: Span[]): Span => ({
  kind,
  id,
  spans,
})
const bay = (name = '东湾') => mark('place', 'bay', name)

/** The line of the one target or project that a task's sentence marks, whose verb is given. */
function lineOf(
  zh: Span[],
  verb: string,
  { en = ['We will.'], level = 'advance' }: { en?: Span[]; level?: CommitmentLevel } = {},
) {
  const words = { zh: '名', en: 'name' }
  const part = { title: words, sentences: [] }
  const task = { title: words, sentences: [{ zh, en }] }
  const common = { id: 'it', verb: { zh: verb, en: 'verb' } }
  const { editions } = siteOf(
    {
      year: '2031',
      requirements: part,
      areas: [{ ...part, tasks: [task] }],
      pledges: { title: words, items: [] },
    },
    {
      terms: [],
      keywords: { lists: {}, editions: {} },
      targets: [{ ...common, value: 5, unit: 'hectares', label: words }],
      projects: [{ ...common, ...words, level }],
      places: [
        { id: 'bay', zh: '东湾', en: 'East Bay' },
        { id: 'hill', zh: '云山', en: 'Cloud Hill' },
      ],
    },
  )
  const [line] = checklistOf(editions[0] as Edition)
  if (!line) throw new Error('there is no line')
  const { places, actor, ...rest } = line
  return { ...rest, line, places: places.map(({ zh }) => zh), actor: actor?.zh }
}

test('targets and projects stand in the order of the text, and say what could be checked', () => {
  const lines = checklistOf(edition)
  expect(lines).toHaveLength(edition.targets.length + edition.projects.length)
  const of = (part: string) =>
    lines
      .filter((line) => line.part.id === part)
      .map(({ kind, id, level, checkable }) => [kind, id, level, checkable])
  expect(of('3.1')).toEqual([['project', 'saltmarsh', 'start', 'start']])
  expect(of('5.2')).toEqual([
    ['target', 'schools', 'advance', 'number'],
    ['target', 'school-places', undefined, 'number'],
    ['project', 'new-campus', 'complete', 'completion'],
  ])
  expect(of('2.6').map(([, id]) => id)).toEqual(['fishing-harbour', 'berths'])
  expect(lines.find(({ id }) => id === 'laboratory')).toMatchObject({ level: 'apply', checkable: undefined })
})

test('how firm a target is, its verb says with what it leads to, up to the next of a list', () => {
  const target = mark('target', 'it', '5个项目')
  expect(lineOf(['推动', target, '开工、9个项目投产。'], '推动').level).toBe('start')
  expect(lineOf(['推动', target, '投产。'], '推动').level).toBe('complete')
  expect(lineOf(['争取', target, '投产。'], '争取').level).toBe('apply')
  expect(lineOf(['加快', target, '，启动改造。'], '加快').level).toBe('advance')
  expect(lineOf(['新增', target, '。'], '新增').level).toBeUndefined()
})

test('a place is one inside the words of a line; for a target also one of its clause, and no other', () => {
  const dock = mark('project', 'it', bay(), '码头')
  expect(lineOf(['建设', dock, '。'], '建设').places).toEqual(['东湾'])
  const named = mark('project', 'it', '码头')
  expect(lineOf(['在', bay(), '建设', named, '。'], '建设').places).toEqual([])
  const target = mark('target', 'it', '5公顷')
  const near = lineOf(['在', bay(), '建设', target, '，发展', mark('place', 'hill', '云山'), '。'], '建设')
  expect([near.places, near.areExamples, near.actor]).toEqual([['东湾'], false, undefined])
})

test('places that are examples of more are said to be', () => {
  const spans = [
    '整治',
    bay(),
    '、',
    mark('place', 'hill', '云山'),
    '等',
    mark('target', 'it', '5公顷'),
    '。',
  ]
  const { line, areExamples } = lineOf(spans, '整治')
  expect(areExamples).toBe(true)
  expect(placesWords(line)).toEqual({
    zh: ui.zh.checklist.amongOthers.replace('{{places}}', '东湾、云山'),
    en: ui.en.checklist.amongOthers.replace('{{places}}', 'East Bay and Cloud Hill'),
  })
})

test('the place that opens a sentence acts in all of it, where a verb follows in Chinese and English opens with it too', () => {
  const zh = [bay(), '聚力发展渔业，打造', mark('project', 'it', '渔港'), '。']
  const en = ['The ', bay('East Bay'), ' will build a ', mark('project', 'it', 'harbor'), '.']
  expect(lineOf(zh, '打造', { en })).toMatchObject({ actor: '东湾', places: ['东湾'] })
  expect(lineOf(zh, '打造', { en: ['We will build in ', ...en] }).actor).toBeUndefined()
  const ofBay = [bay(), '渔业加快发展，打造', mark('project', 'it', '渔港'), '。']
  expect(lineOf(ofBay, '打造', { en }).actor).toBeUndefined()
  const inName = [mark('project', 'it', bay(), '渔港'), '建成投用。']
  expect(lineOf(inName, '建成', { en }).actor).toBeUndefined()
})

test('a place inside the verb acts', () => {
  const spans = ['支持', bay(), '创建', mark('project', 'it', '示范区'), '。']
  const { actor, places } = lineOf(spans, '支持东湾创建', { level: 'apply' })
  expect([actor, places]).toEqual(['东湾', ['东湾']])
})

test.each([
  [
    '安全生产三年行动',
    { kind: 'years', number: 3 },
    '三年，起止未写明',
    'three years, start and end left open',
  ],
  [
    '扩大学位供给两年计划',
    { kind: 'years', number: 2 },
    '两年，起止未写明',
    'two years, start and end left open',
  ],
  ['5年内实现', { kind: 'withinYears', number: 5 }, '五年内', 'within five years'],
  ['2035年底建成', { kind: 'endOfYear', number: 2035 }, '2035年底', 'end of 2035'],
  ['到2035年建成', { kind: 'year', number: 2035 }, '2035年', '2035'],
  ['2031年底建成', { kind: 'endOfYear', number: 2031 }, '2031年底', 'end of 2031'],
  ['年底前建成', { kind: 'yearEnd', number: 0 }, '年底', 'end of the year'],
  ['年内开工', { kind: 'withinYear', number: 0 }, '年内', 'within the year'],
  ['上半年开工', { kind: 'firstHalf', number: 0 }, '上半年', 'first half of the year'],
  ['下半年开工', { kind: 'secondHalf', number: 0 }, '下半年', 'second half of the year'],
  ['第三季度开工', { kind: 'quarter', number: 3 }, '第3季度', 'quarter 3'],
  ['10月底开工', { kind: 'endOfMonth', number: 10 }, '10月底', 'end of October'],
  ['十二月开工', { kind: 'month', number: 12 }, '12月', 'December'],
] as const)('%s says by when', (clause, time, zh, en) => {
  expect(statedTime(clause, '2031')).toEqual(time)
  const said = timeWords(time)
  expect([said.zh, said.en]).toEqual([`另称${zh}·`, `Or ${en}·`])
})

test.each([
  ['2031年要做好工作', 'the year of the edition by itself'],
  ['健全3岁以下婴幼儿服务体系', 'an age'],
  ['举办第四届博览会', 'an ordinal'],
  ['三年级学生', 'a grade of a school'],
  ['比2029年增长', 'a year to compare with'],
  ['在2029年基础上增加', 'a year to start from'],
  ['去年底前已完成', 'the end of another year'],
  ['建市30周年', 'an anniversary'],
  ['三个月补贴', 'a number of months'],
])('%s says nothing of by when: %s', (clause) => {
  expect(statedTime(clause, '2031')).toBeUndefined()
})

test.each(['同比增长5%', '比上年增长5%', '由50%提高到60%', '从30个增至40个', '在去年基础上增加5%'])(
  '%s gives a baseline',
  (clause) => void expect(hasBaseline(clause)).toBe(true),
)

test.each(['新增学位1万个', '占比提高0.5个百分点', '增长5%', '提高到60%', '从严整治9个点', '比重达到5%'])(
  '%s leaves the baseline open',
  (clause) => void expect(hasBaseline(clause)).toBe(false),
)

test('only targets have a baseline to give or to leave open', () => {
  const target = lineOf(['绿地比上年增加', mark('target', 'it', '5公顷'), '，改善环境。'], '增加')
  expect(target.hasBaseline).toBe(true)
  expect(lineOf(['比上年扩大', mark('project', 'it', '绿地'), '。'], '扩大').hasBaseline).toBeUndefined()
})

test('the page has first what could be checked, with counts that sum to all lines, and links to each sentence', () => {
  const context = pageContext(site, 'en', { kind: 'checklist', edition: edition.id })
  const { groups, checks } = checklistData(context)
  const [first = [], last = []] = groups
  expect(checks.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(
    edition.targets.length + edition.projects.length,
  )
  expect(last).toHaveLength(checks.find(({ check }) => check === 'noEnd')?.count ?? 0)
  expect(last.map(({ level }) => level)).not.toContain('complete')
  const row = first.find(({ id }) => id === 'target-berths')
  expect(row).toMatchObject({ number: '2.6', href: '/en/2032/2.6/#s1', name: { en: 'Berths in East Bay' } })
  const cell = (column: string) => row?.cells.find((one) => one.column === column)
  expect(cell('place')).toMatchObject({ words: { en: 'East Bay' }, isOpen: false })
  expect(cell('actor')).toMatchObject({ words: { en: ui.en.checklist.open }, isOpen: true })
  const numbers = last.map(({ at }) => at)
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
})

test('a row of the table for programs is empty where the text leaves something open', () => {
  const rows: Record<string, string>[] = parse(csvText(checklistTable, { site, edition }), {
    columns: true,
    bom: true,
  })
  expect(rows).toHaveLength(edition.targets.length + edition.projects.length)
  expect(rows.find(({ id }) => id === 'saltmarsh')).toMatchObject({
    kind: 'project',
    name_en: 'Tingchao Wetland Park',
    checkable: 'start',
    number_zh: '',
    level: 'start',
    verb_en: 'start building',
    place_zh: '',
    by_whom_en: '',
    by_when_zh: '',
    baseline: '',
    part: '3.1',
    sentence: '2',
    note_en: 'Printed as received. “湿湿地” should read “湿地” (wetland).',
  })
  expect(rows.find(({ id }) => id === 'dead-ends')).toMatchObject({
    kind: 'target',
    checkable: 'number',
    number_en: 'seven “dead-end roads”',
    level: 'complete',
    place_zh: ui.zh.checklist.amongOthers.replace('{{places}}', '港湾路、灯塔路'),
  })
})
