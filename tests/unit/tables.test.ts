import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { csvRows } from '../../components/table-files/csv-rows.ts'
import { getSite } from '../../lib/content/get-site.ts'
import { csvMetadata } from '../../lib/formats/shared/tables/csv-metadata.ts'
import { csvText } from '../../lib/formats/shared/tables/csv-text.ts'
import { column, tableOf } from '../../lib/formats/shared/tables/table.ts'
import { tables } from '../../lib/formats/shared/tables/tables.ts'
import { targets } from '../../lib/formats/shared/tables/targets.ts'
import { workbook } from '../../lib/formats/xlsx/workbook.ts'
import { dataDictionary } from '../../lib/pages/data-dictionary.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { inside } from '../fixtures/xml-elements.ts'

/** A table is declared once: what its files, their descriptions and pages say of it is the same. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const date = new Date('2032-02-29T18:30:00Z')
const subject = { site, edition, date }

interface Described {
  name: string
  titles: string
  datatype: string | { base: string; format: string }
  required?: boolean
  separator?: string
  lang?: string
}

test.each(tables)('every row of $id is as its description says (CSVW)', (table) => {
  const described = JSON.parse(csvMetadata(table, subject))
  const columns: Described[] = described.tableSchema.columns
  const [head = [], ...rows]: string[][] = parse(csvText(table, subject), { bom: true })
  expect(columns.map(({ titles }) => titles)).toEqual(head)
  expect(columns.map(({ name }) => name)).toEqual(head)
  expect(rows.length).toBeGreaterThan(1)
  for (const [at, { name, datatype, required, separator }] of columns.entries())
    for (const cell of rows.map((row) => row[at] ?? '')) {
      expect(cell === '' && required, name).not.toBe(true)
      const values = cell === '' ? [] : separator ? cell.split(separator) : [cell]
      for (const value of values) expect(isOf(datatype, value), `${name}: ${value}`).toBe(true)
    }
  const keys = rows.map((row) =>
    described.tableSchema.primaryKey.map((name: string) => row[head.indexOf(name)]).join(),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

function isOf(datatype: Described['datatype'], value: string): boolean {
  if (typeof datatype === 'object') return new RegExp(datatype.format, 'u').test(value)
  if (datatype === 'decimal') return /^-?\d+(?:\.\d+)?$/.test(value)
  if (datatype === 'positiveInteger') return /^[1-9]\d*$/.test(value)
  return datatype !== 'anyURI' || URL.canParse(value)
}

test('a description says whose the table is, under which licence, and which language counts', () => {
  const { url, ...described } = JSON.parse(csvMetadata(targets, subject))
  expect(url).toBe('targets.csv')
  expect(described['dc:license']).toEqual({ '@id': 'https://licence.example/' })
  expect(described['dc:rights'][1]).toEqual({ '@language': 'en', '@value': site.licence.en })
  expect(described['dc:description'][1]['@value']).toBe('A text for tests. A translation for tests.')
  expect(described['dc:modified']['@value']).toBe('2032-03-01')
  const nobody = { ...site, publisher: null, licence: { zh: site.licence.zh, en: site.licence.en } }
  const less = JSON.parse(csvMetadata(targets, { site: nobody, edition, date: undefined }))
  for (const name of ['dc:license', 'dc:publisher', 'dc:modified']) expect(less).not.toHaveProperty(name)
})

test('each language of a column is said, and what it holds in both', () => {
  const { columns } = JSON.parse(csvMetadata(targets, subject)).tableSchema
  const found = columns.find(({ name }: Described) => name === 'label_en')
  expect(found.lang).toBe('en')
  expect(found['dc:description']).toEqual([
    { '@language': 'zh-CN', '@value': ui.zh.tables.label },
    { '@language': 'en', '@value': ui.en.tables.label },
  ])
})

test('the downloads page explains every column of every table, those of two languages together', () => {
  const { tables: explained } = dataDictionary(pageContext(site, 'en', { kind: 'downloads' }))
  for (const [at, table] of tables.entries())
    expect(explained[at]?.rows.flatMap(({ names }) => names)).toEqual(
      table.open(subject).columns.map(({ name }) => name),
    )
  expect(explained[0]?.rows).toContainEqual({
    names: ['label_zh', 'label_en'],
    about: { en: ui.en.tables.label },
  })
})

test('what a reader copies are the cells of the file', () => {
  for (const table of tables) {
    const csv = csvText(table, subject)
    expect(csvRows(csv)).toEqual(parse(csv, { bom: true }))
  }
  const quoted = tableOf(
    { id: 'a', title: 'tables.table', of: 'site', key: [] },
    () => ['say “a, b"', 'two\r\nlines', ''],
    [column('x', 'tables.id', (cell: string) => cell), column('y', 'tables.id', () => '"')],
  )
  expect(csvRows(csvText(quoted, subject))).toEqual([
    ['x', 'y'],
    ['say “a, b"', '"'],
    ['two\r\nlines', '"'],
    ['', '"'],
  ])
})

interface Sheet {
  name: string
  rows: (string | number | undefined)[][]
  xml: XmlElement
}

/** The sheets of a workbook: what is a number is one, all else is text. */
async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const files = unzipSync(bytes)
  const root = (path: string) => parseXml(strFromU8(files[path] ?? new Uint8Array())).root as XmlElement
  const strings = inside(root('xl/sharedStrings.xml'), 'si').map(({ text }) => text)
  return inside(root('xl/workbook.xml'), 'sheet').map((sheet, index) => {
    const xml = root(`xl/worksheets/sheet${index + 1}.xml`)
    const rows = inside(xml, 'row').map((row) => {
      const cells = inside(row, 'c').map((cell): [number, string | number] => {
        const [letter = ''] = /^[A-Z]/.exec(cell.attributes.r ?? '') ?? []
        const value = inside(cell, 'v')[0]?.text ?? ''
        return [
          letter.charCodeAt(0) - 65,
          cell.attributes.t === 's' ? (strings[Number(value)] ?? '') : Number(value),
        ]
      })
      return Array.from({ length: 26 }, (_, at) => cells.find(([column]) => column === at)?.[1])
    })
    return { name: sheet.attributes.name ?? '', rows, xml }
  })
}

