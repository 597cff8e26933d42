import { expect, test } from 'vitest'
import { flatChapters } from '../../lib/book/chapters.ts'
import { views } from '../../lib/url/view.ts'
import { linesOf, nodesOf, openPdf, pagesOf, pdfText, runsOf } from './open-pdf.ts'
import { builtBook, compact, wordsOfText } from './take-away.ts'

/** The PDFs, as readers, screen readers (PDF/UA-1, ISO 14289-1) and typographers (CLREQ) take them. */

const books = views.flatMap((view) =>
  [undefined, '1', '2', '3', '4', '5'].map((area) => ({
    name: area === undefined ? view : `area-${area}-${view}`,
    view,
    area,
  })),
)
const open = (name: string) => openPdf(`out/downloads/2024/haikou-government-work-report-2024-${name}.pdf`)

test.each(books)(
  '$name.pdf holds the text, no more and no less, and its hash',
  async ({ name, view, area }) => {
    const book = await builtBook(view, area)
    const text = compact(await pdfText(await open(name)))
    expect(text).toContain(wordsOfText(book, true))
    expect(text).toContain(book.colophon.hash)
    for (const statement of book.colophon.statements.flatMap((words) => Object.values(words))) {
      expect(text).toContain(compact(statement))
    }
  },
)

test.each(books)(
  '$name.pdf says that it is PDF/UA-1, its title and its language',
  async ({ name, view, area }) => {
    const pdf = await open(name)
    const { info, metadata } = await pdf.getMetadata()
    const book = await builtBook(view, area)
    expect(info).toMatchObject({ Title: expect.stringContaining(book.name), Language: book.language })
    expect(metadata.get('pdfuaid:part')).toBe('1')
    expect(metadata.get('dc:title')).toBe((info as { Title: string }).Title)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true })
  },
)

test.each(books)('$name.pdf has a heading and a bookmark for every part', async ({ name, view, area }) => {
  const pdf = await open(name)
  const book = await builtBook(view, area)
  const titled = flatChapters(book.chapters).map(({ number, title }) =>
    compact(number + Object.values(title).join('')),
  )
  const marks = (await pdf.getOutline()).flatMap((mark) => [mark, ...mark.items])
  expect(marks.map(({ title }) => compact(title))).toEqual(expect.arrayContaining(titled))
  const headings = (await nodesOf(pdf)).filter(({ role }) => /^H\d$/.test(role))
  expect(headings.filter(({ role }) => role === 'H1').length).toBeGreaterThan(3)
  expect(headings.map(({ text }) => compact(text))).toEqual(expect.arrayContaining(titled))
  expect(headings[0]?.role).toBe('H1')
  expect(new Set(headings.map(({ role }) => role))).toEqual(new Set(['H1', 'H2']))
})

test.each(books)(
  'in $name.pdf all is tagged, pictures have words and links say where they lead',
  async ({ name, view, area }) => {
    const pdf = await open(name)
    const book = await builtBook(view, area)
    const nodes = await nodesOf(pdf)
    const pictures = nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
    expect(pictures).not.toContain(undefined)
    expect(pictures).toEqual(expect.arrayContaining(book.figures.items.map(({ alternative }) => alternative)))
    const tagged = new Set(nodes.flatMap(({ contents }) => contents))
    for (const page of await pagesOf(pdf)) {
      for (const { text, id, artifact } of await runsOf(page)) {
        if (text.trim() !== '') expect(artifact || tagged.has(id), text).toBe(true)
      }
      for (const link of await page.getAnnotations()) expect(link.contentsObj.str).not.toBe('')
    }
  },
)

test.each(books)(
  'no line of $name.pdf begins or ends with a mark that may not stand there',
  async ({ name }) => {
    const pdf = await open(name)
    for (const page of await pagesOf(pdf)) {
      const lines = await linesOf(page)
      expect(lines.length).toBeGreaterThan(3)
      for (const line of lines) expect(line).not.toMatch(/^[，。、；：？！）》”’…]|[（《“‘]$/)
    }
  },
)

test.each(books)('no page of $name.pdf ends with a heading', async ({ name }) => {
  const pdf = await open(name)
  const headings = (await nodesOf(pdf)).filter(({ role }) => /^H\d$/.test(role))
  const inHeadings = new Set(headings.flatMap(({ contents }) => contents))
  for (const page of await pagesOf(pdf)) {
    const last = (await runsOf(page)).findLast(({ text, artifact }) => !artifact && text.trim() !== '')
    expect(inHeadings.has(last?.id ?? ''), last?.text).toBe(false)
  }
})
