import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { XmlElement, XmlText } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import { bookName, downloadsFolder } from '../../lib/formats/shared/file-names.ts'
import { languagesOf, languageTag, pageLanguageTag, views } from '../../lib/report/view.ts'
import { elements, inside } from '../fixtures/xml-elements.ts'
import { linksOf, partPage, site, sites } from './built-site.ts'
import { builtBook, compact, openEpub, wordsOf, wordsOfText } from './downloads.ts'

/** The books to keep, as a reader opens them. */

const books = sites.flatMap(({ folder, content }) =>
  content.editions.flatMap((edition) =>
    views.map((view) => {
      const { path } = bookName('epub', { site: content, edition, view })
      return { path: join(folder, path), edition, view, published: folder === site.folder }
    }),
  ),
)
const published = books.filter((book) => book.published)

test.each(published)('$path holds the text, no more and no less', ({ path, edition, view }) => {
  const files = openEpub(path)
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
  expect(compact(text)).toContain(wordsOfText(builtBook(edition, view), false))
})

test.each(books)('$path says its languages, and its contents lead to places in it', (book) => {
  const { path, edition, view } = book
  const files = openEpub(path)
  expect(Object.keys(files)[0]).toBe('mimetype')
  const languages = elements(files['EPUB/package.opf'] ?? '', 'dc:language').map(({ text }) => text)
  expect(languages).toEqual(languagesOf(view).map(languageTag))
  for (const [name, text] of Object.entries(files).filter(([name]) => name.endsWith('.xhtml'))) {
    expect(elements(text, 'html')[0]?.attributes.lang, name).toBe(pageLanguageTag(view))
  }
  const [nav] = elements(files['EPUB/nav.xhtml'] ?? '', 'nav')
  const links = (nav ? inside(nav, 'a') : []).map(({ attributes }) => attributes.href ?? '')
  const headings = edition.parts.length + (edition.pledges?.items.length ?? 0)
  expect(links.length).toBeGreaterThanOrEqual(headings)
  for (const link of links) {
    const [file, id] = link.split('#')
    expect(files[`EPUB/${file}`], link).toContain(id === undefined ? '<section' : `id="${id}"`)
  }
})

test.each(books)('in $path all links stay in the book but those to the pages of the site', ({ path }) => {
  const files = openEpub(path)
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.xhtml'))
  const links = pages.flatMap(([name, text]) =>
    elements(text, 'a').map(({ attributes, text }) => ({ name, href: attributes.href ?? '', text })),
  )
  for (const { name, href, text } of links) {
    if (href.startsWith('https:')) expect(href, name).toBe(text)
    else {
      const [file = '', id] = href.split('#')
      const target = files[file === '' ? name : `EPUB/${file}`]
      expect(target, `${name}: ${href}`).toContain(id === undefined ? '<section' : `id="${id}"`)
    }
  }
  const ids = pages.map(([, text]) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  for (const inPage of ids) expect(new Set(inPage).size).toBe(inPage.length)
})

test.each(books)(
  'in $path every Chinese character stands in words that are marked as Chinese',
  ({ path }) => {
    for (const [name, text] of Object.entries(openEpub(path)).filter(([name]) => name.endsWith('.xhtml'))) {
      const [body] = elements(text, 'body')
      const lang = elements(text, 'html')[0]?.attributes.lang ?? ''
      const said = body ? textsOf(body, lang) : []
      expect(
        said.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && lang !== 'zh-CN'),
        name,
      ).toEqual([])
    }
  },
)

/** The texts inside an element, each in the language that it is marked with. */
function textsOf(element: XmlElement, lang: string): { text: string; lang: string }[] {
  return element.children.flatMap((child) => {
    if (child instanceof XmlText) return [{ text: child.text, lang }]
    return child instanceof XmlElement
      ? textsOf(child, child.attributes.lang ?? child.attributes['xml:lang'] ?? lang)
      : []
  })
}

test.each(books)('EPUBCheck finds nothing to say of $path', async ({ path }) => {
  const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(path)))
  expect(messages).toEqual([])
})

const inMarkdown = published.filter(({ view }) => view !== 'zh-en')

test.each(inMarkdown)('the Markdown of $edition.id in $view holds the text, no more and no less', (book) => {
  const { edition, view } = book
  const text = readFileSync(join(site.folder, downloadsFolder(edition), `report.${view}.md`), 'utf8')
  expect(text.match(/<a id="[^"]+-s\d+"><\/a>/g)).toHaveLength(
    edition.parts.flatMap(({ sentences }) => sentences).length,
  )
  const unescaped = text
    .replaceAll(/<a id="[^"]+"><\/a>/g, '')
    .replaceAll(/\[(\d+)\]\(https?:[^)]+\)/g, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
  const plain = unescaped.replaceAll(/^(?:#+|>) /gm, '').replaceAll(/<(https?:[^>]+)>/g, '$1')
  expect(compact(plain)).toContain(wordsOfText(builtBook(edition, view), true))
})

test.each(sites)(
  'every part of $folder leads to its PDF in the languages of the page, to its page in Word, and to its data',
  (built) => {
    for (const edition of built.content.editions)
      for (const view of views)
        for (const part of edition.parts) {
          const page = partPage(built, view, edition, part)
          const area = part.kind === 'task' ? part.area : part.kind === 'area' ? part : undefined
          const pdf = `${built.basePath}/${bookName('pdf', { site: built.content, edition, view, part: area }).path}`
          const word = `${built.basePath}/${downloadsFolder(edition)}/${part.id}.docx`
          const files = [pdf, ...(part.sentences.length > 0 ? [word] : []), `${page.address}part.json`]
          expect(linksOf(page), page.file).toEqual(expect.arrayContaining(files))
        }
  },
)
