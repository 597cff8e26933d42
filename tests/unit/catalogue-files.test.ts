import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { datasetText } from '../../lib/formats/dataset/format.ts'
import type { FormatFile } from '../../lib/formats/format.ts'
import { type FormatId, formats } from '../../lib/formats/formats.ts'
import { llmsText } from '../../lib/formats/llms/llms-text.ts'
import { opensearchText } from '../../lib/formats/opensearch/format.ts'
import { sha256 } from '../../lib/formats/shared/edition-text.ts'
import { sitemapText } from '../../lib/formats/sitemap/format.ts'
import type { Edition } from '../../lib/report/edition.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The files that lead programs to the others. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition

function file(path: string, id: FormatId, of: Partial<FormatFile> = {}): FormatFile {
  const format = formats.find((one) => one.id === id)
  if (!format) throw new Error(`no format ${id}`)
  const make = async () => ({ contents: path, size: path.length, sha256: sha256(path) })
  return { path, saveAs: path, format, edition: undefined, part: undefined, view: undefined, make, ...of }
}

const files = [
  file('downloads/2032/report.json', 'json', { edition: '2032' }),
  file('downloads/2032/zh.md', 'markdown', { edition: '2032', view: 'zh' }),
  file('downloads/2032/zh-en.pdf', 'pdf', { edition: '2032', view: 'zh-en' }),
  file('zh/2032/2/part.json', 'part', { edition: '2032', view: 'zh', part: '2' }),
  file('downloads/2031/report.json', 'json', { edition: '2031' }),
  file('downloads/terms.csv', 'terms'),
]

test('llms.txt names the site, its standing, how to cite it, and what a program reads with ease', () => {
  const { name, for: audience } = ui.en.downloads
  const { addresses, page, sentence, files: beside, report } = ui.en.llms
  const link = (text: string, path: string, note: string) =>
    `- [${text}](https://report.example/${path}): ${note}`
  const concerns = (site.editions[0]?.concerns ?? [])
    .map(({ id, en, about }) =>
      link(fill(ui.en.concerns.name, { name: en }), `en/2032/concerns/${id}/`, about.en),
    )
    .join('\n')
  expect(concerns).not.toBe('')
  expect(llmsText(site, files)).toBe(`# Tingchao Work Report Reader / 听潮市工作报告读本

> ${ui.en.footer.notOfficial} A text for tests. A translation for tests.

${fill(ui.en.copy.citing, { example: 'https://report.example/en/2032/1.1/#s1' })}

## ${addresses}

- ${fill(page, { address: 'https://report.example/en/2032/1.1/' })}
- ${fill(sentence, { address: 'https://report.example/en/2032/1.1/#s1' })}
- ${fill(beside, { address: 'https://report.example/en/2032/1.1/part.json' })}

## 2032: Excerpts from the Government Work Report / 政府工作报告节选

${link(ui.en.nav.report, 'en/2032/', report)}
${concerns}
${link(`${name.markdown} · zh`, 'downloads/2032/zh.md', audience.markdown)}
${link(name.json, 'downloads/2032/report.json', audience.json)}

## 2031: Government Work Report / 政府工作报告

${link(ui.en.nav.report, 'en/2031/', report)}
${link(name.json, 'downloads/2031/report.json', audience.json)}

## ${ui.en.downloads.shared}

${link(name.terms, 'downloads/terms.csv', audience.terms)}
`)
})

const date = new Date('2032-02-29T18:30:00Z')
const own = files.filter((file) => file.edition === edition.id)

test('the data of an edition are described with every file of the whole', async () => {
  const data = JSON.parse(await datasetText({ site, edition, date }, own))
  const inBoth = (zh: string, en: string) => [
    { '@language': 'zh-CN', '@value': zh },
    { '@language': 'en', '@value': en },
  ]
  expect(data).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://report.example/downloads/2032/dataset.jsonld',
    description: inBoth('测试文本。测试译文。', 'A text for tests. A translation for tests.'),
    url: 'https://report.example/zh/downloads/',
    inLanguage: ['zh-CN', 'en'],
    temporalCoverage: '2032',
    license: 'https://licence.example/',
    copyrightNotice: inBoth('测试文本可自由使用。', 'The text for tests may be used freely.'),
    isAccessibleForFree: true,
    isBasedOn: {
      '@id': 'https://report.example/zh/2032/',
      author: { name: inBoth('听潮市人民政府', 'Tingchao Municipal People’s Government') },
    },
    dateModified: '2032-03-01',
    publisher: { name: inBoth('听潮读书会', 'Tingchao Reading Circle') },
  })
  expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
    'https://report.example/downloads/2032/report.json',
    'https://report.example/downloads/2032/zh.md',
    'https://report.example/downloads/2032/zh-en.pdf',
  ])
  expect(data.distribution[1]).toEqual({
    '@type': 'DataDownload',
    name: inBoth(ui.zh.downloads.name.markdown, ui.en.downloads.name.markdown),
    contentUrl: 'https://report.example/downloads/2032/zh.md',
    encodingFormat: 'text/markdown',
    contentSize: '20',
    sha256: sha256('downloads/2032/zh.md'),
    inLanguage: ['zh-CN'],
  })
})

