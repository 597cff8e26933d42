import jsqr from 'jsqr'
import { expect, type Page, test } from 'playwright/test'
import { PNG } from 'pngjs'
import { languagesOf, views } from '../../lib/url/view.ts'
import { openPdf, pagesOf } from '../built/open-pdf.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { find, type Paper, print } from '../fixtures/sheets.ts'
import { at, origin, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The QR code of a page's address, which stands on paper alone and says nothing to screen readers. */
function codeOf(page: Page) {
  return page.getByRole('article').locator('img[src$="qr.svg"]')
}

test('paper has the text and its address, and nothing to press', async ({ page }) => {
  const address = page.getByRole('article').getByText(origin + part('zh', '2.4'), { exact: true })
  const controls = ['banner', 'navigation', 'button', 'search'] as const
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(part('zh', '2.4'))
  for (const role of controls) await expect(page.getByRole(role), role).not.toHaveCount(0)
  await expect(page.getByRole('link', { name: ui.zh.skip })).toHaveCount(1)
  await expect(address).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const role of controls) await expect(page.getByRole(role), role).toHaveCount(0)
  await expect(page.getByRole('link', { name: ui.zh.skip })).toHaveCount(0)
  await expect(address).toBeVisible()
  await expect(page.getByText('加密演艺活动，擦亮“渔火之城”品牌')).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('the code on the paper of a page leads to it, and is not loaded for the screen', async ({ page }) => {
  const codes: string[] = []
  page.on('request', (request) => codes.push(...(request.url().endsWith('qr.svg') ? [request.url()] : [])))
  for (const path of [part('zh', '2.4'), at('en', `${cityYear}/`), part('zh-en', 'pledges')]) {
    codes.length = 0
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path, { waitUntil: 'networkidle' })
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
    await page.evaluate(() => navigator.serviceWorker.ready)
    const first = await drawn()
    await codeOf(page).evaluate((code) => code.remove())
    expect(first).toBeGreaterThan(await drawn())
  })
})

test('stored settings for the screen do not reach the paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"size":"5","contrast":"dark","easy":"1"}'))
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
    for (const element of [
      sentenceNumber(page, 'zh', 2),
      page.getByRole('heading', { name: ui.zh.part.promised }),
      page.getByRole('complementary', { name: ui.zh.part.terms }),
      page.getByRole('contentinfo').getByText(ui.zh.footer.notOfficial),
    ])
      await expect(element).toBeVisible()
    return page
      .locator('main *, footer *')
      .evaluateAll((all) =>
        all.map(
          (one) => `${one.outerHTML} ${one.getClientRects().length} ${getComputedStyle(one).fontSize}`,
        ),
      )
  }
  const before = await drawn()
  await page.addInitScript(() => localStorage.setItem('reading', '{"easy":"1","leading":"3"}'))
  expect(await drawn()).toEqual(before)
})

for (const view of views) {
  test(`the whole report of ${view} fills its sheets of A4, each with the foot, and has the requirements under its title`, async ({
    page,
  }) => {
    await page.goto(at(view, `${cityYear}/`))
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const [requirements = ''] = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    const titles = await page
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')].join('')))
    const [first = [], second = []] = await sentencesOf(page, 'requirements')
    const paper = await print(page)

    expect(paper.sheets).toBeGreaterThan(2)
    for (const [width, height] of paper.sizes) {
      expect(Math.round(width)).toBe(595)
      expect(Math.round(height)).toBe(842)
    }
    const sheets = Array.from({ length: paper.sheets }, (_, sheet) => textOn(paper, sheet))
    for (const { footer } of languagesOf(view).map((language) => ui[language])) {
      const feet = [footer.notOfficial, footer.authority]
      for (const text of sheets) expect(feet.filter((words) => !find(text, words))).toEqual([])
    }
  })
}
