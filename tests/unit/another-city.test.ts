import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { urn } from '../../lib/formats/feed/entry-id.ts'
import { startOfDay } from '../../lib/formats/shared/start-of-day.ts'
import { concernsData } from '../../lib/pages/concerns-page.ts'
import { dataDictionary } from '../../lib/pages/data-dictionary.ts'
import { metadataOf } from '../../lib/pages/metadata.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { placesData } from '../../lib/pages/places-page.ts'
import type { Site } from '../../lib/report/site.ts'
import { fill } from '../fixtures/fill.ts'
import { siteProblems } from '../fixtures/site-yaml.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What a city says of itself in `site.yaml`, and where readers get it. */

const site = await getSite()
const placesPage = { kind: 'places', edition: '2032' } as const

/** The city without any district or park, in which no place lies then. */
function withoutDistricts(): Site {
  const [newest, ...older] = site.editions
  if (!newest) throw new Error('the city has no edition')
  const places = newest.places.map((place) => ({ ...place, within: [], note: undefined }))
  const concerns = newest.concerns.filter(({ kind }) => kind === 'situation')
  return { ...site, editions: [{ ...newest, places, concerns }, ...older] }
}

test('districts are called what the city calls them, in headings, in sentences and of columns', () => {
  const context = pageContext(site, 'en', placesPage)
  const { situation, park } = ui.en.concerns.kind
  expect(placesData(context).lead.en).toBe(
    fill(ui.en.places.lead_other, { count: context.edition.places.length, kinds: `quarter and ${park}` }),
  )
  const [groups, titles] = [concernsData(context), ['zh', 'en'] as const]
  expect(groups.lead.en).toBe(fill(ui.en.concerns.lead, { kinds: `${situation}, quarter, and ${park}` }))
  const both = concernsData(pageContext(site, 'zh-en', placesPage)).groups.find(
    ({ kind }) => kind === 'district',
  )
  expect(titles.map((language) => both?.title[language])).toEqual(['各街区', 'Quarters'])
  const about = dataDictionary(pageContext(site, 'zh-en', placesPage)).tables.flatMap(({ rows }) =>
    rows.map((row) => row.about),
  )
  expect(about).toContainEqual({
    zh: fill(ui.zh.tables.within, { districts: '街区' }),
    en: fill(ui.en.tables.within, { districts: 'quarters' }),
  })
})

test('a city without any district says nothing of districts', () => {
  const context = pageContext(withoutDistricts(), 'zh-en', placesPage)
  const { lead, groups } = placesData(context)
  const count = context.edition.places.length
  expect(lead).toEqual({
    zh: fill(ui.zh.places.leadAlone_other, { count }),
    en: fill(ui.en.places.leadAlone_other, { count }),
  })
  expect(groups.map(({ title }) => title)).toEqual([undefined])
  const { description } = metadataOf({ ...context, ...pageContext(withoutDistricts(), 'en', placesPage) })
  expect(description).toBe(
    fill(ui.en.places.descriptionAlone, {
      city: 'Tingchao',
      year: '2032',
      title: context.edition.title.en,
    }),
  )
  expect(concernsData(context).lead.zh).toBe(
    fill(ui.zh.concerns.lead, { kinds: ui.zh.concerns.kind.situation }),
  )
})

test.each([
  ['Asia/Urumqi', '2032-03-01', '2032-03-01T00:00:00+06:00'],
  ['UTC', '2032-03-01', '2032-03-01T00:00:00+00:00'],
  ['Asia/Kolkata', '2032-03-01', '2032-03-01T00:00:00+05:30'],
  // In the night to the 14th clocks are put forward, hours after the day began.
  ['America/New_York', '2032-03-14', '2032-03-14T00:00:00-05:00'],
  ['America/New_York', '2032-03-15', '2032-03-15T00:00:00-04:00'],
])('in %s the day %s begins at %s', (timeZone, day, moment) => {
  expect(startOfDay(day, { timeZone })).toBe(moment)
})

test('ids are made from the stem of the city’s files, and are permanent', () => {
  expect(urn({ fileStem: 'tingchao-work-report' }, 'zh/2032')).toBe(
    'urn:uuid:a00477ce-3d28-8696-8358-e1d7ec7a256e',
  )
  expect(urn({ fileStem: 'elsewhere' }, 'zh/2032')).not.toBe(urn(site, 'zh/2032'))
})

const zone = 'a time zone of the IANA database, such as Asia/Shanghai'

test.each([
  ['fileStem', '测试', 'small letters, digits and single hyphens'],
  ['fileStem', 'Tingchao Report', 'small letters, digits and single hyphens'],
  ['timeZone', 'Asia/Tingchao', zone],
  ['timeZone', '+06:00', zone],
])('a %s “%s” is refused', (key, value, expected) => {
  expect(siteProblems(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`)).toEqual([
    `“${key}” is “${value}”; expected ${expected}; mend it; see schema.ts for the form`,
  ])
})