test('what is not known of the data is left out', async () => {
  const { zh, en } = site.licence
  const nobody = { ...site, publisher: null, licence: { zh, en } }
  const data = JSON.parse(await datasetText({ site: nobody, edition, date: undefined }, own))
  for (const name of ['dateModified', 'publisher', 'license']) expect(data).not.toHaveProperty(name)
})

test('the targets are data in plain units, with the words of a bound that no number says', async () => {
  const data = JSON.parse(await datasetText({ site, edition, date }, []))
  const variable = (name: string) => {
    const inEnglish = (words: unknown) =>
      Array.isArray(words) ? words.find((one) => one['@language'] === 'en')['@value'] : words
    const found = data.variableMeasured.find((one: { name: unknown }) => inEnglish(one.name) === name)
    return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, inEnglish(value)]))
  }
  expect(variable('Value of contracts signed')).toMatchObject({ minValue: 3e10, unitText: 'CNY' })
  expect(variable('New school places')).toMatchObject({ value: 8000, unitText: 'school places' })
  expect(variable('Rise in consumer prices')).toMatchObject({ maxValue: 3, unitText: 'percent' })
  expect(variable('Rise in rural incomes')).toMatchObject({ minValue: 6, maxValue: 7, unitText: 'percent' })
  expect(variable('Growth of the economy')).toMatchObject({ value: 5, description: '“grow” about 5%' })
  expect(variable('Foreign investment')).toMatchObject({
    minValue: 3e7,
    description: '“exceed” exceed US$30 million',
    unitText: 'USD',
  })
  expect(variable('New highways')).toMatchObject({ value: 10, unitText: 'kilometers', unitCode: 'KMT' })
})

test('a page in the sitemap has the day of the content if that is known, and the same page in each language', () => {
  const urls = (when: Date | undefined) =>
    sitemapText([{ kind: 'home' }, { kind: 'about' }], when)
      .split('\n')
      .filter((line) => line.startsWith('<url>'))
  const alternate = (hreflang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${origin}/${path}"></xhtml:link>`
  const home = `${alternate('zh-CN', 'zh/')}${alternate('en', 'en/')}${alternate('x-default', '')}`
  const about = `${alternate('zh-CN', 'zh/about/')}${alternate('en', 'en/about/')}${alternate('x-default', 'zh/about/')}`
  const lastmod = '<lastmod>2032-02-29T18:30:00Z</lastmod>'
  expect(urls(date)).toEqual([
    `<url><loc>${origin}/</loc>${lastmod}${home}</url>`,
    `<url><loc>${origin}/zh/</loc>${lastmod}${home}</url>`,
    `<url><loc>${origin}/en/</loc>${lastmod}${home}</url>`,
    `<url><loc>${origin}/zh-en/</loc>${lastmod}</url>`,
    `<url><loc>${origin}/zh/about/</loc>${lastmod}${about}</url>`,
    `<url><loc>${origin}/en/about/</loc>${lastmod}${about}</url>`,
    `<url><loc>${origin}/zh-en/about/</loc>${lastmod}</url>`,
  ])
  expect(urls(undefined)[3]).toBe(`<url><loc>${origin}/zh-en/</loc></url>`)
})

test('a browser is told where to search the site', () => {
  const { root: description } = parseXml(opensearchText(site, 'en'))
  const said = description?.children.flatMap((child) =>
    child instanceof XmlElement ? [[child.name, child.attributes.template ?? child.text]] : [],
  )
  expect(said).toEqual([
    ['ShortName', 'Tingchao'],
    [
      'Description',
      fill(ui.en.search.description, { city: 'Tingchao', title: site.editions[0]?.title.en ?? '' }),
    ],
    ['Url', `${origin}/en/search/?q={searchTerms}`],
    ['Url', `${origin}/en/opensearch.xml`],
    ['Image', `${origin}/icon-192.png`],
    ['Language', 'en'],
    ['InputEncoding', 'UTF-8'],
  ])
})
