import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { checklistData } from '../../lib/pages/checklist-page.ts'
import { editionBefore, newerEdition } from '../../lib/pages/other-editions.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { placesData } from '../../lib/pages/places-page.ts'
import { shellOf } from '../../lib/pages/shell.ts'
import { targetsData } from '../../lib/pages/targets-page.ts'
import type { Page } from '../../lib/report/address.ts'
import type { Site } from '../../lib/report/site.ts'
import { fill } from '../fixtures/fill.ts'
import { numberedEdition } from '../fixtures/numbered-edition.ts'
import { smallContent } from '../fixtures/temporary-content.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { type PartText, writeEdition } from '../fixtures/write-edition.ts'

/** The ways between the editions of a site: 2031 with two areas, 2032 with one put before them and one after, 2033 with one. */

/** Area 2 of 2031 is area 3 of 2032, as the names of their folders say. */
async function threeYears(): Promise<Site> {
  const content = smallContent()
  writeEdition(content.folder, numberedEdition('2032', [1, 1, 1, 1]))
  const { frame, ...edition } = numberedEdition('2033', [1])
  const { closing: _, ...words } = frame
  writeEdition(content.folder, { ...edition, frame: words, requirements: undefined, pledges: [] })
  content.rename('2031/2-area', '2031/2-harbor')
  content.rename('2032/3-area', '2032/3-harbor')
  const { site, problems } = await loadSite(content.folder, 'content')
  if (!site) throw new Error(JSON.stringify(problems))
  return site
}

const part = (edition: string, id: string): Page => ({ kind: 'part', edition, part: id })

async function contexts() {
  const site = await threeYears()
  return (page: Page) => pageContext(site, 'en', page)
}

test('a page of an older edition leads to the same in the newest, and to its whole where there is no such', async () => {
  const of = await contexts()
  const leads = (page: Page) => newerEdition(of(page))?.href
  expect(leads(part('2031', '1'))).toBe('/en/2033/1/')
  expect(leads(part('2031', '1.2'))).toBe('/en/2033/1/')
  expect(leads(part('2031', '2'))).toBe('/en/2033/')
  expect(leads(part('2031', 'pledges'))).toBe('/en/2033/')
  expect(leads(part('2032', 'requirements'))).toBe('/en/2033/')
  expect(leads({ kind: 'targets', edition: '2031' })).toBe('/en/2033/targets/')
  expect(leads({ kind: 'report', edition: '2032' })).toBe('/en/2033/')
})

test('it says the year, and what it leads to there', async () => {
  const of = await contexts()
  const says = (page: Page) => newerEdition(of(page))?.title.en
  const newer = (title: string) => fill(ui.en.editions.newer, { year: '2033', title })
  expect(says(part('2031', '1.1'))).toBe(newer('1 Field 1'))
  expect(says({ kind: 'checklist', edition: '2031' })).toBe(newer(ui.en.checklist.title))
  expect(says(part('2031', '2.1'))).toBe(newer(ui.en.nav.report))
})

test('areas are the same by the names of their folders, and by their numbers where no name stands against it', async () => {
  const of = await contexts()
  const leads = (page: Page) => editionBefore(of(page))?.href
  expect(leads(part('2032', '3'))).toBe('/en/2031/2/')
  expect(leads(part('2032', '3.1'))).toBe('/en/2031/2/')
  // 2 of 2031 is another one, which 3 of 2032 is.
  expect(leads(part('2032', '2'))).toBe('/en/2031/')
  expect(leads(part('2032', '1'))).toBe('/en/2031/1/')
  expect(leads(part('2032', '4'))).toBe('/en/2031/')
})

test('the newest edition leads back from every page but the home page, which lists all', async () => {
  const of = await contexts()
  const back = (page: Page) => shellOf(of(page)).contents.more.at(-1)
  expect(back(part('2033', '1.1'))).toEqual({
    href: '/en/2032/1/',
    title: { en: fill(ui.en.head.ofYear, { year: '2032', title: '1 Field 1' }) },
    current: false,
  })
  expect(back({ kind: 'terms' })?.href).toBe('/en/2032/')
  expect(back({ kind: 'home' })?.href).toBe('/en/about/')
  expect(newerEdition(of(part('2033', '1')))).toBeUndefined()
  expect(editionBefore(of(part('2031', '1')))).toBeUndefined()
})

test('the header searches the edition that one is in', async () => {
  const of = await contexts()
  const search = (page: Page) => shellOf(of(page)).header.search
  expect(search(part('2031', '1')).data).toMatch(/\/search-2031-[^/]+\.json$/)
  expect(search(part('2031', '1')).older).toBe(true)
  expect(search({ kind: 'about' }).data).toMatch(/\/search-2033-[^/]+\.json$/)
  expect(search({ kind: 'about' }).older).toBe(false)
})

test('an edition of which nothing is marked yet says so in its lists', async () => {
  const content = smallContent()
  const { targets: _, ...edition } = numberedEdition('2032', [1])
  const areas = [{ ...edition.areas[0], title: ['教育', 'Education'], tasks: [plainTask] } as const]
  writeEdition(content.folder, { ...edition, areas })
  const { site, problems } = await loadSite(content.folder, 'content')
  if (!site) throw new Error(JSON.stringify(problems))
  const context = (page: Page) => pageContext(site, 'en', page)
  expect(targetsData(context({ kind: 'targets', edition: '2032' })).none).toEqual({ en: ui.en.targets.none })
  expect(checklistData(context({ kind: 'checklist', edition: '2032' })).none).toEqual({
    en: ui.en.targets.none,
  })
  const { lead, files } = placesData(context({ kind: 'places', edition: '2032' }))
  expect([lead, files]).toEqual([{ en: ui.en.places.none }, undefined])
})

const plainTask: PartText = {
  title: ['办好学校', 'Run good schools'],
  text: [[['改善学校。', 'We will improve schools.']]],
}
