import { join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { expect, test } from 'vitest'
import { type Chapter, flatChapters } from '../../lib/formats/shared/book/chapters.ts'
import { bookName } from '../../lib/formats/shared/file-names.ts'
import { languagesOf, views } from '../../lib/report/view.ts'
import { type Words, wordsIn } from '../../lib/words/words.ts'
import { at, origin } from '../fixtures/sites.ts'
import { fixture, site } from './built-site.ts'
import { builtBook, compact, wordsOfText } from './downloads.ts'
import { joinedPair } from './joined-pair.ts'
import { faceOf, linesOf, nodesOf, openPdf, pagesOf, pageTexts, runsOf } from './open-pdf.ts'

/** The PDFs, as readers, screen readers (PDF/UA-1, ISO 14289-1) and typographers (CLREQ) take them. */

const books = site.content.editions.flatMap((edition) =>
  views.flatMap((view) =>
    [undefined, ...edition.areas.map(({ id }) => id)].map((area) => ({
      name: [edition.id, area && `area-${area}`, `${view}.pdf`].filter(Boolean).join('-'),
      path: join(
        site.folder,
        bookName('pdf', { site: site.content, edition, view, part: area ? { id: area } : undefined }).path,
      ),
      book: builtBook(edition, view, area),
    })),
  ),
)

/** Those of the made-up city have addresses in them; its strings are not those that the tests read. */
const printed = [
  ...books.map(({ name, path, book }) => ({
    name,
    path,
    parts: flatChapters(book.chapters).length,
    pictures: book.figures.items.map(({ pictureLabel }) => pictureLabel),
  })),
  ...fixture.content.editions.slice(0, 1).flatMap((edition) =>
    views.map((view) => ({
      name: `${edition.id}-${view}.pdf`,
      path: join(fixture.folder, bookName('pdf', { site: fixture.content, edition, view }).path),
      parts: edition.parts.length,
      pictures: [],
    })),
  ),
]

/** The books of a site that knows its address. */
const addressed = fixture.content.editions.slice(0, 1).flatMap((edition) =>
  views.map((view) => ({
    name: `${edition.id}-${view}.pdf`,
    path: join(fixture.folder, bookName('pdf', { site: fixture.content, edition, view }).path),
    edition,
    view,
  })),
)

const opened = new Map<string, Promise<PDFDocumentProxy>>()

/** Each is opened once. */
function open(path: string): Promise<PDFDocumentProxy> {
  const pdf = opened.get(path) ?? openPdf(path)
  opened.set(path, pdf)
  return pdf
}

test.each(books)('$name holds the text, no more and no less, and once its hash', async ({ path, book }) => {
  const pages = (await pageTexts(await open(path))).map(compact)
  const text = pages.reduce((before, page) => joinedPair(before, page, book) ?? before + page)
  expect(text).toContain(wordsOfText(book, true).replaceAll(/https?:\/\//g, ''))
  expect(text.split(book.colophon.hash)).toHaveLength(2)
  for (const statement of book.colophon.statements.flatMap((words) => Object.values(words))) {
    expect(text).toContain(compact(statement))
  }
})

test.each(books)(
  '$name says that it is PDF/UA-1, its title, its language and what it is not',
  async ({ path, book }) => {
    const pdf = await open(path)
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: expect.stringContaining(book.name), Language: book.language })
    for (const statement of book.colophon.statements.flatMap((words) => Object.values(words))) {
      expect((info as { Subject: string }).Subject).toContain(statement)
    }
    expect(metadata.get('pdfuaid:part')).toBe('1')
    expect(metadata.get('dc:title')).toBe((info as { Title: string }).Title)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  },
)

test.each(books)('catalogues learn from $name what it is about and its licence', async ({ path, book }) => {
  const { info, metadata } = await (await open(path)).getMetadata()
  const { keywords, year, colophon } = book
  expect((info as { Keywords: string }).Keywords).toBe(keywords.join(', '))
  expect(metadata.get('dc:subject')).toEqual(keywords)
  expect(keywords).toEqual(
    expect.arrayContaining([...Object.values(wordsIn(book.view, site.content.city)), year]),
  )
  expect(metadata.get('dc:rights')).toContain(Object.values(colophon.licence).at(0))
  expect(metadata.get('xmprights:webstatement')).toBe(colophon.licenceUrl ?? null)
})

test.each(printed)(
  'the page box of a viewer shows for $name what the foot of each page does',
  async ({ path }) => {
    const pdf = await open(path)
    const labels = await pdf.getPageLabels()
    const feet = await Promise.all((await pagesOf(pdf)).map(footOf))
    expect(labels).toHaveLength(feet.length)
    // The cover has no foot.
    expect(labels?.slice(1)).toEqual(feet.slice(1))
  },
)

/** The number at the foot of a page, which stands last on it. */
async function footOf(page: PDFPageProxy): Promise<string | undefined> {
  return (await runsOf(page)).findLast(({ text, artifact }) => artifact && /^\d+$/.test(text))?.text
}

test.each(books)('$name has a heading and a bookmark for every part', async ({ path, book }) => {
  const pdf = await open(path)
  const titled = titlesOf(flatChapters(book.chapters))
  const marks = (await pdf.getOutline()).flatMap((mark) => [mark, ...mark.items])
  expect(marks.map(({ title }) => compact(title))).toEqual(expect.arrayContaining(titled))
  const headings = (await nodesOf(pdf)).filter(({ role }) => /^H\d$/.test(role))
  const top = headings.filter(({ role }) => role === 'H1').map(({ text }) => compact(text))
  expect(top).toEqual(expect.arrayContaining(titlesOf(book.chapters)))
  expect(headings.map(({ text }) => compact(text))).toEqual(expect.arrayContaining(titled))
  expect(headings[0]?.role).toBe('H1')
  expect(new Set(headings.map(({ role }) => role))).toEqual(new Set(['H1', 'H2']))
})

function titlesOf(chapters: Chapter[]): string[] {
  return chapters.map(({ number, title }) => compact(number + Object.values(title).join('')))
}

test.each(printed)(
  'in $name all is tagged, pictures have words and links say where they lead',
  async ({ path, pictures }) => {
    const pdf = await open(path)
    const nodes = await nodesOf(pdf)
    const said = nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
    expect(said).not.toContain(undefined)
    expect(said).toEqual(expect.arrayContaining(pictures))
    const tagged = new Set(nodes.flatMap(({ contents }) => contents))
    for (const page of await pagesOf(pdf)) {
      for (const { text, id, artifact } of await runsOf(page)) {
        if (text.trim() !== '') expect(artifact || tagged.has(id), text).toBe(true)
      }
      for (const link of await page.getAnnotations()) expect(link.contentsObj.str).not.toBe('')
    }
  },
)

test.each(books)('what $name shows as a list is one, with its labels', async ({ path, book }) => {
  const { view, figures, chapters, projects, terms } = book
  const said = (words: Words) => compact([...new Set(Object.values(words))].join(''))
  const numbered = flatChapters(chapters).flatMap(({ sentences }) =>
    sentences.map(({ number, text }) => ({ label: String(number), body: said(text) })),
  )
  const labelled = [
    ...(view === 'zh-en' ? numbered : []),
    ...projects.levels.flatMap(({ items }) =>
      items.map(({ part, name, verb }) => ({
        label: /^\d/.test(part) ? part : '',
        body: compact(
          languagesOf(view)
            .map((language) => `${name[language]}${verb[language]}`)
            .join(''),
        ),
      })),
    ),
    ...terms.items.map(({ name: { zh, en }, note }) => ({
      label: said(view === 'en' ? { en, zh } : { zh, en }),
      body: said(note),
    })),
  ]
  const nodes = await nodesOf(await open(path))
  const texts = (role: string) => nodes.filter((node) => node.role === role).map(({ text }) => compact(text))
  const whole = new Set(labelled.map(({ label, body }) => label + body))
  const items: string[] = []
  for (const item of texts('LI')) {
    // What goes on overleaf is an item on each page.
    const before = items.at(-1) ?? ''
    const joined = joinedPair(before, item, book) ?? (whole.has(before + item) ? before + item : undefined)
    if (joined === undefined) items.push(item)
    else items.splice(-1, 1, joined)
  }
  expect(items).toEqual([
    ...figures.items.map(({ figure, label, verb }) => {
      const named = languagesOf(view).map((language) => `${label[language]}${verb?.[language] ?? ''}`)
      return expect.stringContaining(said(figure) + compact(named.join('')))
    }),
    ...labelled.map(({ label, body }) => label + body),
  ])
  expect(texts('Lbl')).toEqual(labelled.map(({ label }) => label).filter((label) => label !== ''))
})

test.each(printed)('every row and every column of a table of $name has a header', async ({ path }) => {
  const nodes = await nodesOf(await open(path))
  for (const table of nodes.filter(({ role }) => role === 'Table')) {
    const within = nodes.filter(({ parents }) => parents.includes(table))
    const rows = within.filter(({ role }) => role === 'TR')
    const cells = rows.map((row) =>
      within.filter(({ parents }) => parents.at(-1) === row).map(({ role }) => role),
    )
    const [head = [], ...body] = cells
    expect(head.length).toBeGreaterThan(1)
    expect(new Set(head)).toEqual(new Set(['TH']))
    expect(body).not.toEqual([])
    // Of empty cells PDF.js says nothing.
    for (const row of body) expect(row).toEqual(['TH', ...row.slice(1).map(() => 'TD')])
  }
})

test.each(printed)('no line of $name begins or ends with a mark that may not stand there', async (one) => {
  const pages = await Promise.all((await pagesOf(await open(one.path))).map(linesOf))
  for (const lines of pages) expect(lines).not.toEqual([])
  expect(pages.flat().length).toBeGreaterThan(one.parts)
  for (const line of pages.flat()) expect(line).not.toMatch(/^[，。、；：？！）》”’…]|[（《“‘]$/)
})

test.each(printed)('in $name letters and numerals stand apart from Chinese', async ({ path }) => {
  const lines = (await Promise.all((await pagesOf(await open(path))).map(linesOf))).flat()
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Script=Latin}\d]\p{Script=Han}|\p{Script=Han}[\p{Script=Latin}\d]/u)
  }
})

