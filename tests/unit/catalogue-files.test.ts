import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { datasetText } from '../../lib/formats/dataset/format.ts'
import type { FormatFile } from '../../lib/formats/format.ts'
import { type FormatId, formats } from '../../lib/formats/formats.ts'
import { llmsText } from '../../lib/formats/llms/format.ts'
import { sha256 } from '../../lib/formats/shared/edition-text.ts'
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
  const { name } = ui.en.downloads
  const link = (text: string, path: string) => `- [${text}](https://report.example/${path})`
  expect(llmsText(site, files)).toBe(`# Tingchao Work Report Reader / 听潮市工作报告读本

> ${ui.en.footer.notOfficial} A text for tests. A translation for tests.

${fill(ui.en.copy.citing, { example: 'https://report.example/en/2032/1.1/#s1' })}

## 2032: Excerpts from the Government Work Report / 政府工作报告节选

${link(ui.en.nav.report, 'en/2032/')}
${link(`${name.markdown} · zh`, 'downloads/2032/zh.md')}
${link(name.json, 'downloads/2032/report.json')}

## 2031: Government Work Report / 政府工作报告

${link(ui.en.nav.report, 'en/2031/')}
${link(name.json, 'downloads/2031/report.json')}

## ${ui.en.downloads.shared}

${link(name.terms, 'downloads/terms.csv')}
`)
})

test('the data of an edition are described with every file of its own but those of parts', async () => {
  const date = new Date('2032-02-29T17:00:00Z')
  const own = files.filter((file) => file.edition === edition.id)
  const data = JSON.parse(await datasetText({ site, edition, date }, own))
  expect(data).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://report.example/downloads/2032/dataset.jsonld',
    description: [
      { '@language': 'zh-CN', '@value': '测试文本。测试译文。' },
      { '@language': 'en', '@value': 'A text for tests. A translation for tests.' },
    ],
    url: 'https://report.example/zh/downloads/',
    inLanguage: ['zh-CN', 'en'],
    temporalCoverage: '2032',
    license: { name: 'The text for tests may be used freely.' },
    isAccessibleForFree: true,
    dateModified: '2032-03-01',
    publisher: { name: 'Tingchao Reading Circle' },
  })
  expect(data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual([
    'https://report.example/downloads/2032/report.json',
    'https://report.example/downloads/2032/zh.md',
    'https://report.example/downloads/2032/zh-en.pdf',
  ])
  expect(data.distribution[1]).toEqual({
    '@type': 'DataDownload',
    name: ui.en.downloads.name.markdown,
    contentUrl: 'https://report.example/downloads/2032/zh.md',
    encodingFormat: 'text/markdown',
    contentSize: '20',
    sha256: sha256('downloads/2032/zh.md'),
    inLanguage: ['zh-CN'],
  })
  const nobody = { ...site, publisher: null }
  const undated = JSON.parse(await datasetText({ site: nobody, edition, date: undefined }, own))
  expect(undated).not.toHaveProperty('dateModified')
  expect(undated).not.toHaveProperty('publisher')
})
