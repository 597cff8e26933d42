import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { docx } from '../../lib/formats/docx/format.ts'
import { partDocx } from '../../lib/formats/part-docx/format.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { flatChapters } from '../../lib/formats/shared/book/chapters.ts'
import { textHash } from '../../lib/formats/shared/edition-text.ts'
import type { Edition, Part } from '../../lib/report/edition.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import { languageOf, languagesOf, type View, views } from '../../lib/report/view.ts'
import { fill } from '../fixtures/fill.ts'
import {
  isOn,
  type OpenWord,
  openWord,
  paragraphs,
  placesOf,
  rootOf,
  runs,
  textOf,
} from '../fixtures/open-word.ts'
import { origin } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { inside } from '../fixtures/xml-elements.ts'

/** Documents of Word, as programs that open them read them. */

beforeAll(() => void vi.stubEnv('SITE_URL', origin))
afterAll(() => void vi.unstubAllEnvs())

const site = await getSite()
const edition = site.editions[0] as Edition
/** A moment that is the first of March in the city, and the last of February in London. */
const date = new Date('2032-02-29T18:30:00Z')
const partOf = (id: string) => edition.parts.find((part) => part.id === id) as Part

const made = new Map<View, OpenWord>()

/** The whole report in a view, which is made once. */
async function book(view: View) {
  const known = made.get(view) ?? openWord(await bytesOf(view))
  made.set(view, known)
  return known
}

function bytesOf(view: View) {
  return docx.contents({ site, edition, view, date, language: languageOf(view) })
}

async function page(id: string) {
  return openWord(await partDocx.contents(subjectOf(partOf(id))))
}

function subjectOf(part: Part) {
  return { site, edition, part, date, view: 'zh-en', language: 'zh' } as const
}

/** What of some texts is not found in another, each after the one before it. */
function missing(text: string, wanted: string[]): string[] {
  let from = 0
  return wanted.filter((one) => {
    const at = text.indexOf(one, from)
    if (at >= 0) from = at + one.length
    return at < 0
  })
}

test.each(views)('a document in %s has every sentence, in order, as it is', async (view) => {
  const { body } = await book(view)
  const wanted = edition.parts.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => languagesOf(view).map((language) => plainText(sentence[language]))),
  )
  expect(missing(textOf(body), wanted)).toEqual([])
})

test.each(views)('every word of a document in %s says its language', async (view) => {
  const { body } = await book(view)
  const all = runs(body)
  const han = /\p{Script=Han}/u
  expect(all.filter(({ lang }) => lang !== 'zh-CN' && lang !== 'en-US')).toEqual([])
  expect(all.filter(({ text, eastAsia }) => han.test(text) && eastAsia !== 'zh-CN')).toEqual([])
  // Quotation marks and dots are of the font of the language that they stand in.
  expect(all.filter(({ lang, hint }) => (hint === 'eastAsia') !== (lang === 'zh-CN'))).toEqual([])
  const sentence = all.find(({ text }) =>
    text.startsWith(view === 'en' ? 'We will hold performing arts events' : '加密演艺活动'),
  )
  expect(sentence?.lang).toBe(view === 'en' ? 'en-US' : 'zh-CN')
})

test.each(views)(
  'the headings of a document in %s are those of the text, and its contents lead to all of them',
  async (view) => {
    const { body } = await book(view)
    const wanted = flatChapters(bookOf({ site, edition, view, date }).chapters).map(({ number, title }) =>
      [number, title.zh, title.en].filter(Boolean).join(' '),
    )
    const headings = paragraphs(body, 'Heading1', 'Heading2').map((one) => textOf(one).trim())
    expect(headings.slice(0, wanted.length)).toEqual(wanted)
    const entries = paragraphs(body, 'TOC1', 'TOC2').map((one) => textOf(one).trim())
    expect(entries).toEqual(headings)
    const places = placesOf(body)
    const targets = inside(body, 'w:hyperlink').flatMap(({ attributes }) =>
      attributes['r:id'] === undefined ? [attributes['w:anchor'] ?? ''] : [],
    )
    expect(targets.filter((target) => !places.includes(target))).toEqual([])
    expect(new Set(places).size).toBe(places.length)
    expect(targets.length).toBeGreaterThanOrEqual(entries.length)
  },
)

