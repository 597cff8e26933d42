import jsqr from 'jsqr'
import { expect, type Page, test } from 'playwright/test'
import { PNG } from 'pngjs'
import { languagesOf, views } from '../../lib/report/view.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import { openPdf, pagesOf } from '../built/open-pdf.ts'
import { cityEdition, cityYear } from '../fixtures/city-edition.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { find, type Paper, print } from '../fixtures/sheets.ts'
import { at, origin, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The QR code of a page's address, which stands on paper alone and says nothing to screen readers. */
function codeOf(page: Page) {
  return page.locator('.printed img')
}

test('paper has the text and its address, and nothing to press', async ({ page }) => {
  const address = page.locator('.printed').getByText(origin + part('zh', '2.4'), { exact: true })
  const controls = ['banner', 'navigation', 'button', 'search'] as const
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(part('zh', '2.4'))
  for (const role of controls) await expect(page.getByRole(role), role).not.toHaveCount(0)
  await expect(page.getByRole('link', { name: ui.zh.skip })).toHaveCount(1)
  await expect(address).toBeHidden()
  await sentenceNumber(page, 'zh', 2).focus()
  await expect(quoteBar(page, 'zh').copy).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const role of controls) await expect(page.getByRole(role), role).toHaveCount(0)
  await expect(page.getByRole('link', { name: ui.zh.skip })).toHaveCount(0)
  await expect(address).toBeVisible()
  await expect(page.getByText('加密演艺活动，擦亮“渔火之城”品牌')).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('what a search found is on paper without a button', async ({ page }) => {
  await page.goto(at('zh', 'search/?q=road'))
  await expect(page.getByRole('main').getByRole('button', { name: ui.zh.search.older })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link', { name: '4.1' }).first()).toBeVisible()
})

test('the code on the paper of a page leads to it, and is not loaded for the screen', async ({ page }) => {
  const codes: string[] = []
  page.on('request', (request) => codes.push(...(request.url().endsWith('qr.svg') ? [request.url()] : [])))
  for (const path of [part('zh', '2.4'), at('en', `${cityYear}/`), part('zh-en', 'pledges')]) {
    codes.length = 0
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    // What is loaded when it comes into view is asked for in the frame after.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(codes, path).toEqual([])
    await page.emulateMedia({ media: 'print' })
    const code = codeOf(page)
    await expect(code).toBeVisible()
    await expect.poll(() => code.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'css' }))
    expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(origin + path)
  }
})

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the code is on the paper of a first visit too, once the worker is there', async ({ page }) => {
    const drawn = async () => {
      const [sheet] = await pagesOf(await openPdf(await page.pdf({ preferCSSPageSize: true })))
      return (await sheet?.getOperatorList())?.fnArray.length ?? 0
    }
    await page.goto(part('zh', '2.4'))
    await page.keyboard.press('Shift')
    await page.evaluate(() => navigator.serviceWorker.ready)
    // Letters that come between the two would change how much is drawn.
    await page.waitForLoadState('networkidle')
    const first = await drawn()
    await codeOf(page).evaluate((code) => code.remove())
    expect(first).toBeGreaterThan(await drawn())
  })
})

test('stored settings for the screen do not reach the paper', async ({ page }) => {
  await keepSettings(page, { size: '5', contrast: 'dark', easy: '1' })
  await page.emulateMedia({ media: 'print' })
  await page.goto(part('zh', '2.4'))
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  const size = await page
    .locator('body')
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
  expect(size).toBeLessThan(17)
})

test('the easy view leaves nothing of the paper out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  const drawn = async () => {
    await page.goto(part('zh', '2.4'))
    const foot = page.getByRole('contentinfo')
    for (const element of [
      sentenceNumber(page, 'zh', 1),
      sentenceNumber(page, 'zh', 2),
      page.getByRole('heading', { name: ui.zh.part.setOut }),
      page.getByRole('complementary', { name: ui.zh.part.terms }).getByText('不办签证即可入境'),
      ...Object.values(ui.zh.footer).map((words) => foot.getByText(words)),
    ]) {
      await expect(element).toBeVisible()
    }
    return page
      .locator('main *, footer *')
      .evaluateAll((all) =>
        all.map((one) => `${one.localName} ${one.getClientRects().length} ${getComputedStyle(one).fontSize}`),
      )
  }
  const before = await drawn()
  await keepSettings(page, { easy: '1', leading: '3' })
  expect(await drawn()).toEqual(before)
  await expect(page.locator('html')).toHaveAttribute('data-easy')
})

