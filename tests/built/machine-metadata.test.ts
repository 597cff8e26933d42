import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import jsQR from 'jsqr'
import ogs from 'open-graph-scraper'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import type { Page } from '../../lib/report/address.ts'
import { views } from '../../lib/report/view.ts'
import { shortTitle } from '../../lib/words/words.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { olderYear } from '../fixtures/write-city.ts'
import { schemaOrgProblems } from '../schema-org.ts'
import { attribute, type BuiltPage, byName, findAll, fixture, pageOf, textOf } from './built-site.ts'

/** What machines read of the built pages: unfurlers, search engines, Zotero, and whoever scans a code. */

const partTypes = ['requirements', 'area', 'task', 'pledges']
const parts = fixture.pages.filter(({ type, path }) => partTypes.includes(type) && !path.includes('embed'))
const oneLanguage = parts.filter(({ view }) => view === 'zh' || view === 'en')
const languageTag = { zh: 'zh-CN', en: 'en' }
const local = (url: string) => join(fixture.folder, url.slice(`${origin}/report/`.length))
const languageOf = ({ view }: BuiltPage) => (view === 'en' ? 'en' : 'zh')
/** The issuer as each edition names it. */
const newestIssuer = { zh: '听潮市人民政府', en: 'Tingchao Municipal People’s Government' }
const olderIssuer = { zh: '市人民政府', en: 'Municipal People’s Government' }
const issuerOf = ({ path }: BuiltPage) => (path.startsWith(`${cityYear}/`) ? newestIssuer : olderIssuer)
const titleOf = ({ tree }: BuiltPage) => textOf(byName(tree, 'title')[0] ?? tree)

function meta({ tree }: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    byName(tree, 'meta').map((element) => [
      attribute(element, 'name') ?? attribute(element, 'property') ?? '',
      attribute(element, 'content') ?? '',
    ]),
  )
}

test('there are parts to look at, in each view', () => {
  const { editions } = fixture.content
  const count = editions.reduce((sum, edition) => sum + edition.parts.length, 0)
  expect(editions.map(({ id }) => id)).toEqual([cityYear, olderYear])
  expect(parts).toHaveLength(views.length * count)
})

test('an unfurler gets title, description, locale and a picture that exists, in the page’s language', async () => {
  for (const page of oneLanguage) {
    const { result } = await ogs({ html: page.html })
    const chinese = page.view === 'zh'
    const start = fill(ui[chinese ? 'zh' : 'en'].head.title, {
      city: chinese ? '听潮' : 'Tingchao',
      year: page.path.slice(0, 4),
      title: '',
    })
    // City, year and number are the first words, wherever the rest is cut.
    expect(result.ogTitle?.startsWith(start.slice(0, start.lastIndexOf('· '))), page.file).toBe(true)
    expect(result.ogTitle, page.file).toMatch(/ · (?:[\d.]+ )?\S/)
    expect(titleOf(page), page.file).toContain(result.ogTitle)
    expect(/\p{Script=Han}/u.test(`${result.ogTitle}${result.ogDescription}`), page.file).toBe(chinese)
    // The older edition says next to nothing.
    const least = !page.path.startsWith(`${cityYear}/`) ? 1 : chinese ? 10 : 30
    expect(result.ogDescription?.trim().length, page.file).toBeGreaterThanOrEqual(least)
    expect(result.ogLocale, page.file).toBe(chinese ? 'zh_CN' : 'en_US')
    expect(result.ogLocaleAlternate, page.file).toBe(chinese ? 'en_US' : 'zh_CN')
    expect(result.ogUrl, page.file).toBe(origin + page.address)
    expect(result.twitterCard, page.file).toBe('summary_large_image')
    const [image] = result.ogImage ?? []
    expect([Number(image?.width), Number(image?.height)], page.file).toEqual([1200, 630])
    expect(image?.type, page.file).toBe('image/png')
    expect(image?.alt, page.file).toBeTruthy()
    expect(image?.url, page.file).toBe(`${origin}${page.address}card.png`)
    const png = readFileSync(local(image?.url ?? ''))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page.file).toEqual([1200, 630])
  }
})

test('every page unfurls, with a title that services take and a picture that is described by what it shows', async () => {
  for (const page of fixture.pages.filter(({ view }) => view)) {
    const { result } = await ogs({ html: page.html })
    expect(result.ogTitle?.length, page.file).toBeGreaterThan(0)
    expect(result.ogTitle?.length, page.file).toBeLessThanOrEqual(200)
    const [image] = result.ogImage ?? []
    const [, year, part, concern] =
      /(\d{4})\/(?:([\d.]+|requirements|pledges|concerns\/([\w-]+))\/)?card\.png$/.exec(image?.url ?? '') ??
      []
    const edition = fixture.content.editions.find(({ id }) => id === year)
    const shown = edition?.parts.find(({ id }) => id === part) ?? edition
    const title = edition?.concerns.find(({ id }) => id === concern) ?? (shown && shortTitle(shown.title))
    expect(image?.alt, page.file).toContain(title?.[languageOf(page)])
  }
})

