import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { citedWork } from '../../lib/formats/shared/citations/work.ts'
import { concerns as concernsTable } from '../../lib/formats/shared/tables/concerns.ts'
import { csvText } from '../../lib/formats/shared/tables/csv-text.ts'
import { places as placesTable } from '../../lib/formats/shared/tables/places.ts'
import { concernData } from '../../lib/pages/concern-page.ts'
import type { LinkedSpan } from '../../lib/pages/linked-spans.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { placesData } from '../../lib/pages/places-page.ts'
import { sheetOf } from '../../lib/pages/sheet.ts'
import { tellingSpans } from '../../lib/pages/telling-spans.ts'
import { findConcern } from '../../lib/report/find-part.ts'
import { projectSheet } from '../../lib/report/project-sheet.ts'
import { touchedEntries } from '../../lib/report/touched-entries.ts'
import type { View } from '../../lib/report/view.ts'
import { commitmentLevels } from '../../lib/report/vocabulary.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { openIndex } from '../../lib/search/open-index.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What concerns whom, where places lie, and all projects on one sheet, of the made-up city. */

const site = await getSite()
const [edition] = site.editions
if (!edition) throw new Error('the city has no edition')

function concern(id: string) {
  const found = edition && findConcern(edition, id)
  if (!found) throw new Error(`no concern ${id}`)
  return found
}

/** The sentences that touch a concern, as their addresses end. */
function sentencesOf(id: string): string[] {
  return concern(id).mentions.map(({ part, sentence }) => `${part.id}#s${sentence.number}`)
}

function pageOf(id: string, view: View = 'en') {
  return concernData(pageContext(site, view, concern(id).page))
}

function rowsOf(id: string) {
  return pageOf(id).groups.flatMap(({ mentions }) =>
    mentions.flatMap(({ rows }) => rows.map(({ href, label, text }) => [label.en, text.en, href])),
  )
}

test('a situation is touched by the sentences it lists, a district by those that name a place in it', () => {
  expect(sentencesOf('pupils')).toEqual(['5.2#s1', '5.2#s2'])
  expect(sentencesOf('old-town')).toEqual(['4.1#s5'])
  expect(sentencesOf('east-bay')).toEqual(['2.6#s1', '4.1#s5'])
  expect(sentencesOf('new-port')).toEqual(['1.4#s1'])
})

test('a page says of each sentence what it sets out that touches the concern, and how firmly', () => {
  expect(rowsOf('pupils').map(([label, text]) => [label, text])).toEqual([
    [ui.en.concerns.target, 'Building of schools: 13 primary and secondary schools “speed up”'],
    [ui.en.concerns.target, 'New school places: 8,000 school places “add”'],
    [ui.en.level.complete, 'new campus of Tingchao No. 1 Middle School “ensure that … is completed”'],
  ])
  const [row] = rowsOf('pupils')
  expect(row?.[2]).toBe('/en/2032/targets/#schools')
})

test('of a place that opens a sentence all of it is said', () => {
  const [mention] = concern('new-port').mentions
  const touched = mention && touchedEntries(edition, mention)
  expect(touched?.projects.map(({ id }) => id)).toEqual(['seafood-cluster'])
})

test('the page of a district names the note that puts a place there, and says that the text does not name it', () => {
  expect(pageOf('old-town').unnamed?.en).toBe(fill(ui.en.concerns.unnamed, { name: concern('old-town').en }))
  expect(rowsOf('old-town').at(-1)).toEqual([
    ui.en.concerns.place,
    'Qilou (arcade buildings): Old buildings with a covered walkway, in Old Town District and East Bay.',
    '/en/terms/#arcades',
  ])
  expect(pageOf('east-bay').unnamed).toBeUndefined()
})

test('a district or park says that it has not everything, a situation does not', () => {
  const kinds = `quarter or ${ui.en.concerns.kind.park}`
  const elsewhere = { en: fill(ui.en.concerns.elsewhere, { kinds }) }
  expect(pageOf('old-town').elsewhere).toEqual(elsewhere)
  expect(pageOf('new-port').elsewhere).toEqual(elsewhere)
  expect(pageOf('pupils').elsewhere).toBeUndefined()
})

test('who asks for a situation and a district at once is led to both', () => {
  const index = openIndex(buildSearchData(site, edition))
  const found = (query: string, language: 'zh' | 'en') =>
    index.search(query, { language }).results.map(({ id }) => id)
  expect(found('parent in Old Town', 'en')).toEqual(['concerns/pupils', 'concerns/old-town'])
  expect(found('老城的家长', 'zh')).toEqual(['concerns/pupils', 'concerns/old-town'])
  expect(found('parent on the moon', 'en')).not.toContain('concerns/pupils')
})

