import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languagesOf, views } from '../../lib/url/view.ts'
import { attribute, byName, fixture, site, textOf } from './built-site.ts'
import { elements, inside } from './take-away.ts'

/** A correction after publication, wherever readers should learn of it. */

const said = {
  zh: ['2025-03-01', '改了一个错字。', '录入有误。'],
  en: ['2025-03-01', 'A misprint was mended.', 'The transcription was wrong.'],
}
const saidIn = (view: (typeof views)[number]) => languagesOf(view).flatMap((language) => said[language])

test.each(views)('in %s the part that was corrected says so, and no other part does', (view) => {
  const parts = fixture.pages.filter((page) => page.view === view && /^(area|task|pledges)$/.test(page.type))
  expect(parts.length).toBeGreaterThan(30)
  for (const page of parts) {
    const [section] = changesOn(page.tree)
    if (page.path === '2024/2.4/')
      for (const words of saidIn(view)) expect(section, page.file).toContain(words)
    else expect(section, page.file).toBeUndefined()
  }
})

test.each(views)('in %s the about page lists the correction and leads to its part', (view) => {
  const page = fixture.pages.find(({ file }) => file === `${view}/about/index.html`)
  if (!page) throw new Error('there is no about page')
  for (const words of saidIn(view)) expect(changesOn(page.tree)[0]).toContain(words)
  const links = byName(page.tree, 'a').map((link) => attribute(link, 'href'))
  expect(links).toContain(`/report/${view}/2024/2.4/`)
})

test.each(['zh', 'en'] as const)(
  'the feed in %s carries the correction, with addresses in full',
  (language) => {
    const feed = readFileSync(join(fixture.folder, language, 'feed.xml'), 'utf8')
    const [entry] = elements(feed, 'entry').filter((one) => one.text.includes(said[language][1] ?? ''))
    if (!entry) throw new Error('there is no entry')
    for (const words of said[language]) expect(entry.text).toContain(words)
    const hrefs = elements(feed, 'link').map(({ attributes }) => attributes.href ?? '')
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/report\.example\/report\//)
    expect(inside(entry, 'link')[0]?.attributes.href).toBe(
      `https://report.example/report/${language}/2024/2.4/`,
    )
  },
)

test.each(views)('the home page in %s names the feeds of its languages', (view) => {
  const home = fixture.pages.find(({ file }) => file === `${view}/index.html`)
  if (!home) throw new Error('there is no home page')
  const feeds = byName(home.tree, 'link')
    .filter((link) => attribute(link, 'type') === 'application/atom+xml')
    .map((link) => attribute(link, 'href'))
  expect(feeds).toEqual(
    languagesOf(view).map((language) => `https://report.example/report/${language}/feed.xml`),
  )
})

test('without a correction no part says that it was corrected', () => {
  const parts = site.pages.filter(({ type }) => /^(area|task|pledges)$/.test(type))
  expect(parts).toHaveLength(3 * 28)
  for (const { tree, file } of parts) expect(changesOn(tree), file).toEqual([])
})

/** The words of a page's list of corrections. */
function changesOn(tree: (typeof site.pages)[number]['tree']): string[] {
  return byName(tree, 'section')
    .filter((section) => attribute(section, 'className') === 'changes')
    .map((section) => textOf(section))
}
