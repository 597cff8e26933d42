import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { headLinks } from '../../lib/formats/head-links.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import type { Page } from '../../lib/report/address.ts'
import type { View } from '../../lib/report/view.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What the heads of pages link to: the same in other forms, what describes it, and the search. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()

function linksOf(view: View, page: Page, isDated = true) {
  const date = isDated ? new Date('2032-03-01T00:00:00Z') : undefined
  const links = headLinks(page.kind, { ...pageContext(site, view, page), date })
  return links.map(({ rel, type, href }) => `${rel} ${type} ${href.replace(`${origin}/`, '')}`)
}

test('a part is data, an embed and citations too; an area is also a PDF', () => {
  const ofTask = [
    'alternate application/json en/2032/2.4/part.json',
    'describedby application/x-research-info-systems en/2032/2.4/cite.ris',
    'describedby application/x-bibtex en/2032/2.4/cite.bib',
    'describedby application/vnd.citationstyles.csl+json en/2032/2.4/cite.json',
    'alternate application/json+oembed en/2032/2.4/embed/oembed.json',
  ]
  expect(linksOf('en', { kind: 'part', edition: '2032', part: '2.4' })).toEqual(ofTask)
  expect(linksOf('en', { kind: 'part', edition: '2032', part: '2' })).toEqual([
    'alternate application/pdf downloads/2032/tingchao-work-report-2032-area-2-en.pdf',
    ...ofTask.map((link) => link.replace('2.4', '2')),
  ])
})

test('the report is every book, and the data of its edition', () => {
  const name = 'downloads/2032/tingchao-work-report-2032-zh-en'
  expect(linksOf('zh-en', { kind: 'report', edition: '2032' })).toEqual([
    `alternate application/pdf ${name}.pdf`,
    `alternate application/epub+zip ${name}.epub`,
    `alternate application/vnd.openxmlformats-officedocument.wordprocessingml.document ${name}.docx`,
    'alternate application/json downloads/2032/report.json',
    'alternate application/json downloads/2032/sentences.json',
    'alternate application/x-tmx+xml downloads/2032/report.tmx',
    'alternate text/markdown downloads/2032/report.zh.md',
    'alternate text/markdown downloads/2032/report.en.md',
    'describedby application/x-research-info-systems zh-en/2032/cite.ris',
    'describedby application/x-bibtex zh-en/2032/cite.bib',
    'describedby application/vnd.citationstyles.csl+json zh-en/2032/cite.json',
    'describedby application/ld+json downloads/2032/dataset.jsonld',
    'alternate application/atom+xml zh/feed.xml',
    'alternate application/atom+xml en/feed.xml',
    'search application/opensearchdescription+xml zh/opensearch.xml',
    'search application/opensearchdescription+xml en/opensearch.xml',
  ])
})

test('a list is its tables', () => {
  expect(linksOf('zh', { kind: 'targets', edition: '2031' })).toEqual([
    'alternate text/csv downloads/2031/targets.csv',
    'alternate text/csv downloads/2031/projects.csv',
    'describedby application/ld+json downloads/2031/dataset.jsonld',
  ])
  expect(linksOf('zh', { kind: 'terms' })).toEqual([
    'alternate text/csv downloads/terms.csv',
    'alternate application/x-tbx+xml downloads/terms.tbx',
  ])
})

test('programs that offer the feed and the search to people have a name for them', () => {
  const links = headLinks('home', { ...pageContext(site, 'en', { kind: 'home' }), date: new Date(0) })
  expect(links.map(({ title }) => title)).toEqual([ui.en.downloads.name.feed, 'Tingchao'])
})

test('what is not made is not linked: no feed without a date, no search without an address', () => {
  const home: Page = { kind: 'home' }
  expect(linksOf('zh', home, false)).toEqual([
    'search application/opensearchdescription+xml zh/opensearch.xml',
  ])
  vi.stubEnv('SITE_URL', '')
  expect(linksOf('zh', home)).toEqual(['alternate application/atom+xml /zh/feed.xml'])
  vi.stubEnv('SITE_URL', origin)
})
