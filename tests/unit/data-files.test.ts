import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { annotatedText } from '../../lib/formats/report-json/annotated-text.ts'
import { partFileJson, reportJson } from '../../lib/formats/report-json/report-json.ts'
import { editionText, sha256, textHash } from '../../lib/formats/shared/edition-text.ts'
import { bookName, downloadsFolder, saveName } from '../../lib/formats/shared/file-names.ts'
import { isoDay } from '../../lib/formats/shared/iso-day.ts'
import { csvText } from '../../lib/formats/shared/tables/csv-text.ts'
import { projects as projectsTable } from '../../lib/formats/shared/tables/projects.ts'
import { targets as targetsTable } from '../../lib/formats/shared/tables/targets.ts'
import { terms as termsTable } from '../../lib/formats/shared/tables/terms.ts'
import { tmxText } from '../../lib/formats/tmx/format.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { origin } from '../fixtures/sites.ts'

/** What stands in the files for programs, word for word. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
/** A moment that is the first of March in the city, and the last of February in London. */
const date = new Date('2032-02-29T18:30:00Z')
const inMarch = '2032-03-01'

const rows = (table: string): Record<string, string>[] => parse(table, { columns: true, bom: true })
const row = (table: string, id: string) => rows(table).find((each) => each.id === id)

test('marks stand beside their text, counted in characters, the outer before the inner', () => {
  const inner = { kind: 'note' as const, id: 'b', spans: ['丙'] }
  expect(annotatedText(['𠮷甲', { kind: 'project', id: 'a', spans: ['乙', inner, '丁'] }, '。'])).toEqual({
    text: '𠮷甲乙丙丁。',
    annotations: [
      { kind: 'project', id: 'a', start: 2, end: 5 },
      { kind: 'note', id: 'b', start: 3, end: 4 },
    ],
  })
})

test('a row of the targets has value, bound, words and sentence in both languages', () => {
  const table = csvText(targetsTable, { site, edition })
  expect(table.startsWith('\ufeffid,value,to,unit,bound,')).toBe(true)
  expect(table.split('\r\n')).toHaveLength(edition.targets.length + 2)
  expect(row(table, 'investment')).toEqual({
    id: 'investment',
    value: '30000000000',
    to: '',
    unit: 'CNY',
    bound: 'at-least',
    label_zh: '签约项目金额',
    label_en: 'Value of contracts signed',
    figure_zh: '300亿元',
    figure_en: 'RMB 30 billion',
    verb_zh: '签约',
    verb_en: 'sign contracts',
    edition: '2032',
    part: '1.5',
    sentence: '1',
    sentence_zh: '引进龙头企业和独角兽企业，签约项目金额300亿元以上，服务企业发展。',
    sentence_en:
      'We will bring in leading enterprises and unicorns, sign contracts worth RMB 30 billion or more, and serve the development of enterprises.',
    address_zh: 'https://report.example/zh/2032/1.5/#s1',
    address_en: 'https://report.example/en/2032/1.5/#s1',
  })
  expect(row(table, 'rd-intensity')).toMatchObject({ value: '2.7', bound: '', sentence: '2' })
  expect(row(table, 'rural-incomes')).toMatchObject({ value: '6', to: '7', unit: 'percent', bound: '' })
  expect(row(table, 'prices')).toMatchObject({ value: '3', to: '', bound: 'at-most', figure_en: '3%' })
  expect(row(table, 'foreign-funds')).toMatchObject({ value: '30000000', unit: 'USD', bound: 'more-than' })
})

test('a table without a range has no column for its upper end', () => {
  const exact = { ...edition, targets: edition.targets.filter(({ to }) => to === undefined) }
  expect(csvText(targetsTable, { site, edition: exact }).startsWith('\ufeffid,value,unit,bound,')).toBe(true)
})