test('a workbook has a sheet a table: numbers are numbers, parts are text, the head stays and filters', async () => {
  const sheets = await sheetsOf(await workbook(subject))
  const named = (title: 'figures' | 'projects') =>
    sheets.find(({ name }) => name === `${ui.zh.targets[title]} ${ui.en.targets[title]}`.slice(0, 31))
  expect(sheets).toHaveLength(tables.length + 2)
  const found = named('figures')
  const head = found?.rows[0] ?? []
  const row = found?.rows.find(([id]) => id === 'investment') ?? []
  const cell = (name: string) => row[head.indexOf(name)]
  expect([cell('value'), cell('part'), cell('sentence'), cell('edition')]).toEqual([3e10, '1.5', 1, '2032'])
  expect(cell('sentence_zh')).toBe('引进龙头企业和独角兽企业，签约项目金额300亿元以上，服务企业发展。')
  for (const { xml, rows, name } of sheets.slice(1)) {
    expect(inside(xml, 'pane')[0]?.attributes, name).toMatchObject({ ySplit: '1', state: 'frozen' })
    expect(inside(xml, 'autoFilter')[0]?.attributes.ref).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`))
  }
  expect(found && inside(found.xml, 'hyperlink')).toHaveLength(edition.targets.length * 2)
})

test('the head of each table stands on every page of paper, in sheets whose names have spaces', async () => {
  const bytes = await workbook(subject)
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
  const { root } = parseXml(xml)
  const names = root ? inside(root, 'sheet').map(({ attributes }) => attributes.name) : []
  const titles = root ? inside(root, 'definedName') : []
  const printed = titles.filter(({ attributes }) => attributes.name === '_xlnm.Print_Titles')
  expect(printed.map(({ text }) => text)).toEqual(names.slice(1).map((name) => `'${name}'!$1:$1`))
  expect(printed.map(({ attributes }) => attributes.localSheetId)).toEqual(
    names.slice(1).map((_, at) => `${at + 1}`),
  )
})

test('a workbook explains each column in both languages, and says what the copy is', async () => {
  const [about, columns] = await sheetsOf(await workbook(subject))
  const lines = about?.rows.map(([line]) => line)
  for (const said of [edition.source.zh, edition.translation.en, site.licence.en])
    expect(lines).toContain(said)
  const explained = columns?.rows.map((row) => row.slice(1, 4))
  expect(explained).toContainEqual(['bound', ui.zh.tables.bound, ui.en.tables.bound])
  expect(explained).toHaveLength(tables.flatMap((table) => table.open(subject).columns).length + 1)
})

test('the same tables give the same workbook on another day', async () => {
  for (const of of [subject, { site, edition, date: undefined }]) {
    const first = await workbook(of)
    vi.useFakeTimers({ now: new Date('2040-05-06T07:08:09Z'), toFake: ['Date'] })
    const second = await workbook(of)
    vi.useRealTimers()
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  }
})
