import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import type { DownloadEntry } from '../../lib/formats/downloads-list.ts'
import { downloadTable } from '../../lib/pages/download-table.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { placesData } from '../../lib/pages/places-page.ts'
import { termsData } from '../../lib/pages/terms-page.ts'
import { views } from '../../lib/report/view.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** How long lists are parted, so that a reader finds the way in them. */

const site = await getSite()
const [edition] = site.editions
if (!edition) throw new Error('the city has no edition')

test('a term stands once, under the area that uses it first, with the area’s number and short title', () => {
  const { groups } = termsData(pageContext(site, 'en', { kind: 'terms' }))
  expect(groups.find(({ number }) => number === '2')).toMatchObject({
    id: 'in-2032-2',
    title: { en: 'Field 2' },
  })
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(site.terms.map(({ id }) => id).toSorted())
  expect(groups.map(({ id }) => id)).toEqual([...new Set(groups.map(({ id }) => id))])
})

test('a term of an older year alone stands under that year', () => {
  const older = { ...edition, id: '2031' }
  const newest = { ...edition, termUses: new Map([...edition.termUses].filter(([id]) => id !== 'visa-free')) }
  const both = { ...site, editions: [newest, older] }
  const { groups } = termsData(pageContext(both, 'en', { kind: 'terms' }))
  const old = groups.filter(({ id }) => id.startsWith('in-2031'))
  expect(old.map(({ title, entries }) => [title.en, entries.map(({ id }) => id)])).toEqual([
    ['2031 Field 2', ['visa-free']],
  ])
})

test('a place has the words of its sentence round its name', () => {
  const { groups } = placesData(pageContext(site, 'zh-en', { kind: 'places', edition: '2032' }))
  const [bay] = groups.find(({ id }) => id === 'east-bay')?.entries ?? []
  const [mention] = bay?.mentions ?? []
  expect(mention).toMatchObject({ href: '/zh-en/2032/2.6/#s1', number: '2.6' })
  expect(mention?.sentences.map(({ language, marked }) => [language, marked])).toEqual([
    ['zh', '东湾'],
    ['en', 'East Bay'],
  ])
  const [zh] = mention?.sentences ?? []
  expect(`${zh?.before}${zh?.marked}${zh?.after}`).toBe('推进渔港改造，在东湾建设6个泊位，发展海洋牧场。')
})

/** An entry of the list of files. */
const entry = (format: DownloadEntry['format'], rest: Partial<DownloadEntry> = {}): DownloadEntry => ({
  format,
  path: `downloads/${format}-${rest.part ?? ''}${rest.view ?? ''}.pdf`,
  saveAs: 'saved.pdf',
  edition: '2032',
  part: undefined,
  view: undefined,
  size: 1200,
  sha256: 'abc',
  ...rest,
})

test('files are set by format and language; one in no language alone spans the columns', () => {
  const entries = [
    entry('pdf', { view: 'zh' }),
    entry('pdf', { view: 'zh-en' }),
    entry('areaPdf', { view: 'en', part: '2' }),
    entry('targets'),
    entry('part', { view: 'zh', part: '2.4' }),
  ]
  const context = pageContext(site, 'en', { kind: 'downloads' })
  const { columns, groups } = downloadTable(context, entries, views)
  expect(columns.map(({ en }) => en)).toEqual([ui.en.view.zh, ui.en.view.en, ui.en.view['zh-en']])
  const shown = groups.map(({ id, rows }) => [
    id,
    rows.map(({ number, files }) => [number, files.map((file) => file?.href)]),
  ])
  expect(shown).toEqual([
    ['books-2032', [['', ['/downloads/pdf-zh.pdf', undefined, '/downloads/pdf-zh-en.pdf']]]],
    ['areas-2032', [['2', [undefined, '/downloads/areaPdf-2en.pdf', undefined]]]],
    ['data-2032', [['', ['/downloads/targets-.pdf']]]],
  ])
})
