import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { oembedJson } from '../../lib/formats/oembed/format.ts'
import { chooserMetadata } from '../../lib/pages/chooser-page.ts'
import { embedMetadata } from '../../lib/pages/embed-page.ts'
import { machineMetadata } from '../../lib/pages/machine-metadata.ts'
import { metadataOf } from '../../lib/pages/metadata.ts'
import { notFoundMetadata } from '../../lib/pages/not-found-page.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { shorten } from '../../lib/pages/shorten.ts'
import { structuredData } from '../../lib/pages/structured-data.ts'
import { textDownloads } from '../../lib/pages/text-downloads.ts'
import type { Page } from '../../lib/report/address.ts'
import type { Edition, Part } from '../../lib/report/edition.ts'
import type { View } from '../../lib/report/view.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { noFiles } from './write-content.ts'

/** What pages say of themselves to machines. */

beforeAll(() => {
  vi.stubEnv('SITE_URL', origin)
  vi.stubEnv('BASE_PATH', '/report')
})
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
const root = 'https://report.example/report'
const task: Page = { kind: 'part', edition: '2032', part: '2.4' }
const of = (view: View, page: Page = task) => pageContext(site, view, page)
const partOf = (id: string) => edition.parts.find((part) => part.id === id) as Part
const names = {
  zh: fill(ui.zh.home.heading, { city: '听潮市', year: '2032', title: edition.title.zh }),
  en: fill(ui.en.home.heading, { city: 'Tingchao', year: '2032', title: edition.title.en }),
}
const titles = { zh: `${names.zh}：2.4 激发消费潜能`, en: `${names.en}: 2.4 Unlock consumption potential` }
/** A title as it stands alone. */
const alone = (language: 'zh' | 'en', title: string, year = '2032') =>
  fill(ui[language].head.title, { city: site.shortCity[language], year, title })