for (const view of views) {
  test(`the report of ${view} fills its sheets of A4, all with the foot, and the first has title and requirements`, async ({
    page,
  }) => {
    await page.goto(at(view, `${cityYear}/`))
    const titles = await page
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => [a.textContent ?? '', a.getAttribute('href') ?? ''] as const))
    // Numbers would stand in the middle of what is read as one line.
    await page.locator('.sentence-number').evaluateAll((all: HTMLElement[]) => {
      for (const number of all) number.style.visibility = 'hidden'
    })
    const paper = await print(page)
    const sheets = paper.sizes.map((_, sheet) => textOn(paper, sheet))
    const [first = ''] = sheets
    expect(sheets.length).toBeGreaterThan(2)
    for (const size of paper.sizes) expect(size.map(Math.round)).toEqual([595, 842])
    for (const language of languagesOf(view)) {
      for (const words of statementsIn(language)) {
        expect(sheets.filter((sheet) => !find(sheet, words)).length, `sheets without “${words}”`).toBe(0)
      }
      for (const words of beginningIn(language)) expect(find(first, words), words).toBeDefined()
    }
    expect(find(first, longSentence[view === 'en' ? 'en' : 'zh'].slice(0, 30))).toBeDefined()
    // What goes whole to the next sheet leaves room on this one, but never half of it.
    for (const gap of gapsOf(paper).slice(0, -1)) expect(gap).toBeLessThan(842 / 2)

    // Each title has its address beside it.
    expect(titles.length).toBeGreaterThan(25)
    for (const [title, href] of titles) {
      const address = `${origin}${href}`.replace('https://', '')
      const sheet = sheets.findIndex((text) => find(text, title) && find(text, address))
      expect(sheet, title).toBeGreaterThanOrEqual(0)
      const [line = 0, beside = 0] = [title, address].map((words) => lineOf(paper, sheet, words))
      expect(Math.abs(line - beside), title).toBeLessThan(20)
    }
  })
}

/** What the foot says of the site and of its text. */
function statementsIn(language: Language) {
  return [ui[language].footer.notOfficial, ui[language].footer.authority]
}

const { frame, requirements } = cityEdition()
const [[opening] = [], [long] = []] = requirements?.text ?? []

/** The sentence of the requirements that is so long that paper may part it. */
const longSentence = { zh: long?.[0] ?? '', en: long?.[1] ?? '' }

/** What the report begins with, up to that sentence. */
function beginningIn(language: Language) {
  const index = language === 'zh' ? 0 : 1
  return [frame.title?.[language] ?? '', requirements?.title[index] ?? '', opening?.[index] ?? '']
}

function textOn({ text, at }: Paper, sheet: number): string {
  return [...text].filter((_, index) => at[index]?.sheet === sheet).join('')
}

/** Where on a sheet words begin, in points. */
function lineOf({ at, text }: Paper, sheet: number, words: string): number | undefined {
  const first = at.findIndex((letter) => letter.sheet === sheet)
  const [start = 0] = find(text.slice(first), words) ?? []
  return at[first + start]?.line
}

/** The highest empty space between two lines of each sheet, in points. */
function gapsOf({ at, sizes }: Paper): number[] {
  return sizes.map((_, sheet) => {
    const lines = [...new Set(at.flatMap((letter) => (letter.sheet === sheet ? [letter.line] : [])))]
    lines.sort((one, other) => other - one)
    const gaps = lines.slice(1).map((line, index) => (lines[index] ?? 0) - line)
    return Math.max(...gaps)
  })
}
