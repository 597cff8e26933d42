import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { manifestText } from '../../lib/formats/manifest/format.ts'
import { aboutData } from '../../lib/pages/about-page.ts'
import { cardOf } from '../../lib/pages/card-of.ts'
import { chooserData } from '../../lib/pages/chooser-page.ts'
import { keywordsOf } from '../../lib/pages/machine-metadata.ts'
import { offlineMetadata } from '../../lib/pages/offline-page.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { placesData } from '../../lib/pages/places-page.ts'
import { quoteStrings } from '../../lib/pages/quote-strings.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { fill } from '../fixtures/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** Words of pages that must be in the right language, or that say what the site is and is not. */

const site = await getSite()
const edition = site.editions[0] as Edition
const task = { kind: 'part', edition: '2032', part: '2.4' } as const
const partOf = (id: string) => {
  const part = edition.parts.find((part) => part.id === id)
  if (!part) throw new Error(`the city has no part ${id}`)
  return part
}

test('the page for no network stays out of search engines', () => {
  expect(offlineMetadata(site)).toMatchObject({
    title: `${ui.zh.offline.pageTitle} / ${ui.en.offline.pageTitle} · 听潮读本`,
    robots: 'noindex',
  })
})

test('what is copied from a page names issuer, title and year in the language of the words', () => {
  const { words } = JSON.parse(quoteStrings(pageContext(site, 'zh-en', task)))
  const values = {
    zh: { issuer: '听潮市人民政府', title: '政府工作报告节选' },
    en: {
      issuer: 'Tingchao Municipal People’s Government',
      title: 'Excerpts from the Government Work Report',
    },
  }
  const places = { year: '2032', part: '{part}', sentences: '{sentences}' }
  const said = (language: 'zh' | 'en') => ({
    source: fill(ui[language].quote.source, { ...values[language], ...places }),
    one: fill(ui[language].sentence.number, { number: '{first}' }),
    several: fill(ui[language].quote.several, { first: '{first}', last: '{last}' }),
  })
  expect(words).toEqual({ 'zh-CN': said('zh'), en: said('en') })
})

test('keywords are the terms of a part in the language that is asked for, or its title', () => {
  expect(keywordsOf(site, partOf('2.6'), 'zh')).toEqual(['海洋牧场', '蓝色经济'])
  expect(keywordsOf(site, partOf('2.6'), 'en')).toEqual(['marine ranches', 'blue economy'])
  expect(keywordsOf(site, partOf('2.5'), 'en')).toEqual(['Deepen reform'])
})

test('a card is described in its own language', () => {
  const alt = (language: 'zh' | 'en') => cardOf({ site, edition, part: partOf('2.4'), view: language }).alt
  expect(alt('zh')).toBe(fill(ui.zh.picture.alt, { title: '2.4 激发消费潜能' }))
  expect(alt('en')).toBe(fill(ui.en.picture.alt, { title: '2.4 Unlock consumption potential' }))
})

test('the about page says what the site is not, whose text it has, and how it may be used', () => {
  const { sections } = aboutData(pageContext(site, 'en', { kind: 'about' }))
  const said = (id: string) => sections.find((section) => section.id === id)?.paragraphs.map(({ en }) => en)
  expect(said('what')?.[1]).toBe(ui.en.about.notOfficialText)
  expect(said('source')).toEqual([edition.source.en, edition.attribution?.en, edition.translation.en])
  expect(said('licence')).toEqual([site.licence.en])
  expect(said('privacy')).toEqual([ui.en.about.privacyText])
})

test('a place leads to the sentence that names it', () => {
  const context = pageContext(site, 'en', { kind: 'places', edition: '2032' })
  const places = placesData(context).groups.flatMap(({ entries }) => entries)
  expect(places.find(({ id }) => id === 'arcades')).toMatchObject({
    name: { en: 'Qilou (arcade buildings)' },
    mentions: [{ href: '/en/2032/4.1/#s5', number: '4.1', sentences: [{ language: 'en' }] }],
  })
})

test('the chooser and the installed site are named in both languages', () => {
  expect(chooserData(site)).toMatchObject({
    year: '2032',
    label: { zh: ui.zh.chooser.title, en: ui.en.chooser.title },
    last: { zh: ui.zh.chooser.last, en: ui.en.chooser.last },
  })
  expect(JSON.parse(manifestText(site))).toMatchObject({
    name: '听潮市工作报告读本',
    short_name: '听潮读本',
    name_localized: { en: 'Tingchao Work Report Reader' },
    short_name_localized: { en: 'Tingchao' },
    display: 'minimal-ui',
  })
})
