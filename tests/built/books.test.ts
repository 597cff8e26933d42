import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textHash } from '../../lib/take-away/edition-text.ts'
import { languagesOf, languageTag, pageLanguageTag, views } from '../../lib/url/view.ts'
import {
  builtContent,
  compact,
  elements,
  firstMissing,
  inside,
  openEpub,
  openPdf,
  pdfText,
  wordsOf,
  wordsOfBook,
} from './take-away.ts'

/** The books to keep, as a reader opens them. */

const book = (name: string, extension: string) =>
  `out/downloads/2024/haikou-government-work-report-2024-${name}.${extension}`
const areas = views.flatMap((view) => ['1', '2', '3', '4', '5'].map((area) => `area-${area}-${view}`))

test.each(views)(
  'the PDF in %s holds every title and sentence in order, and the hash of the text',
  async (view) => {
    const content = await builtContent()
    const text = await pdfText(await openPdf(book(view, 'pdf')))
    expect(firstMissing(text, wordsOfBook(content, view))).toBeUndefined()
    expect(compact(text)).toContain(content.editions.map(textHash).at(0))
  },
)

test.each([...views, ...areas])('the PDF %s has bookmarks, a language, a title and tags', async (name) => {
  const pdf = await openPdf(book(name, 'pdf'))
  const { info } = await pdf.getMetadata()
  const language = /(?:^|-\d-)en$/.test(name) ? 'en' : 'zh-CN'
  expect(info).toMatchObject({ Title: expect.stringContaining('2024'), Language: language })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  expect((await pdf.getOutline()).length).toBeGreaterThan(1)
})

test.each(views)('the EPUB in %s holds every title and sentence in order', async (view) => {
  const files = openEpub(book(view, 'epub'))
  const manifest = new Map(
    elements(files['EPUB/package.opf'] ?? '', 'item').map(({ attributes }) => [
      attributes.id,
      attributes.href,
    ]),
  )
  const pages = elements(files['EPUB/package.opf'] ?? '', 'itemref').map(
    ({ attributes }) => files[`EPUB/${manifest.get(attributes.idref ?? '')}`] ?? '',
  )
  const text = pages.map((page) => elements(page, 'section').map(wordsOf).join('')).join('')
  expect(firstMissing(text, wordsOfBook(await builtContent(), view))).toBeUndefined()
})

test.each(views)('the EPUB in %s says its languages, and its contents lead to places in it', (view) => {
  const files = openEpub(book(view, 'epub'))
  expect(Object.keys(files)[0]).toBe('mimetype')
  const languages = elements(files['EPUB/package.opf'] ?? '', 'dc:language').map(({ text }) => text)
  expect(languages).toEqual(languagesOf(view).map(languageTag))
  for (const [path, text] of Object.entries(files).filter(([name]) => name.endsWith('.xhtml'))) {
    expect(elements(text, 'html')[0]?.attributes.lang, path).toBe(pageLanguageTag(view))
  }
  const [nav] = elements(files['EPUB/nav.xhtml'] ?? '', 'nav')
  const links = (nav ? inside(nav, 'a') : []).map(({ attributes }) => attributes.href ?? '')
  expect(links.length).toBeGreaterThan(30)
  for (const link of links) {
    const [file, id] = link.split('#')
    expect(files[`EPUB/${file}`], link).toContain(id === undefined ? '<section' : `id="${id}"`)
  }
})

test('EPUBCheck, on machines that have it, finds nothing to say', () => {
  const checker = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']].find(
    ([command = '', ...words]) => spawnSync(command, [...words, '--version']).status === 0,
  )
  for (const view of checker ? views : []) {
    const [command = '', ...words] = checker ?? []
    const { status, stdout } = spawnSync(command, [...words, '--failonwarnings', book(view, 'epub')], {
      encoding: 'utf8',
    })
    expect(status, stdout).toBe(0)
  }
})

test.each(['zh', 'en'] as const)(
  'the Markdown in %s holds every title and sentence in order',
  async (view) => {
    const text = readFileSync(`out/downloads/2024/report.${view}.md`, 'utf8')
    const unescaped = text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    expect(firstMissing(unescaped, wordsOfBook(await builtContent(), view))).toBeUndefined()
  },
)