test('the number of a sentence is a place, and leads to its permanent link', async () => {
  const { body, links } = await book('en')
  expect(placesOf(body)).toEqual(expect.arrayContaining(['s_requirements_1', 's_2_4_2', 's_pledges_3']))
  expect(links).toContain(`${origin}/en/2032/2.4/#s2`)
  // A pledge has no page of its own: its sentences are counted among those of all.
  expect(links).toContain(`${origin}/en/2032/pledges/#s3`)
})

test('in two languages sentences stand side by side under a head that is on each page', async () => {
  const { body } = await book('zh-en')
  const [table] = inside(body, 'w:tbl').filter((one) => textOf(one).includes('加密演艺活动'))
  if (!table) throw new Error('there is no such table')
  const [head, ...rows] = inside(table, 'w:tr')
  expect(rows.map((row) => inside(row, 'w:tc').map(textOf))).toEqual(
    partOf('2.4').sentences.map(({ number, zh, en }) => [String(number), plainText(zh), plainText(en)]),
  )
  expect(head && inside(head, 'w:tblHeader')).toHaveLength(1)
  expect(head && inside(head, 'w:tc').map(textOf).slice(1)).toEqual([ui.zh.view.zh, ui.en.view.en])
  expect(rows.every((row) => inside(row, 'w:cantSplit').length === 1)).toBe(true)
  expect(inside(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed')
  expect(inside(table, 'w:gridCol').every(({ attributes }) => Number(attributes['w:w']) > 0)).toBe(true)
})

test('a document says what it is not, when its text changed in the city, its hash and its licence', async () => {
  for (const view of views) {
    const { body, files } = await book(view)
    const text = textOf(body)
    for (const language of languagesOf(view)) {
      const { copy } = ui[language]
      const day = language === 'zh' ? '2032年3月1日' : 'March 1, 2032'
      const translation = view === 'zh' ? [] : [edition.translation[language]]
      for (const said of [copy.notOfficial, edition.source[language], ...translation, site.licence[language]])
        expect(text).toContain(said)
      expect(text).toContain(fill(copy.changed, { date: day }))
      expect(files['word/footer1.xml']).toContain(fill(copy.changed, { date: day }))
    }
    expect(text).toContain(textHash(edition))
  }
})

test('a document tells programs its title, its author, its languages, its standing and its day', async () => {
  const { files } = await book('zh-en')
  const core = files['docProps/core.xml'] ?? ''
  for (const element of [
    `<dc:creator>${edition.issuer.zh} / ${edition.issuer.en}</dc:creator>`,
    '<dc:language>zh-CN, en</dc:language>',
    '<dcterms:modified xsi:type="dcterms:W3CDTF">2032-02-29T18:30:00Z</dcterms:modified>',
  ])
    expect(core).toContain(element)
  expect(core).toMatch(/<dc:title>[^<]*2032[^<]*<\/dc:title>/)
  expect(core).toMatch(new RegExp(`<dc:description>[^<]*${edition.translation.en}`))
  const undated = openWord(await partDocx.contents({ ...subjectOf(partOf('2.4')), date: undefined }))
  expect(undated.files['docProps/core.xml']).not.toContain('<dcterms:')
})

test('Word finds the styles that it knows, and is told how Chinese lines break', async () => {
  const { files } = await book('zh')
  const styles = files['word/styles.xml'] ?? ''
  for (const name of ['Normal', 'Title', 'Subtitle', 'heading 1', 'heading 2', 'Body Text', 'toc 1', 'Quote'])
    expect(styles).toContain(`<w:name w:val="${name}">`)
  for (const rule of ['kinsoku', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN'])
    expect(styles).toContain(`<w:${rule}>`)
  expect(files['word/settings.xml']).toContain('compressPunctuation')
  expect(files['word/settings.xml']).not.toContain('updateFields')
})

test('a document made again has the same bytes, whatever was made between', async () => {
  const make = () => partDocx.contents(subjectOf(partOf('1.4')))
  const first = await make()
  await page('2.4')
  expect(Buffer.from(await make()).equals(Buffer.from(first))).toBe(true)
})

test('a reporter’s page has the sentences, both citations, the standing, the hash and the day', async () => {
  const { body, links } = await page('2.4')
  const text = textOf(body)
  const { sentences, title, terms } = partOf('2.4')
  expect(paragraphs(body, 'Heading1').map(textOf)).toEqual([`2.4 ${title.zh} ${title.en}`])
  expect(
    missing(
      text,
      sentences.flatMap(({ zh, en }) => [plainText(zh), plainText(en)]),
    ),
  ).toEqual([])
  for (const view of views) expect(links).toContain(`${origin}/${view}/2032/2.4/`)
  expect(links).toContain(`${origin}/zh-en/2032/2.4/#s2`)
  const [chinese, english, ...others] = paragraphs(body, 'Bibliography').map(textOf)
  const name = fill(ui.en.home.heading, { city: 'Tingchao', year: '2032', title: edition.title.en })
  expect(chinese).toMatch(
    /^GB\/T 7714—2025\s听潮市人民政府\. .*2\.4 激发消费潜能\[R\/OL\]\. 听潮市工作报告读本，2032（2032-03-01）\. /,
  )
  expect(chinese).toMatch(/https:\/\/report\.example\/zh\/2032\/2\.4\/\.$/)
  expect(english).toContain(`${edition.issuer.en}. (2032). ${name}: 2.4 ${title.en} [`)
  expect(english).toMatch(/^APA 7\s.* https:\/\/report\.example\/en\/2032\/2\.4\/$/)
  expect(others).toEqual([])
  for (const language of ['zh', 'en'] as const) {
    expect(text).toContain(ui[language].copy.notOfficial)
    expect(text).toContain(edition.translation[language])
    for (const term of terms) {
      expect(text).toContain(term[language])
      expect(text).toContain(term.note?.[language] ?? ui[language].terms.unexplained)
    }
  }
  expect(text).toContain(textHash(edition))
  expect(text).toContain(fill(ui.en.copy.changed, { date: 'March 1, 2032' }))
})

test('a reporter’s page has the editors’ notes, and is of each part that has sentences', async () => {
  const note = edition.notes.find(({ id }) => id === 'misprint')
  const notes = paragraphs((await page('3.1')).body, 'Quote').map(textOf)
  expect(notes).toEqual([
    expect.stringContaining(note?.zh ?? 'no note'),
    expect.stringContaining(note?.en ?? 'no note'),
  ])
  expect(edition.parts.filter((part) => partDocx.isMade(subjectOf(part)))).toEqual(
    edition.parts.filter(({ sentences }) => sentences.length > 0),
  )
})

test('a reporter’s page leaves out no sentence, term or note of any part, and splits no row but a long sentence', async () => {
  for (const part of edition.parts.filter((one) => partDocx.isMade(subjectOf(one)))) {
    const { body } = await page(part.id)
    const rows = inside(body, 'w:tr')
    const cells = rows.map((row) => inside(row, 'w:tc').map(textOf))
    for (const { number, zh, en } of part.sentences)
      expect(cells).toContainEqual([String(number), plainText(zh), plainText(en)])
    for (const { zh, en, note } of part.terms)
      expect(cells).toContainEqual([
        `${zh}\u2002${note?.zh ?? ui.zh.terms.unexplained}`,
        `${en}\u2002${note?.en ?? ui.en.terms.unexplained}`,
      ])
    for (const { zh, en } of part.notes)
      expect(cells).toContainEqual(['', `${ui.zh.copy.note}：${zh}`, `${ui.en.copy.note}: ${en}`])
    // A pledge’s title stands above its first sentence.
    for (const { number, title, sentences } of part.kind === 'pledges' ? part.items : []) {
      const at = cells.findIndex(([mark]) => mark === String(sentences[0]?.number))
      expect(cells[at - 1]).toEqual(['', `${number}\u2002${title.zh}`, `${number}\u2002${title.en}`])
    }
    const long = part.sentences.filter(({ en }) => plainText(en).length > 800)
    expect(rows.filter((row) => !isOn(row, 'w:cantSplit'))).toHaveLength(long.length)
  }
})

test('a reporter’s page sets nothing between its titles as large as the sentences, its lines in fixed places', async () => {
  const { files } = await page('2.4')
  const styles = inside(rootOf(files['word/styles.xml']), 'w:style')
  const used = ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'].flatMap((name) =>
    inside(rootOf(files[name]), 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? ''),
  )
  const found = [...new Set(used)].map((id) => {
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === id)
    const value = (name: string, key: string) => style && inside(style, name)[0]?.attributes[key]
    return { id, size: Number(value('w:sz', 'w:val') ?? 20) / 2, rule: value('w:spacing', 'w:lineRule') }
  })
  expect(found.filter(({ rule }) => rule !== 'exact')).toEqual([])
  expect(found.filter(({ size }) => size >= 9.5).map(({ id }) => id)).toEqual([
    'Heading1',
    'EnglishText',
    'ChineseText',
  ])
})

test('a reporter’s page names the report at its head, and each language with its standing above its column', async () => {
  const { body, files } = await page('2.4')
  const report = (language: 'zh' | 'en') =>
    fill(ui[language].home.heading, {
      city: site.city[language],
      year: '2032',
      title: edition.title[language],
    })
  expect(textOf(rootOf(files['word/header1.xml']))).toBe(`${report('zh')} ${report('en')}`)
  const heads = inside(body, 'w:tr').filter((row) => isOn(row, 'w:tblHeader'))
  expect(heads.map((row) => inside(row, 'w:tc').map(textOf))).toEqual([
    [
      '',
      `${ui.zh.view.zh}\u2002${ui.zh.picture.standing}`,
      `${ui.en.view.en}\u2002${ui.en.picture.standing}`,
    ],
  ])
  expect(paragraphs(body, 'Heading2').map(textOf)).toEqual([
    `${ui.zh.cite.title} ${ui.en.cite.title}`,
    `${ui.zh.part.terms} ${ui.en.part.terms}`,
    `${ui.zh.copy.about} ${ui.en.copy.about}`,
  ])
})

test('a reporter’s page says what it is in a paragraph of each language, and its whole licence among its properties', async () => {
  const { body, files } = await page('2.4')
  const { zh, en } = ui
  const statements = (language: 'zh' | 'en') => [
    ui[language].copy.notOfficial,
    edition.source[language],
    ...(edition.attribution ? [edition.attribution[language]] : []),
    edition.translation[language],
  ]
  const { url } = site.licence
  expect(paragraphs(body, 'Colophon').map(textOf)).toEqual([
    `${statements('zh').join('')}${fill(zh.copy.changed, { date: '2032年3月1日' })}。`,
    `${statements('en').join(' ')} ${fill(en.copy.changed, { date: 'March 1, 2032' })}.`,
    ...(url ? [`${zh.copy.licence}\u2002${en.copy.licence}\u2002${url}`] : []),
    `${zh.copy.hash}\u2002${en.copy.hash}\u2002${textHash(edition)}`,
  ])
  const [description] = inside(rootOf(files['docProps/core.xml']), 'dc:description')
  for (const language of ['zh', 'en'] as const)
    for (const said of [...statements(language), site.licence[language]])
      expect(description?.text).toContain(said)
})

test('the addresses of a reporter’s page stand in a line, or where they are long in a line each', async () => {
  const shown = async () => {
    const [line] = paragraphs((await page('2.4')).body, 'PermanentLink')
    return line && { text: textOf(line), lines: 1 + inside(line, 'w:br').length }
  }
  const [zh, en, both] = [
    ui.zh.view.zh,
    ui.en.view.en,
    `${ui.zh.view['zh-en']}\u00a0/\u00a0${ui.en.view['zh-en']}`,
  ]
  const at = (view: View, host: string) => `\u2002${host}/${view}/2032/2.4/`
  expect(await shown()).toEqual({
    text: [
      zh + at('zh', 'report.example'),
      en + at('en', 'report.example'),
      both + at('zh-en', 'report.example'),
    ].join('\u2003'),
    lines: 1,
  })
  const long = 'a-very-long-name-of-a-host.report.example'
  vi.stubEnv('SITE_URL', `https://${long}`)
  const each = await shown()
  vi.stubEnv('SITE_URL', origin)
  expect(each).toEqual({
    text: [zh + at('zh', long), en + at('en', long), both + at('zh-en', long)].join(' '),
    lines: 3,
  })
})

test('without an address no document names one', async () => {
  vi.stubEnv('SITE_URL', '')
  const opened = [openWord(await bytesOf('en')), await page('2.4')]
  vi.stubEnv('SITE_URL', origin)
  for (const { links, body } of opened) {
    expect(links).toEqual([])
    expect(
      paragraphs(body, 'PermanentLink')
        .map(textOf)
        .filter((text) => text.includes('/')),
    ).toEqual([])
  }
})

test('the documents of another city name no other', async () => {
  for (const { files } of [await book('zh-en'), await page('1.4')])
    for (const [name, xml] of Object.entries(files))
      expect([name, /海口|haikou/i.exec(xml)?.[0]]).toEqual([name, undefined])
})