test.each(printed)('no page of $name ends with a heading or inside a compound', async ({ path }) => {
  const pdf = await open(path)
  const headings = (await nodesOf(pdf)).filter(({ role }) => /^H\d$/.test(role))
  const inHeadings = new Set(headings.flatMap(({ contents }) => contents))
  for (const page of await pagesOf(pdf)) {
    const last = (await runsOf(page)).findLast(({ text, artifact }) => !artifact && text.trim() !== '')
    expect(inHeadings.has(last?.id ?? ''), last?.text).toBe(false)
    expect(last?.text).not.toMatch(/[-‐–]$/)
  }
})

test.each(books)(
  'in $name no paragraph of Chinese ends with one or two characters',
  async ({ path, book }) => {
    const lines = (await Promise.all((await pagesOf(await open(path))).map(linesOf))).flat()
    for (const line of lines) expect(line).not.toMatch(/^\p{Script=Han}{1,2}[。！？…]”?$/u)
    const said = lines.map(compact)
    const counted = flatChapters(book.chapters).flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => text.zh?.match(/\d+[万亿]?\p{Script=Han}/gu) ?? []),
    )
    for (const one of counted)
      expect(
        said.some((line) => line.includes(one)),
        one,
      ).toBe(true)
  },
)

const editions = printed.filter(({ name }) => !name.includes('area'))

