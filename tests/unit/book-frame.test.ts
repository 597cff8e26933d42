import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { epubBytes } from '../../lib/formats/epub/epub.ts'
import { markdownText } from '../../lib/formats/markdown/markdown.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { textHash } from '../../lib/formats/shared/edition-text.ts'
import type { Edition } from '../../lib/report/edition.ts'
import type { View } from '../../lib/report/view.ts'
import { fill } from '../fixtures/fill.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What copies say of themselves round the text, since they go where the site does not. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
/** A moment that is the first of March in the city, and the last of February in London. */
const date = new Date('2032-02-29T18:30:00Z')
const days = { zh: '2032年3月1日', en: 'March 1, 2032' }
const book = (view: View) => bookOf({ site, edition, view, date })
const frame = {
  site,
  titlePage: { en: 'Title page' },
  accessibility: { zh: '有标题。', en: 'It has headings.' },
  evaluator: { zh: '听潮报告双语阅读', en: 'Tingchao Reports in Two Languages' },
  publisher: { zh: '听潮读书会', en: 'Tingchao Reading Circle' },
  cover: new Uint8Array([1, 2, 3]),
}

/** The text files of an EPUB of the edition. */
function files(view: View): Record<string, string> {
  const zip = unzipSync(epubBytes(book(view), frame, date))
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test('a copy says what it is not, when its text changed in the city, its hash and its licence', () => {
  for (const language of ['zh', 'en'] as const) {
    const text = markdownText(book(language))
    const { copy } = ui[language]
    const colon = language === 'zh' ? '：' : ': '
    const translation = language === 'en' ? [edition.translation.en] : []
    const lines = [copy.notOfficial, edition.source[language], ...translation]
    for (const line of [...lines, fill(copy.changed, { date: days[language] }), site.licence[language]])
      expect(text).toContain(`> ${line}\n`)
    expect(text).toContain(`> ${copy.hash}${colon}${textHash(edition)}\n`)
    expect(text).toContain(`${origin}/${language}/2032/`)
  }
  expect(markdownText(bookOf({ site, edition, view: 'en', date: undefined }))).toContain(ui.en.copy.undated)
})

test('in Markdown English sentences stand apart, Chinese ones do not', () => {
  const [en, zh] = [markdownText(book('en')), markdownText(book('zh'))]
  const third = (view: 'zh' | 'en') => `<a id="1.4-s3"></a>[3](${origin}/${view}/2032/1.4/#s3)`
  expect(en).toContain(`go into production. ${third('en')} We will foster talent`)
  expect(zh).toContain(`投产。${third('zh')} 培育人才`)
})

test('an EPUB names its issuer, its publisher, its day, its source, its licence and what makes it accessible', () => {
  const opf = files('zh-en')['EPUB/package.opf'] ?? ''
  for (const element of [
    `<dc:creator>${edition.issuer.zh} / ${edition.issuer.en}</dc:creator>`,
    '<dc:publisher>听潮读书会 / Tingchao Reading Circle</dc:publisher>',
    '<dc:date>2032-03-01</dc:date>',
    `<dc:rights>${site.licence.zh} / ${site.licence.en}</dc:rights>`,
    `<dc:source>${origin}/zh-en/2032/</dc:source>`,
    '<meta property="dcterms:modified">2032-02-29T18:30:00Z</meta>',
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessMode">visual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilitySummary">有标题。 It has headings.</meta>',
  ])
    expect(opf).toContain(element)
  expect(opf.match(/schema:accessibilityFeature/g)).toHaveLength(5)
  for (const subject of ['听潮市', 'Tingchao', edition.id, ...book('zh-en').keywords])
    expect(opf).toContain(`<dc:subject>${subject}</dc:subject>`)
})

test('an EPUB claims the standard by which it was checked, and names who says so', () => {
  const opf = files('en')['EPUB/package.opf'] ?? ''
  const id = /<meta property="dcterms:conformsTo" id="([^"]+)">([^<]+)<\/meta>/.exec(opf)
  expect(id?.[2]).toBe('EPUB Accessibility 1.1 - WCAG 2.2 Level AA')
  expect(opf).toContain(
    `<meta property="a11y:certifiedBy" refines="#${id?.[1]}">听潮报告双语阅读 / Tingchao Reports in Two Languages</meta>`,
  )
})

test('an EPUB has a cover for libraries, and neither day nor publisher while they are not known', () => {
  const nobodys = unzipSync(epubBytes(book('en'), { ...frame, publisher: undefined }))
  const opf = strFromU8(nobodys['EPUB/package.opf'] ?? new Uint8Array())
  const cover = /<item [^>]*properties="cover-image"[^>]*>/.exec(opf)?.[0]
  expect(cover).toContain('href="cover.png" media-type="image/png"')
  expect(nobodys['EPUB/cover.png']).toEqual(frame.cover)
  expect(opf).not.toMatch(/<dc:(?:date|publisher)/)
})

test('the title page of an EPUB says what it is not, and its last page how to tell a stale copy', () => {
  const { 'EPUB/title.xhtml': title = '', 'EPUB/colophon.xhtml': colophon = '' } = files('en')
  for (const statement of [ui.en.copy.notOfficial, edition.source.en, edition.translation.en])
    expect(title).toContain(statement)
  expect(title).toContain(fill(ui.en.copy.changed, { date: days.en }))
  for (const line of [textHash(edition), ui.en.copy.verify, site.licence.en, `${origin}/en/2032/`])
    expect(colophon).toContain(line)
  expect(colophon).toContain(ui.en.copy.sentenceAddress)
  expect(colophon).toContain(`<a href="${origin}/en/2032/requirements/#s1">`)
})

test('an EPUB leads to the web once a part, and from its last page', () => {
  const { parts } = edition
  const links = Object.entries(files('zh')).flatMap(([path, text]) =>
    [...text.matchAll(/<a href="(https:[^"]+)"/g)].map(([, href]) => ({ path, href })),
  )
  const whole = `${origin}/zh/2032/`
  expect(links.filter(({ path }) => path !== 'EPUB/colophon.xhtml').map(({ href }) => href)).toEqual(
    parts.map(({ id }) => `${whole}${id}/`),
  )
  expect(links.filter(({ path }) => path === 'EPUB/colophon.xhtml')).toHaveLength(2)
})

test('what is the same in both languages stands in an EPUB once', () => {
  expect(files('zh-en')['EPUB/figures.xhtml']).toMatch(/<p class="big">2\.7%<\/p>/)
})

test('the number of a sentence in an EPUB leads to its place there, and each language is marked', () => {
  const page = files('zh-en')['EPUB/part-2.xhtml'] ?? ''
  const number = fill(ui.zh.sentence.number, { number: '2' })
  expect(page).toContain(`<sup><a href="#part-2.4-s2" aria-label="${number}">2</a></sup>`)
  expect(page).toContain('<div class="pair" id="part-2.4-s2">')
  expect(page).toMatch(/<p lang="zh-CN" xml:lang="zh-CN"><sup>.*?<\/sup>加密演艺活动/)
  expect(page).toMatch(/<p lang="en" xml:lang="en">We will hold performing arts events/)
  expect(files('en')['EPUB/part-1.xhtml']).toContain('go into production. </span>')
})
