import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { keptPaths } from '../fixtures/kept-paths.ts'
import { kindsIn } from '../fixtures/pages.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** A page that takes the place of another in the same document is in nothing behind one that the browser opens. */

/** Opens a page, and waits until the next ones are exchanged in place. */
async function begin(page: Page, path: string) {
  await page.goto(path)
  await page.keyboard.press('Shift')
  await expect
    .poll(() => keptPaths(page), { intervals: [50] })
    .toContainEqual(expect.stringMatching(/\/assets\/tools-/))
  // The letters of English titles come last.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => Object.assign(window, { isSame: true }))
}

/** Leads to an address as a link does. */
async function follow(page: Page, path: string) {
  await page.evaluate((path) => {
    const link = document.createElement('a')
    link.href = path
    document.querySelector('main')?.append(link)
    link.click()
  }, path)
  await expect.poll(() => page.evaluate(() => location.pathname + location.hash)).toBe(path)
  await settled(page)
}

/** What is round the text is exchanged after the text is painted. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => setTimeout(done))
  })
}

const isInPlace = (page: Page) => page.evaluate(() => 'isSame' in window)

/** What a page says and where it stands, as far as it is the same whenever it is opened. */
function pageNow(page: Page) {
  return page.evaluate(() => {
    const own = [...document.head.querySelectorAll('meta, link, title')].filter(
      (one) => !one.matches('[http-equiv], [rel~="stylesheet"], [rel="preload"], noscript *'),
    )
    const seen = [...document.querySelectorAll('header, main, footer, nav')].filter(
      (one) => one.getClientRects().length > 0,
    )
    return {
      head: own.map((one) => one.outerHTML).sort(),
      lang: document.documentElement.lang,
      body: [...document.body.children]
        .filter((one) => !one.matches('[role="status"], .bars, dialog'))
        .map((one) => one.outerHTML),
      places: seen.map((one) => {
        const { x, y, width } = one.getBoundingClientRect()
        return [one.localName, x, y + scrollY, width].map((value) =>
          typeof value === 'number' ? Math.round(value) : value,
        )
      }),
      grounds: seen.map((one) => getComputedStyle(one).backgroundColor),
    }
  })
}

for (const view of views) {
  test(`in ${view} every kind of page is in place what it is as a document`, async ({ page, context }) => {
    const other = await context.newPage()
    await begin(page, part(view, '1.2'))
    for (const path of kindsIn(view).filter((path) => path !== '')) {
      // A page behind another has one frame in a second.
      await page.bringToFront()
      await follow(page, at(view, path))
      expect(await isInPlace(page), path).toBe(true)
      await other.goto(at(view, path), { waitUntil: 'networkidle' })
      await expect.poll(() => pageNow(page), path).toEqual(await pageNow(other))
    }
  })
}

test('the reader is told the title, begins at the top, and the keyboard where a new page begins', async ({
  page,
}) => {
  await begin(page, part('zh', '2'))
  await page.getByRole('main').getByRole('link', { name: '激发消费潜能' }).last().press('Enter')
  await expect(page).toHaveURL(part('zh', '2.4'))
  await expect(page.getByRole('status').filter({ hasText: '2.4' })).toHaveText(await page.title())
  expect(await isInPlace(page)).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await expect(page.locator('body')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: ui.zh.skip })).toBeFocused()
})

test('back and forward lead to where the reader was', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await begin(page, part('zh', '2'))
  await page.evaluate(() => scrollTo(0, 700))
  await follow(page, part('zh', '2.4'))
  await page.evaluate(() => scrollTo(0, 300))
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2')
  await expect(page).toHaveURL(part('zh', '2'))
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
  await page.goForward()
  await expect(page).toHaveURL(part('zh', '2.4'))
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
  expect(await isInPlace(page)).toBe(true)
})

test('after a reload back leads to the page before, though that was exchanged', async ({ page }) => {
  await begin(page, part('zh', '2'))
  await follow(page, part('zh', '2.4'))
  await page.reload()
  await page.goBack()
  await expect(page).toHaveURL(part('zh', '2'))
  await expect(page.locator('[id="2.4"]')).toBeVisible()
})

test('an address of a sentence leads to it and marks it, again when the reader comes back', async ({
  page,
}) => {
  await begin(page, part('zh', '1.1'))
  await follow(page, part('zh', '2.4', 's2'))
  const isMarked = () => page.evaluate(() => document.querySelector('#s2')?.matches(':target'))
  expect(await isMarked()).toBe(true)
  await expect(page.locator('#s2')).toBeInViewport()
  await follow(page, part('zh', '1.2'))
  await page.goBack()
  await expect(page).toHaveURL(part('zh', '2.4', 's2'))
  await settled(page)
  expect(await isInPlace(page)).toBe(true)
  await expect.poll(isMarked).toBe(true)
})

test('what is open closes, and what has listened to the page before is gone', async ({ page }) => {
  await begin(page, part('zh', '2.4'))
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  await expect(page.getByRole('dialog', { name: ui.zh.reading.title })).toBeVisible()
  await page.locator('.sentence-number').first().focus()
  await expect(quoteBar(page, 'zh').bar).toBeVisible()
  await follow(page, part('zh', '2.5'))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('.sentence-number').first().focus()
  await expect(quoteBar(page, 'zh').bar).toHaveCount(1)
  await quoteBar(page, 'zh').cite.press('Enter')
  await expect(page.locator('#cite')).toHaveAttribute('open', '')
})

test('the language chooser, which is in no view, is opened as a document of its own', async ({ page }) => {
  await begin(page, part('zh', '2.4'))
  await page.evaluate((path) => location.assign(path), `${city.basePath}/`)
  await expect(page.locator('view-choice')).toBeVisible()
  expect(await isInPlace(page)).toBe(false)
  await expect(page.getByRole('banner')).toHaveCount(0)
})

test('links to other views, files and sites are left to the browser', async ({ page }) => {
  await begin(page, part('zh', '2.4'))
  await page.evaluate((path) => location.assign(path), part('en', '2.4'))
  await page.waitForURL(`**${part('en', '2.4')}`)
  expect(await isInPlace(page)).toBe(false)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
})