test.each(editions)(
  'titles of $name are set in Noto Serif SC Bold and Libertinus Serif Semibold',
  async ({ path }) => {
    const pdf = await open(path)
    const headings = (await nodesOf(pdf)).filter(({ role }) => /^H\d$/.test(role))
    const inHeadings = new Set(headings.flatMap(({ contents }) => contents))
    for (const page of await pagesOf(pdf)) {
      for (const { text, id, font } of await runsOf(page)) {
        if (!inHeadings.has(id) || !/[\p{L}\d]/u.test(text)) continue
        const face = /\p{Script=Han}/u.test(text) ? 'NotoSerifSC-Bold' : 'LibertinusSerif-Semibold'
        expect(await faceOf(page, font), text).toBe(face)
      }
    }
  },
)

test.each(addressed)(
  'in $name addresses stand in the margin and lead to their parts',
  async ({ path, edition, view }) => {
    const pages = await pagesOf(await open(path))
    const links = await Promise.all(pages.map((page) => page.getAnnotations()))
    const notes = links.slice(1).flatMap((onPage) => {
      const marks = onPage.filter(({ url }) => url?.includes('#')).map(({ rect }) => rect[0])
      const found = onPage.filter(({ url }) => url && !url.includes('#'))
      for (const { rect } of found.filter(() => marks.length > 0))
        expect(rect[2]).toBeLessThan(Math.min(...marks))
      return found.map(({ url }) => url)
    })
    const whole = `${origin}${at(view, `${edition.id}/`)}`
    expect(notes).toEqual([...edition.parts.map(({ id }) => `${whole}${id}/`), whole])
  },
)
