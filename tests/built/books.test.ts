import { readFileSync } from 'node:fs'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test } from 'vitest'
import { languagesOf, languageTag, pageLanguageTag, views } from '../../lib/url/view.ts'
import { attribute, byName, site } from './built-site.ts'
import { builtBook, compact, elements, inside, openEpub, wordsOf, wordsOfText } from './take-away.ts'

/** The books to keep, as a reader opens them. */

const partTypes = ['requirements', 'area', 'task', 'pledges']
const book = (name: string, extension: string) =>
  `out/downloads/2024/haikou-government-work-report-2024-${name}.${extension}`

test.each(views)('the EPUB in %s holds the text, no more and no less', async (view) => {
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
  expect(compact(text)).toContain(wordsOfText(await builtBook(view), false))
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

test.each(views)('EPUBCheck finds nothing to say of the EPUB in %s', async (view) => {
  const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(book(view, 'epub'))))
  expect(messages).toEqual([])
})

test.each(['zh', 'en'] as const)('the Markdown in %s holds the text, no more and no less', async (view) => {
  const text = readFileSync(`out/downloads/2024/report.${view}.md`, 'utf8')
  const unescaped = text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
  const plain = unescaped.replaceAll(/^(?:#+|>) /gm, '').replaceAll(/<(https?:[^>]+)>/g, '$1')
  expect(compact(plain)).toContain(wordsOfText(await builtBook(view), false))
})

test.each(views)(
  'every part in %s leads to its PDF in the languages of the page, and to its data',
  (view) => {
    const parts = site.pages.filter((page) => page.view === view && partTypes.includes(page.type))
    expect(parts).toHaveLength(29)
    for (const { tree, file, path, type } of parts) {
      const links = byName(tree, 'a').map((link) => attribute(link, 'href'))
      const [, area] = /^2024\/(\d)/.exec(path) ?? []
      expect(links, file).toContain(
        `/${book(area && /area|task/.test(type) ? `area-${area}-${view}` : view, 'pdf').slice(4)}`,
      )
      expect(links, file).toContain(`/${view}/${path}part.json`)
    }
  },
)
