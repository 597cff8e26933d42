import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, type Page, test } from 'playwright/test'
import { downloadsFolder } from '../../lib/formats/shared/file-names.ts'
import { type View, views } from '../../lib/report/view.ts'
import { axeProblems, haveAxe } from '../fixtures/barriers.ts'
import { published } from '../fixtures/sites.ts'

/** E-books as a reading system shows them: it brings size, spacing and colours of its own. */

test.beforeEach(({ page }) => haveAxe(page))

/** The bilingual one has what the two others have. */
const read: readonly View[] = process.env.EVERY_PAGE ? views : ['zh-en']

/** The newest edition of the published site. */
const id = readdirSync(join(published.folder, downloadsFolder()), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .at(-1)

/** The book in a view, whose name tells the city too. */
function bookIn(view: View): string {
  const folder = join(published.folder, downloadsFolder({ id: id ?? '' }))
  const name = readdirSync(folder).find((file) => file.endsWith(`-${id}-${view}.epub`))
  return join(folder, name ?? '')
}

/** Unpacks a book into a folder: the addresses of its pages. */
function unpack(view: View, folder: string): string[] {
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(bookIn(view)))))
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  const pages = files.map(([name]) => name).filter((name) => name.endsWith('.xhtml'))
  return pages.map((name) => pathToFileURL(join(folder, name)).href)
}

/** How much wider a page is than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Letters twice as large, spaced as WCAG 1.4.12 asks for. */
const large = `html { font-size: 200%; }
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`

const night = 'html, body { background: #121212; color: #e4e4e4; }'

for (const view of read) {
  test(`no page of the e-book in ${view} has a barrier, by day, at night or in large letters`, async ({
    page,
  }, info) => {
    test.slow()
    const pages = unpack(view, info.outputPath())
    expect(pages.length).toBeGreaterThan(5)
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of pages) {
      await page.goto(address)
      expect(await axeProblems(page, 'book'), address).toEqual([])
      expect(await overhang(page), address).toBe(0)
      await page.addStyleTag({ content: night })
      expect(await axeProblems(page, 'painted'), `${address} at night`).toEqual([])
      await page.addStyleTag({ content: large })
      expect(await overhang(page), `${address} in large letters`).toBe(0)
    }
  })
}