/** Makes files of a build, for a test that asks what pages say of them. */
function withFiles(entries: object[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  writeFileSync(join(folder, 'list.json'), JSON.stringify({ date: '2032-03-01T00:00:00Z', entries }))
  vi.stubEnv('PREPARED_DIR', folder)
  onTestFinished(() => {
    vi.stubEnv('PREPARED_DIR', noFiles)
    rmSync(folder, { recursive: true, force: true })
  })
}

test('a task has its title, the beginning of its text, its address and that in the other languages', () => {
  const { title, description, alternates } = metadataOf(of('en'))
  expect(title).toBe(`${alone('en', '2.4 Unlock consumption potential')} · Tingchao Work Report Reader`)
  expect(description).toMatch(/^We will implement a more convenient visa-free entry policy, .*…$/)
  expect(description?.length).toBeLessThanOrEqual(171)
  expect(alternates).toEqual({
    canonical: `${root}/en/2032/2.4/`,
    languages: {
      'zh-CN': `${root}/zh/2032/2.4/`,
      en: `${root}/en/2032/2.4/`,
      'x-default': `${root}/zh/2032/2.4/`,
    },
  })
})

test('without an address a page names none', () => {
  vi.stubEnv('SITE_URL', '')
  const { alternates, openGraph } = metadataOf(of('zh'))
  expect(alternates).toBeUndefined()
  expect(openGraph).not.toHaveProperty('url')
  expect(openGraph).not.toHaveProperty('images')
  vi.stubEnv('SITE_URL', origin)
})

test('sentences join without a space in Chinese, with one in English, and both in the bilingual view', () => {
  const of22 = metadataOf(of('zh-en', { kind: 'part', edition: '2032', part: '2.2' })).description
  expect(of22).toBe(
    '扩大优惠政策的受益面，服务外贸发展。开展贸易便利化专项行动。 / We will widen the reach of preferential policies, and serve the development of foreign trade. We will carry out special action for easier trade.',
  )
})

test('an area is described by the titles of its tasks', () => {
  const described = (language: 'zh' | 'en', titles: string) =>
    fill(ui[language].part.areaDescription_other, {
      city: site.city[language],
      year: '2032',
      title: edition.title[language],
      number: { zh: '六', en: '6' }[language],
      count: 3,
      titles,
    })
  const page: Page = { kind: 'part', edition: '2032', part: '6' }
  const [zh, en] = [of('zh', page), of('en', page)].map((context) => metadataOf(context).description)
  expect(zh).toBe(shorten(described('zh', '改善事项6之1、改善事项6之2、改善事项6之3'), 90))
  expect(en).toBe(
    shorten(described('en', 'Improve matter 6 of 1; Improve matter 6 of 2; Improve matter 6 of 3'), 170),
  )
})

test('the home page is the default of all languages at the root; a bilingual page is that of none', () => {
  const alternates = (view: View, page: Page) => metadataOf(of(view, page)).alternates
  expect(alternates('en', { kind: 'home' })?.languages).toMatchObject({ 'x-default': `${root}/` })
  expect(alternates('zh-en', task)).toEqual({ canonical: `${root}/zh-en/2032/2.4/`, languages: {} })
})

test('a card is that of the part in the view, with what it shows largest', () => {
  const image = (view: View, page: Page) => {
    const images = machineMetadata(of(view, page), 'A title', '').openGraph?.images
    return Array.isArray(images) ? images[0] : undefined
  }
  expect(image('zh-en', task)).toEqual({
    url: `${root}/zh-en/2032/2.4/card.png`,
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: `${fill(ui.zh.picture.alt, { title: '2.4 激发消费潜能' })} / ${fill(ui.en.picture.alt, { title: '2.4 Unlock consumption potential' })}`,
  })
  expect(image('en', { kind: 'home' })).toMatchObject({
    url: `${root}/en/2032/card.png`,
    alt: fill(ui.en.picture.alt, { title: `2032 ${edition.title.en}` }),
  })
})

test('an unfurler is told an article of its language, or a website', () => {
  const graph = (view: View, page: Page) => machineMetadata(of(view, page), 'A title', 'Words').openGraph
  expect(graph('zh', task)).toMatchObject({
    type: 'article',
    locale: 'zh_CN',
    alternateLocale: 'en_US',
    siteName: '听潮市工作报告读本',
    title: 'A title',
    description: 'Words',
    url: `${root}/zh/2032/2.4/`,
  })
  expect(graph('en', { kind: 'about' })).toMatchObject({ type: 'website', locale: 'en_US' })
  expect(graph('en', { kind: 'report', edition: '2032' })).toMatchObject({ type: 'article' })
})

test('an unfurler gets a title of 200 characters at most, and the moment of the last change once it is known', () => {
  const graph = (title: string) => machineMetadata(of('zh'), title, '').openGraph
  expect(graph('A title')).toMatchObject({ title: 'A title', modifiedTime: undefined })
  withFiles([])
  const { title, ...rest } = graph('word '.repeat(50)) ?? {}
  expect(String(title)).toMatch(/ word…$/)
  expect(String(title).length).toBeLessThanOrEqual(200)
  expect(rest).toMatchObject({ modifiedTime: '2032-03-01T00:00:00Z' })
})

test('Highwire, Dublin Core and Zotero tags name the report, its site, and that the English is a translation', () => {
  withFiles([{ format: 'pdf', edition: '2032', view: 'en', path: 'downloads/2032/a.pdf' }])
  const report: Page = { kind: 'report', edition: '2032' }
  const translation = `${fill(ui.en.cite.translation, { original: `《${names.zh}》` })}, ${fill(ui.en.cite.release, { date: 'March 1, 2032' })}`
  expect(machineMetadata(of('en', report), '', '').other).toEqual({
    citation_title: names.en,
    citation_technical_report_institution: 'Tingchao Work Report Reader',
    citation_publication_date: '2032',
    citation_language: 'en',
    citation_public_url: `${root}/en/2032/`,
    citation_pdf_url: `${root}/downloads/2032/a.pdf`,
    'DC.title': names.en,
    'DC.creator': 'Tingchao Municipal People’s Government',
    'DCTERMS.isPartOf': 'Tingchao Work Report Reader',
    'DC.description': translation,
    'DC.date': '2032',
    'DC.language': 'en',
    'DC.identifier': `${root}/en/2032/`,
    'bib.authors': 'Tingchao Municipal People’s Government,',
    'bibo.shortTitle': 'Excerpts from the Government Work Report',
    'z.type': translation,
    'z.extra': translation,
  })
  const chinese = machineMetadata(of('zh'), '', '').other
  expect(chinese).toMatchObject({
    citation_title: titles.zh,
    'DC.creator': '听潮市人民政府',
    citation_language: 'zh-CN',
    'z.extra': fill(ui.zh.cite.release, { date: '2032年3月1日' }),
    'DC.description': fill(ui.zh.cite.release, { date: '2032年3月1日' }),
  })
  expect(Object.keys(chinese ?? {}).filter((name) => ['bib.authors', 'z.type'].includes(name))).toEqual([])
  expect(machineMetadata(of('en', { kind: 'about' }), '', '').other).toEqual({})
})

test('the tags of government portals are the codes that were assigned, and the day of the newest report alone', () => {
  const government = { siteIdCode: '4600000001', siteDomain: 'www.report.example', pubDate: '2032-02-19' }
  const tags = (view: View, page: Page) => {
    const context = pageContext({ ...site, government }, view, page)
    return machineMetadata(context, '', '').other
  }
  expect(tags('zh', task)).toMatchObject({
    SiteName: '听潮市工作报告读本',
    SiteDomain: 'www.report.example',
    SiteIDCode: '4600000001',
    ColumnName: names.zh,
    ArticleTitle: '激发消费潜能',
    ContentSource: '听潮市人民政府',
    PubDate: '2032-02-19',
    Keywords: '免签入境政策,第四届听潮海博会,渔火之城',
    Url: `${root}/zh/2032/2.4/`,
  })
  expect(tags('zh-en', { kind: 'part', edition: '2032', part: '2.1' })).toMatchObject({
    Keywords: '扩大口岸开放',
  })
  expect(tags('zh', { kind: 'report', edition: '2031' })).not.toHaveProperty('PubDate')
  expect(tags('zh', { kind: 'about' })).not.toHaveProperty('ArticleTitle')
  expect(tags('en', task)).not.toHaveProperty('SiteName')
})

test('JSON-LD tells what a task is part of, its other language, and the way to it', () => {
  const graph = (view: View) => JSON.parse(structuredData(of(view), 'A title'))['@graph']
  const [report, way] = graph('en')
  expect(report).toEqual({
    '@type': 'Report',
    '@id': `${root}/en/2032/2.4/`,
    name: titles.en,
    url: `${root}/en/2032/2.4/`,
    inLanguage: ['en'],
    datePublished: '2032',
    author: { '@type': 'GovernmentOrganization', name: 'Tingchao Municipal People’s Government' },
    publisher: { '@type': 'Organization', name: 'Tingchao Reading Circle' },
    license: 'https://licence.example/',
    isPartOf: [
      { '@type': 'Report', name: 'Field 2, for a better life', url: `${root}/en/2032/2/` },
      { '@type': 'WebSite', name: 'Tingchao Work Report Reader', url: `${root}/en/` },
    ],
    creditText: fill(ui.en.cite.translation, { original: `《${titles.zh}》` }),
    translationOfWork: { '@type': 'Report', '@id': `${root}/zh/2032/2.4/` },
  })
  expect(way.itemListElement).toEqual(
    [
      [ui.en.nav.home, `${root}/en/`],
      ['Excerpts from the Government Work Report', `${root}/en/2032/`],
      ['Field 2, for a better life', `${root}/en/2032/2/`],
      ['Unlock consumption potential', `${root}/en/2032/2.4/`],
    ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  )
  const [both] = graph('zh-en')
  expect(both).toMatchObject({
    '@id': `${root}/zh/2032/2.4/`,
    url: `${root}/zh-en/2032/2.4/`,
    inLanguage: ['zh-CN', 'en'],
    workTranslation: { '@id': `${root}/en/2032/2.4/`, license: 'https://licence.example/' },
  })
  // The text itself is the government's.
  expect(both).not.toHaveProperty('license')
  expect(both).not.toHaveProperty('dateModified')
  withFiles([])
  expect(graph('zh')[0]).toMatchObject({ dateModified: '2032-03-01' })
})

test('JSON-LD describes the data on the pages that show them, with their files but none that lists files', () => {
  withFiles([
    { format: 'json', edition: '2032', path: 'downloads/2032/report.json', size: 7, sha256: 'a' },
    { format: 'dataset', edition: '2032', path: 'downloads/2032/dataset.jsonld', size: 7, sha256: 'b' },
    { format: 'json', edition: '2031', path: 'downloads/2031/report.json', size: 7, sha256: 'c' },
  ])
  const id = `${root}/downloads/2032/dataset.jsonld`
  for (const page of [{ kind: 'targets', edition: '2032' }, { kind: 'downloads' }] satisfies Page[]) {
    const [webPage, data] = JSON.parse(structuredData(of('en', page), 'A title'))['@graph']
    expect(webPage).toMatchObject({ '@type': 'WebPage', name: 'A title', mainEntity: { '@id': id } })
    expect(data).toMatchObject({ '@type': 'Dataset', '@id': id, dateModified: '2032-03-01' })
    expect(data.distribution).toMatchObject([
      { contentUrl: `${root}/downloads/2032/report.json`, sha256: 'a' },
    ])
  }
})

test('JSON-LD gives a search to the home page, and nothing that ends a script', () => {
  const things = (page: Page, title = '') => structuredData(of('en', page), title)
  const [web] = JSON.parse(things({ kind: 'home' }))['@graph']
  expect(web).toMatchObject({
    '@type': 'WebSite',
    url: `${root}/en/`,
    potentialAction: { target: `${root}/en/search/?q={q}`, 'query-input': 'required name=q' },
  })
  expect(things({ kind: 'about' }, '</script>')).toContain('\\u003c/script>')
})

test('the chooser belongs to no language, and a page that is not there to no search engine', () => {
  const { title, alternates, openGraph } = chooserMetadata(site)
  expect(title).toBe('听潮市工作报告读本 / Tingchao Work Report Reader')
  expect(alternates).toEqual({
    canonical: `${root}/`,
    languages: { 'zh-CN': `${root}/zh/`, en: `${root}/en/`, 'x-default': `${root}/` },
  })
  expect(openGraph).toMatchObject({ locale: 'zh_CN', alternateLocale: 'en_US', url: `${root}/` })
  expect(notFoundMetadata(site)).toMatchObject({
    title: `${ui.zh.notFound.title} / ${ui.en.notFound.title} · 听潮读本`,
    robots: 'noindex',
  })
})

test('an embed for other sites is found through its part, and its frame says what it shows', () => {
  expect(embedMetadata(of('en'))).toEqual({
    title: alone('en', '2.4 Unlock consumption potential'),
    robots: { index: false },
    alternates: { canonical: `${root}/en/2032/2.4/` },
  })
  const quoted = { ...partOf('2.4'), title: { zh: '甲', en: 'A “B” "C" & D' } }
  const { html, ...rest } = JSON.parse(oembedJson({ site, edition, view: 'en', part: quoted }))
  expect(rest).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: alone('en', '2.4 A “B” "C" & D'),
    provider_name: 'Tingchao Work Report Reader',
    provider_url: `${root}/en/`,
    width: 600,
  })
  expect(html).toBe(
    `<iframe src="${root}/en/2032/2.4/embed/" width="600" height="${rest.height}" title="${alone('en', '2.4 A “B” &quot;C&quot; &amp; D')}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
  )
})

test('a task has the PDF of its area and its own data, a part without an area the whole report’s', () => {
  const file = (name: string, entry: object) => ({ path: `downloads/${name}`, saveAs: name, ...entry })
  withFiles([
    file('whole.pdf', { format: 'pdf', edition: '2032', view: 'zh' }),
    file('area.pdf', { format: 'areaPdf', edition: '2032', view: 'zh', part: '2' }),
    file('english.pdf', { format: 'areaPdf', edition: '2032', view: 'en', part: '2' }),
    file('part.json', { format: 'part', edition: '2032', view: 'zh', part: '2.4' }),
  ])
  const links = (id: string) => textDownloads(of('zh'), partOf(id)).links.map(({ href }) => href)
  const all = '/report/zh/downloads/'
  expect(links('2.4')).toEqual(['/report/downloads/area.pdf', '/report/downloads/part.json', all])
  expect(links('2')).toEqual(['/report/downloads/area.pdf', all])
  expect(links('pledges')).toEqual(['/report/downloads/whole.pdf', all])
  const pdf = (page: Page) => machineMetadata(of('zh', page), '', '').other?.citation_pdf_url
  expect(pdf({ kind: 'report', edition: '2032' })).toBe(`${root}/downloads/whole.pdf`)
  expect(pdf({ kind: 'part', edition: '2032', part: '2' })).toBe(`${root}/downloads/area.pdf`)
  expect([pdf(task), pdf({ kind: 'home' })]).toEqual([undefined, undefined])
})

test('what a part alone has stands on its page, whatever the format, in its own words', () => {
  const entry = { edition: '2032', part: '2.4' }
  const names = [
    ['partDocx', undefined, 'page.docx'],
    ['part', 'en', 'part.json'],
    ['part', 'zh', 'other.json'],
  ] as const
  withFiles(names.map(([format, view, name]) => ({ ...entry, format, view, path: name, saveAs: name })))
  expect(textDownloads(of('en'), partOf('2.4')).links.map(({ saveAs, title }) => [saveAs, title])).toEqual([
    ['page.docx', { en: ui.en.downloads.ofPartDocx }],
    ['part.json', { en: ui.en.downloads.ofPart }],
    [undefined, { en: ui.en.downloads.all }],
  ])
})
