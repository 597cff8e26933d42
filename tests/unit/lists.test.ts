import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { csvText } from '../../lib/formats/shared/tables/csv-text.ts'
import { projects as projectsTable } from '../../lib/formats/shared/tables/projects.ts'
import { metadataOf } from '../../lib/pages/metadata.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { projectLevels } from '../../lib/pages/project-items.ts'
import { targetsData } from '../../lib/pages/targets-page.ts'
import { termsData } from '../../lib/pages/terms-page.ts'
import type { Page } from '../../lib/report/address.ts'

/** What lists say of the text they are made from. */

const site = await getSite()
const [edition] = site.editions
if (!edition) throw new Error('the city has no edition')
const pages: Page[] = [
  { kind: 'targets', edition: edition.id },
  { kind: 'places', edition: edition.id },
  { kind: 'part', edition: edition.id, part: '2' },
]

test.each(['zh', 'en'] as const)(
  'in %s what a list holds is said of the text by its own title',
  (language) => {
    const title = edition.title[language]
    const context = pageContext(site, language, { kind: 'targets', edition: edition.id })
    const { targetsLead, projectsLead } = targetsData(context)
    expect(targetsLead[language]).toContain(title)
    expect(projectsLead[language]).toContain(title)
    for (const page of pages)
      expect(metadataOf(pageContext(site, language, page)).description).toContain(title)
  },
)

test('a term that stands in a title is used by that part, without a sentence', () => {
  const { groups } = termsData(pageContext(site, 'en', { kind: 'terms' }))
  const { mentions } = groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'blue-economy') ?? {}
  expect(mentions).toEqual([{ href: '/en/2032/2.6/', label: '2032 2.6' }])
  const part = edition.parts.find(({ id }) => id === '2.6')
  expect(part?.terms.map(({ id }) => id)).toEqual(['blue-economy', 'marine-ranch'])
})

test('a name with a likely misprint stands in no list without the editors’ note', () => {
  const note = edition.notes.find(({ id }) => id === 'misprint')
  if (!note) throw new Error('there is no note')
  const context = pageContext(site, 'zh-en', { kind: 'targets', edition: edition.id })
  const noted = projectLevels(context)
    .flatMap(({ projects }) => projects)
    .filter(({ notes }) => notes.length > 0)
  expect(noted.map(({ id, notes }) => [id, notes.map(({ text }) => text)])).toEqual([
    ['saltmarsh', [{ zh: note.zh, en: note.en }]],
  ])
  const row = csvText(projectsTable, { site, edition })
    .split('\r\n')
    .find((line) => line.startsWith('saltmarsh,'))
  expect(row).toContain(note.zh)
  expect(row).toContain(note.en)
})