test('the shortest address, which belongs to no language, unfurls too', async () => {
  const chooser = fixture.pages.find(({ file }) => file === 'index.html')
  const { result } = await ogs({ html: chooser?.html ?? '' })
  expect(result.ogTitle).toMatch(/\p{Script=Han}.* \/ .*Tingchao/u)
  expect(result.ogDescription).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u)
  expect(result.ogUrl).toBe(`${origin}/report/`)
  const png = readFileSync(local(result.ogImage?.[0]?.url ?? ''))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const alternates = findAll(chooser?.tree ?? { type: 'root', children: [] }, ({ properties }) =>
    Boolean(properties.hrefLang),
  ).map(({ element }) => [attribute(element, 'hrefLang'), attribute(element, 'href')])
  expect(alternates).toContainEqual(['zh-CN', `${origin}/report/zh/`])
  expect(alternates).toContainEqual(['en', `${origin}/report/en/`])
})

test('Highwire and Dublin Core tags name a report, its issuer, site, year, language and address', () => {
  for (const page of parts) {
    const tags = meta(page)
    const language = languageOf(page)
    expect(tags, page.file).toMatchObject({
      citation_technical_report_institution: fixture.content.name[language],
      citation_publication_date: page.path.slice(0, 4),
      citation_language: languageTag[language],
      citation_public_url: origin + page.address,
      'DC.creator': issuerOf(page)[language],
      'DC.identifier': origin + page.address,
    })
    expect(tags.citation_title, page.file).toMatch(language === 'zh' ? /：/ : /: /)
    // Zotero takes the last of several words without a comma for a family name.
    expect(tags['bib.authors'], page.file).toBe(language === 'en' ? `${issuerOf(page).en},` : undefined)
    expect(tags.citation_author, page.file).toBeUndefined()
    expect(tags.citation_journal_title, page.file).toBeUndefined()
    expect(tags['DC.type'], page.file).toBeUndefined()
  }
})

test('the tags of Chinese government pages are on Chinese pages only, and nothing in them is invented', () => {
  for (const page of parts) {
    const tags = meta(page)
    if (page.view === 'en') expect(tags.SiteName, page.file).toBeUndefined()
    else
      expect(tags, page.file).toMatchObject({ ContentSource: issuerOf(page).zh, Url: origin + page.address })
    for (const name of ['SiteIDCode', 'SiteDomain', 'PubDate']) expect(tags[name], page.file).toBeUndefined()
  }
})

function jsonLd({ tree }: BuiltPage): Record<string, unknown>[] {
  return findAll(
    tree,
    ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
  ).flatMap(({ element }) => {
    const data = JSON.parse(textOf(element))
    expect(data['@context']).toBe('https://schema.org')
    return data['@graph']
  })
}

test('JSON-LD of every page has the types its kind asks for, and is schema.org’s vocabulary', () => {
  const expected: Record<string, string[]> = {
    home: ['WebSite'],
    report: ['Report'],
    concerns: ['CollectionPage'],
    concern: ['CollectionPage'],
    targets: ['WebPage', 'Dataset'],
    downloads: ['WebPage', 'Dataset'],
  }
  for (const page of fixture.pages.filter(({ view, path }) => view && !path.includes('embed'))) {
    const things = jsonLd(page)
    const part = partTypes.includes(page.type)
    const types = part ? ['Report', 'BreadcrumbList'] : (expected[page.type] ?? ['WebPage'])
    expect(
      things.map((thing) => thing['@type']),
      page.file,
    ).toEqual(types)
    expect(schemaOrgProblems(things, page.file)).toEqual([])
    expect(things[0]?.url, page.file).toBe(origin + page.address)
  }
})

test('the data are described alike on their pages and in the file for catalogues', () => {
  const file = JSON.parse(readFileSync(join(fixture.folder, 'downloads', cityYear, 'dataset.jsonld'), 'utf8'))
  const { '@context': _, ...described } = file
  expect(described.distribution.length).toBeGreaterThan(5)
  for (const view of views)
    for (const page of [{ kind: 'targets', edition: cityYear }, { kind: 'downloads' }] satisfies Page[])
      expect(jsonLd(pageOf(fixture, view, page))[1]).toEqual(described)
})

