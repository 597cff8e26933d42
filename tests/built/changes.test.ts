import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languagesOf, type View, views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { elements, inside } from '../fixtures/xml-elements.ts'
import {
  attribute,
  type BuiltPage,
  byClass,
  byName,
  fixture,
  linksOf,
  pageOf,
  partPage,
  sites,
  textOf,
} from './built-site.ts'

/** A correction after publication, wherever readers should learn of it. */

const said = {
  zh: ['2032-03-01', '改了一个错字。', '录入有误。'],
  en: ['2032-03-01', 'A misprint was mended.', 'The transcription was wrong.'],
}
const saidIn = (view: View) => languagesOf(view).flatMap((language) => said[language])

test.each(views)('in %s the part of the city that was corrected says so, and what and why', (view) => {
  const page = pageOf(fixture, view, { kind: 'part', edition: cityYear, part: '2.4' })
  for (const words of saidIn(view)) expect(changesOn(page)[0]).toContain(words)
})

test.each(sites)('a part of $folder says that it was corrected, and no other part does', (built) => {
  const { editions, changes } = built.content
  for (const view of views)
    for (const edition of editions)
      for (const part of edition.parts) {
        const page = partPage(built, view, edition, part)
        const corrections = changes.filter((change) => change.part === part)
        expect(changesOn(page), page.file).toHaveLength(Math.min(corrections.length, 1))
        for (const { date, what, why } of corrections)
          for (const language of languagesOf(view))
            for (const words of [date, what[language], why[language]])
              expect(changesOn(page)[0], page.file).toContain(words)
      }
})

test.each(views)('in %s the about page of the city lists the correction and leads to its part', (view) => {
  const page = pageOf(fixture, view, { kind: 'about' })
  for (const words of saidIn(view)) expect(changesOn(page)[0]).toContain(words)
  expect(linksOf(page)).toContain(`/report/${view}/${cityYear}/2.4/`)
})

test.each(sites)('the about pages of $folder list every correction, and lead to where it is', (built) => {
  for (const view of views) {
    const page = pageOf(built, view, { kind: 'about' })
    const [section] = byClass(page.tree, 'changes')
    const dates = section ? byName(section, 'time').map((time) => attribute(time, 'dateTime')) : []
    expect(dates, page.file).toEqual(built.content.changes.map(({ date }) => date))
    for (const change of built.content.changes) {
      for (const language of languagesOf(view))
        for (const words of [change.what[language], change.why[language]])
          expect(changesOn(page)[0], page.file).toContain(words)
      expect(linksOf(page), page.file).toContain(
        pageOf(built, view, (change.part ?? change.edition).page).address,
      )
    }
  }
})

test.each(['zh', 'en'] as const)(
  'the feed of the city in %s carries the correction, with addresses in full',
  (language) => {
    const feed = readFileSync(join(fixture.folder, language, 'feed.xml'), 'utf8')
    const [entry] = elements(feed, 'entry').filter((one) => one.text.includes(said[language][1] ?? ''))
    if (!entry) throw new Error('there is no entry')
    for (const words of said[language]) expect(entry.text).toContain(words)
    const hrefs = elements(feed, 'link').map(({ attributes }) => attributes.href ?? '')
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/report\.example\/report\//)
    expect(inside(entry, 'link')[0]?.attributes.href).toBe(
      `https://report.example/report/${language}/${cityYear}/2.4/`,
    )
  },
)

test.each(views)('the home page of the city in %s names the feeds of its languages', (view) => {
  const feeds = byName(pageOf(fixture, view, { kind: 'home' }).tree, 'link')
    .filter((link) => attribute(link, 'type') === 'application/atom+xml')
    .map((link) => attribute(link, 'href'))
  expect(feeds).toEqual(
    languagesOf(view).map((language) => `https://report.example/report/${language}/feed.xml`),
  )
})

/** The words of a page's list of corrections. */
function changesOn({ tree }: BuiltPage): string[] {
  return byClass(tree, 'changes').map((section) => textOf(section))
}