test('a row of the projects has level, verb and sentence in both languages', () => {
  expect(row(csvText(projectsTable, { site, edition }), 'new-campus')).toMatchObject({
    name_zh: '听潮一中新校区',
    name_en: 'new campus of Tingchao No. 1 Middle School',
    level: 'complete',
    verb_zh: '确保……建成使用',
    verb_en: 'ensure that … is completed',
    part: '5.2',
    sentence: '2',
    address_zh: 'https://report.example/zh/2032/5.2/#s2',
    address_en: 'https://report.example/en/2032/5.2/#s2',
    note_zh: '',
    note_en: '',
  })
})

test('the glossary’s table has the notes where there are any', () => {
  const table = csvText(termsTable, { site, edition })
  expect(row(table, 'marine-ranch')).toEqual({
    id: 'marine-ranch',
    zh: '海洋牧场',
    en: 'marine ranches',
    note_zh: '在海里投放礁体，让鱼群自然生长。',
    note_en: 'Reefs placed in the sea so that shoals of fish grow by themselves.',
    kind: 'policy',
    source: 'a text for tests',
  })
  expect(row(table, 'six-waters')).toMatchObject({ note_zh: '', note_en: '' })
})

test('report.json says when, what and where, and tells no picture’s mark', () => {
  const json = reportJson({ site, edition, date })
  expect(json).toMatchObject({
    $schema: 'https://report.example/downloads/report.schema.json',
    edition: '2032',
    licence: site.licence,
    changed: inMarch,
    textSha256: textHash(edition),
    issuer: { zh: '听潮市人民政府', en: 'Tingchao Municipal People’s Government' },
    address: {
      zh: 'https://report.example/zh/2032/',
      en: 'https://report.example/en/2032/',
      'zh-en': 'https://report.example/zh-en/2032/',
    },
  })
  expect(json.targets.find(({ id }) => id === 'investment')).toEqual({
    id: 'investment',
    value: 30_000_000_000,
    unit: 'CNY',
    bound: 'at-least',
    label: { zh: '签约项目金额', en: 'Value of contracts signed' },
    verb: { zh: '签约', en: 'sign contracts' },
    figure: { zh: '300亿元', en: 'RMB 30 billion' },
    part: '1.5',
    sentence: 1,
  })
  expect(json.targets.find(({ id }) => id === 'greenhouses')).toMatchObject({
    value: 2,
    to: 3,
    unit: 'count',
  })
  expect(json.targets.find(({ id }) => id === 'electric-buses')).toMatchObject({
    value: 0.333333333333333,
    unit: 'fraction',
    figure: { zh: '三分之一', en: 'one third' },
  })
  expect(json.projects.find(({ id }) => id === 'hospital')).toMatchObject({ part: '5.3', sentence: 1 })
  expect(json.parts.map(({ id }) => id)).toEqual(edition.parts.map(({ id }) => id))
  expect(json.parts.find(({ id }) => id === 'pledges')?.items?.map(({ sentences }) => sentences)).toEqual([
    [1],
    [2, 3],
    [4],
  ])
  expect(reportJson({ site, edition, date: undefined }).changed).toBeNull()
})

test('part.json is the part alone, under the same head', () => {
  const part = edition.tasks.find(({ id }) => id === '3.1')
  if (!part) throw new Error('the city has no task 3.1')
  const json = partFileJson({ site, edition, part, date })
  expect(json).toMatchObject({
    $schema: 'https://report.example/downloads/part.schema.json',
    changed: inMarch,
    part: { id: '3.1', kind: 'task', area: '3', title: part.title },
  })
  expect(json.part.sentences[1]).toEqual({
    number: 2,
    paragraph: 1,
    address: {
      zh: 'https://report.example/zh/2032/3.1/#s2',
      en: 'https://report.example/en/2032/3.1/#s2',
      'zh-en': 'https://report.example/zh-en/2032/3.1/#s2',
    },
    zh: {
      text: '启动听潮湿湿地公园建设，保护红树林保护区。',
      annotations: [
        { kind: 'project', id: 'saltmarsh', start: 2, end: 9 },
        { kind: 'note', id: 'misprint', start: 4, end: 7 },
        { kind: 'place', id: 'mangrove', start: 14, end: 20 },
      ],
    },
    en: {
      text: 'We will start building the Tingchao Wetland Park, and protect the mangrove reserve.',
      annotations: [
        { kind: 'project', id: 'saltmarsh', start: 27, end: 48 },
        { kind: 'note', id: 'misprint', start: 36, end: 43 },
        { kind: 'place', id: 'mangrove', start: 66, end: 82 },
      ],
    },
  })
})