test('a part names the same part in the other language, and what it is part of', () => {
  for (const page of oneLanguage) {
    const [report] = jsonLd(page)
    const other = page.view === 'zh' ? 'en' : 'zh'
    const property = page.view === 'zh' ? 'workTranslation' : 'translationOfWork'
    const id = `${origin}/report/${other}/${page.path}`
    expect(report?.[property], page.file).toMatchObject({ '@type': 'Report', '@id': id })
    expect(fixture.pages.map(({ address }) => origin + address)).toContain(id)
    expect(report?.isPartOf, page.file).toMatchObject([
      { '@type': 'Report' },
      { '@type': 'WebSite', name: fixture.content.name[page.view === 'zh' ? 'zh' : 'en'] },
    ])
  }
})

describe('citation files', async () => {
  await import('@citation-js/plugin-ris')
  await import('@citation-js/plugin-bibtex')
  const { Cite } = await import('@citation-js/core')

  test.each(['cite.ris', 'cite.bib', 'cite.json'])(
    'every %s is read as a report by another program',
    (name) => {
      for (const page of oneLanguage) {
        const language = languageOf(page)
        const { data } = new Cite(readFileSync(local(`${origin}${page.address}${name}`), 'utf8'))
        expect(data, page.file).toHaveLength(1)
        const [item] = data
        expect(item, page.file).toMatchObject({
          type: 'report',
          title: meta(page).citation_title,
          publisher: fixture.content.name[language],
          URL: origin + page.address,
        })
        const [author] = item?.author ?? []
        expect(author?.literal ?? author?.family, page.file).toBe(issuerOf(page)[language])
        expect(item?.issued['date-parts'], page.file).toEqual([[Number(page.path.slice(0, 4))]])
      }
    },
  )

  test('the bilingual files have a record for each language', () => {
    for (const name of ['cite.ris', 'cite.bib', 'cite.json']) {
      const { data } = new Cite(readFileSync(join(fixture.folder, 'zh-en', cityYear, '2.4', name), 'utf8'))
      expect(data.map(({ author: [author] }) => author?.literal ?? author?.family)).toEqual(
        Object.values(newestIssuer),
      )
    }
  })
})

function decoded(png: PNG): string | undefined {
  return jsQR(new Uint8ClampedArray(png.data), png.width, png.height)?.data
}

test('every sentence has a code, a poster in each view, and citation files that name it', () => {
  const texts = fixture.content.editions.flatMap(({ parts }) =>
    parts.flatMap(({ page, sentences }) =>
      sentences.map(({ number }) => ({ part: page.part, year: page.edition, number })),
    ),
  )
  for (const view of views) {
    for (const [index, { year, part, number }] of texts.entries()) {
      const folder = `${origin}/report/${view}/${year}/${part}`
      for (const file of [`cite-s${number}.ris`, `cite-s${number}.bib`, `cite-s${number}.json`])
        expect(readFileSync(local(`${folder}/${file}`), 'utf8'), folder).toMatch(
          new RegExp(`/${part}/#s${number}\\b`),
        )
      expect(existsSync(local(`${folder}/poster-s${number}.png`)), folder).toBe(true)
      if (index % 40 > 0) continue
      const svg = readFileSync(local(`${folder}/qr-s${number}.svg`), 'utf8')
      expect(decoded(PNG.sync.read(new Resvg(svg).render().asPng()))).toBe(`${folder}/#s${number}`)
    }
  }
  const poster = readFileSync(local(`${origin}/report/en/${cityYear}/2.4/poster-s2.png`))
  expect(decoded(PNG.sync.read(poster))).toBe(`${origin}/report/en/${cityYear}/2.4/#s2`)
})

test('the QR code of a part leads to its permanent address', () => {
  const some = ['2.4', '2.6', '1', 'pledges'].map((part) => `${cityYear}/${part}/`)
  const pages = parts.filter(({ path }) => some.includes(path))
  expect(pages).toHaveLength(views.length * some.length)
  for (const page of pages) {
    const svg = readFileSync(local(`${origin}${page.address}qr.svg`), 'utf8')
    expect(decoded(PNG.sync.read(new Resvg(svg).render().asPng()))).toBe(origin + page.address)
  }
})

test('every task has a poster of 3 to 4, and the code on it leads to the task', () => {
  const tasks = parts.filter(({ type }) => type === 'task')
  for (const [index, page] of tasks.entries()) {
    const file = readFileSync(local(`${origin}${page.address}poster.png`))
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], page.file).toEqual([1080, 1440])
    if (index % 24 === 0) expect(decoded(PNG.sync.read(file)), page.file).toBe(origin + page.address)
  }
})
