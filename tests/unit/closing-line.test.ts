import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { markdownText } from '../../lib/formats/markdown/markdown.ts'
import { plainTextOf } from '../../lib/formats/plain-text/plain-text-of.ts'
import { reportJson } from '../../lib/formats/report-json/report-json.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { editionText } from '../../lib/formats/shared/edition-text.ts'
import { tmxText } from '../../lib/formats/tmx/format.ts'
import { pageContext } from '../../lib/pages/page-context.ts'
import { reportData } from '../../lib/pages/report-page.ts'
import { numberedEdition } from '../fixtures/numbered-edition.ts'
import { smallContent } from '../fixtures/temporary-content.ts'
import { type EditionText, writeEdition } from '../fixtures/write-edition.ts'

/** The line that closes a report, and the heading of its pledges: each stands once in every form of the text, if the source has it. */

const heading = 'Better government'
const plain = numberedEdition('2032', [1])
const closing = plain.frame.closing.en
const headed = { ...plain, frame: { ...plain.frame, pledges: { zh: '自身建设', en: heading } } }

/** The texts of an edition's files, and the title of its pledges and its closing line on its page. */
async function formsOf(edition: EditionText) {
  const content = smallContent()
  writeEdition(content.folder, edition)
  const { site, problems } = await loadSite(content.folder)
  const [opened] = site?.editions ?? []
  if (!site || !opened) throw new Error(JSON.stringify(problems))
  const subject = { site, edition: opened, date: undefined }
  const book = bookOf({ ...subject, view: 'en' })
  const page = reportData(pageContext(site, 'en', opened.page))
  const { parts, ...frame } = reportJson(subject)
  return {
    texts: [plainTextOf(book), markdownText(book), editionText(opened), tmxText(subject)],
    json: [parts.at(-1)?.title.en, frame.closing?.en],
    page: [page.pledgesTitle?.en, page.closing?.en],
  }
}

const times = (texts: string[], words: string) => texts.map((text) => text.split(words).length - 1)

test('a closing line is the title of the pledges where the source prints no other', async () => {
  const { texts, json, page } = await formsOf(headed)
  expect(times(texts, closing)).toEqual([1, 1, 1, 1])
  expect(times(texts, heading)).toEqual([0, 0, 0, 0])
  expect(json).toEqual([closing, closing])
  expect(page).toEqual([undefined, closing])
})

test('it stands behind the pledges whose heading the source prints', async () => {
  const { texts, json, page } = await formsOf({ ...headed, printsPledges: true })
  expect(times(texts, closing)).toEqual([1, 1, 1, 1])
  expect(times(texts, heading)).toEqual([1, 1, 1, 1])
  expect(texts.every((text) => text.indexOf(closing) > text.indexOf('serve residents'))).toBe(true)
  expect(json).toEqual([heading, closing])
  expect(page).toEqual([heading, closing])
})

test('it stands behind the last task where there are no pledges', async () => {
  const { texts, json, page } = await formsOf({ ...plain, pledges: [] })
  expect(times(texts, closing)).toEqual([1, 1, 1, 1])
  expect(json[1]).toBe(closing)
  expect(page).toEqual([undefined, closing])
})