test.each(['zh', 'en'] as const)(
  'a citation says whose selection it is, and that the report is the original: %s',
  (language) => {
    const { title, standing } = citedWork(
      { site, edition, concern: concern('pupils'), date: undefined },
      language,
    )
    const name = fill(ui[language].concerns.name, { name: concern('pupils')[language] })
    expect(title).toContain(fill(ui[language].cite.selected, { title: name }))
    if (language === 'en') expect(standing).not.toContain(concern('pupils').zh)
  },
)

test('what such readers look for and the text does not say is said in each language', () => {
  expect(pageOf('pupils', 'zh-en').silent).toEqual({
    zh: fill(ui.zh.concerns.silent, { words: '地铁' }),
    en: fill(ui.en.concerns.silent, { words: 'subway' }),
  })
  expect(pageOf('drivers').silent).toBeUndefined()
})

test('words are marked inside links and across their edges, and the text stays the same', () => {
  const spans: LinkedSpan[] = ['打通', { kind: 'term', href: '#a', spans: ['断头路'] }, '七条，方便出行。']
  const told = tellingSpans(spans, ['断头路七条', '不在这里'])
  expect(told).toEqual([
    '打通',
    { kind: 'term', href: '#a', spans: [{ kind: 'telling', spans: ['断头路'] }] },
    { kind: 'telling', spans: ['七条'] },
    '，方便出行。',
  ])
})

test('every place stands once, under the district or park it lies in, or where none is given', () => {
  const { groups } = placesData(pageContext(site, 'en', { kind: 'places', edition: '2032' }))
  expect(groups.map(({ id }) => id)).toEqual(['old-town', 'east-bay', 'new-port', 'no-district'])
  const names = groups.flatMap(({ entries }) => entries.map(({ name }) => name.en))
  expect(names.toSorted()).toEqual(edition.places.map(({ en }) => en).toSorted())
  const [oldTown, eastBay] = groups
  expect(oldTown?.entries.map(({ id, note }) => [id, note?.href])).toEqual([
    ['arcades', '/en/terms/#arcades'],
  ])
  expect(eastBay?.also).toEqual([{ href: '#arcades', title: { en: 'Qilou (arcade buildings)' } }])
  // The anchor of a district that the text names is its group's.
  expect(eastBay?.entries.map(({ id }) => id)).toEqual([undefined])
})

test('the tables have a row for each sentence of a concern, and for each part that names a place', () => {
  const rows = (text: string) => text.trim().split('\r\n').length - 1
  expect(rows(csvText(concernsTable, { site, edition }))).toBe(
    edition.concerns.flatMap(({ mentions }) => mentions).length,
  )
  expect(rows(csvText(placesTable, { site, edition }))).toBe(
    edition.places.flatMap(({ mentions }) => mentions).length,
  )
  expect(csvText(placesTable, { site, edition })).toContain(
    'old-town | east-bay,老城区 | 东湾,Old Town District | East Bay',
  )
})

test('the sheet has one mark for each project, and its sums are those of the lists', () => {
  const marks = projectSheet(edition).flatMap(({ cells }) => cells.flatMap(({ projects }) => projects))
  expect(marks.map(({ id }) => id).toSorted()).toEqual(edition.projects.map(({ id }) => id).toSorted())
  const { levels, rows } = sheetOf(pageContext(site, 'en', { kind: 'home' }), false)
  expect(rows.map(({ number }) => number)).toEqual(edition.areas.map(({ number }) => number))
  for (const [index, level] of commitmentLevels.entries()) {
    const own = edition.projects.filter((project) => project.level === level).length
    expect(levels[index]?.count, level).toBe(own)
    expect(
      rows.reduce((sum, { cells }) => sum + (cells[index]?.marks.length ?? 0), 0),
      level,
    ).toBe(own)
  }
})

test('a mark leads to its sentence and says its name; above the list to its row, which says it', () => {
  const markOf = (isOfList: boolean) =>
    sheetOf(pageContext(site, 'zh-en', { kind: 'home' }), isOfList)
      .rows.flatMap(({ cells }) => cells.flatMap(({ marks }) => marks))
      .find(({ id }) => id === 'laboratory')
  expect(markOf(false)).toEqual({
    id: 'laboratory',
    href: '/zh-en/2032/1.1/#s1',
    name: '国家海洋实验室 / national marine laboratory',
  })
  expect(markOf(true)).toEqual({ id: 'laboratory', href: '#laboratory', name: undefined })
})