test('the translation memory has every title and sentence under its id, Chinese to English', () => {
  const text = tmxText({ edition, date })
  expect(text).toContain(' adminlang="en" srclang="zh-CN" ')
  expect(text).toContain(' creationdate="20320229T183000Z"')
  expect(tmxText({ edition, date: undefined })).not.toContain('creationdate')
  const unit = (id: string, zh: string, en: string) =>
    `
    <tu tuid="2032/${id}">
      <prop type="x-translation">A translation for tests.</prop>
      <tuv xml:lang="zh-CN">
        <seg>${zh}</seg>
      </tuv>
      <tuv xml:lang="en">
        <seg>${en}</seg>
      </tuv>
    </tu>
`
  expect(text).toContain(
    unit(
      '1.1#s2',
      '争取研究与试验发展经费投入强度达到2.7%。',
      'We will strive for an R&#x26;D intensity of 2.7%.',
    ),
  )
  expect(text).toContain(unit('3.1', '打好污染防治攻坚战', 'Fight pollution'))
  expect(text).toContain(unit('pledges/2', '务实为民', 'Work for the people'))
  expect(text).toContain(unit('pledges#s3', '接受市民监督。', 'We will accept the oversight of residents.'))
})

test('the plain text is one line each, Chinese before English, every sentence behind its number', () => {
  const text = editionText(edition)
  expect(text.split('\n').slice(0, 12)).toEqual([
    '2032',
    '政府工作报告节选',
    'Excerpts from the Government Work Report',
    '建设更好的城市',
    'Building a better city',
    '重点做好七个方面、25项工作',
    'Focusing on seven areas and 25 tasks',
    '2032年安排',
    'Plan for 2032',
    '',
    'requirements 今年工作总体要求',
    'requirements Overall requirements for this year’s work',
  ])
  expect(text).toContain('\n3.1 Fight pollution\n3.1#s1 推进“六水共治”，改善水环境。\n3.1#s1 We will advance')
  expect(text).toContain('\npledge-2 务实为民\npledge-2 Work for the people\npledges#s2 少开会')
  expect(text).not.toContain('pledge-2 务实为民\npledge-2 Work for the people\npledges#s3')
  expect(textHash(edition)).toBe(sha256(text))
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('days are those of the city', () => {
  expect(isoDay(date, site)).toBe(inMarch)
  // Elsewhere in the country it is March already.
  expect(isoDay(new Date('2032-02-29T17:59:59Z'), site)).toBe('2032-02-29')
})

test('a file’s name says whose it is, edition, area and view', () => {
  const stem = site.fileStem
  expect(saveName(site, 'csv', '2032', undefined, 'targets')).toBe(`${stem}-2032-targets.csv`)
  expect(bookName('pdf', { site, edition, view: 'zh-en', part: { id: '2' } })).toEqual({
    path: `downloads/2032/${stem}-2032-area-2-zh-en.pdf`,
    saveAs: `${stem}-2032-area-2-zh-en.pdf`,
  })
  expect(bookName('epub', { site, edition, view: 'zh' }).saveAs).toBe(`${stem}-2032-zh.epub`)
  expect([downloadsFolder(), downloadsFolder(edition)]).toEqual(['downloads', 'downloads/2032'])
})
