import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CDPSession, expect, type Page, test } from 'playwright/test'
import { type View, views } from '../../lib/report/view.ts'
import { applySettings } from '../fixtures/apply-settings.ts'
import { networkComplaints } from '../fixtures/complaints.ts'
import { brokenWords, lineBreaks } from '../fixtures/line-breaks.ts'
import { overlaps } from '../fixtures/overlaps.ts'
import { everyPage, pagesOfEachKind } from '../fixtures/pages.ts'
import { city, published } from '../fixtures/sites.ts'

declare global {
  interface Window {
    lineBreaks: typeof lineBreaks
    overlaps: typeof overlaps
  }
}

// The titles of other pages are put into one, which its policy would refuse.
test.use({ bypassCSP: true })

/** Phones, then the narrowest screen of each layout: with more room nothing gets too wide that was not. */
const widths = [320, 360, 412, 768, 960, 1152, 1280, 1408]
const sites = [
  { name: 'the published site', ...published, views, tag: '@layout', port: process.env.E2E_PUBLISHED_PORT },
  // Longer strings and more areas, in both languages: what fits in the widest letters fits in others.
  { name: 'the made-up city', ...city, views: ['zh-en'], tag: '@widest', port: process.env.E2E_CITY_PORT },
] as const

for (const { name, folder, basePath, tag, port, views } of sites) {
  for (const view of views) {
    test(`in ${view} of ${name} pages fit their screen, no words cover others, and no title breaks inside a word`, {
      tag,
    }, async ({ page, context }) => {
      const complaints = networkComplaints(context)
      const screen = await page.context().newCDPSession(page)
      // To ask a page takes longer than what it is asked: it has the questions, and all are asked at once.
      await page.addInitScript(`Object.assign(window, { lineBreaks: ${lineBreaks}, overlaps: ${overlaps} })`)
      const faults: string[] = []
      for (const path of pagesOfEachKind({ folder })) {
        await page.goto(`http://127.0.0.1:${port}${basePath}/${view}/${path}`)
        await page.evaluate(() => customElements.whenDefined('quote-tool'))
        if (/\.\d+\/$/.test(path)) await page.evaluate(insertTitles, titlesOf(folder, view))
        for (const width of widths) {
          await resize(screen, width)
          faults.push(...(await faultsOn(page, width)).map((fault) => `${path} at ${width}: ${fault}`))
        }
        // What fits in the widest letters fits in others.
        if (test.info().project.name !== 'layout-wide') continue
        await applySettings(page, { easy: '1', size: '5' })
        await resize(screen, 360)
        faults.push(
          ...(await faultsOn(page, 360)).map((fault) => `${path} at 360, largest letters: ${fault}`),
        )
      }
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

/** Gives the page a screen of this width; quicker than to resize the window. */
function resize(screen: CDPSession, width: number): Promise<unknown> {
  const metrics = { width, height: 700, deviceScaleFactor: 1, mobile: false }
  return screen.send('Emulation.setDeviceMetricsOverride', metrics)
}

async function faultsOn(page: Page, width: number): Promise<string[]> {
  const { needed, titles, covered } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    titles: window.lineBreaks('h1, h2, h3, h4, .title'),
    covered: window.overlaps(),
  }))
  return [
    ...(needed > width ? [`the page is ${needed} wide`] : []),
    ...titles.flatMap(brokenWords),
    ...covered,
  ]
}

/** The titles of all parts in a view, as they are marked up. */
function titlesOf(folder: string, view: View): string[] {
  return everyPage({ folder }).flatMap((path) => {
    const html = readFileSync(join(folder, view, path, 'index.html'), 'utf8')
    return /<h1[^>]*part-heading[\s\S]*?<\/h1>/.exec(html) ?? []
  })
}

/** In the page of a task: puts these titles before its own. */
function insertTitles(titles: string[]) {
  document.querySelector('h1')?.insertAdjacentHTML('beforebegin', titles.join(''))
}

test('on the page of every component, narrow and wide, everything fits its frame and no title breaks inside a word', async ({
  page,
}) => {
  await page.addInitScript(`Object.assign(window, { lineBreaks: ${lineBreaks}, overlaps: ${overlaps} })`)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`http://127.0.0.1:${process.env.E2E_CITY_PORT}${city.basePath}/offline/`)
  await page.setContent(readFileSync('.cache/fixture-components.html', 'utf8'))
  await expect(page.locator('[data-example]').first()).toBeVisible()
  const wide = await page
    .locator('[data-theme]')
    .evaluateAll((frames) =>
      frames.flatMap(({ scrollWidth, clientWidth, parentElement }) =>
        scrollWidth > clientWidth
          ? [`${parentElement?.parentElement?.dataset.example} is ${scrollWidth} wide in ${clientWidth}`]
          : [],
      ),
    )
  const titles = await page.evaluate(() => window.lineBreaks('h1, h2, h3, h4, .title'))
  expect([...wide, ...titles.flatMap(brokenWords)]).toEqual([])
})
