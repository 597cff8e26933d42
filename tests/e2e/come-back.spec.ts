import { expect, type Page, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { at, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** On a phone: what comes back at the top of the screen on a long page when its reader scrolls up. */

const report = at('zh', `${cityYear}/`)

test.use({ viewport: { width: 360, height: 740 } })

function controls(page: Page) {
  const head = page.getByRole('banner')
  return {
    contents: head.getByRole('button', { name: ui.zh.nav.contents }),
    search: head.getByRole('button', { name: ui.zh.search.placeholder, exact: true }),
    english: head.getByRole('link', { name: ui.en.view.en, exact: true }),
  }
}

/** Scrolls as a reader does, by some pixels at a time. */
async function scroll(page: Page, pixels: number) {
  const from = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, pixels)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(from + pixels)
}

/** Scrolls through some screens, with the pointer on the text. */
async function readOn(page: Page) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  await page.mouse.move(width / 2, height / 2)
  for (let step = 0; step < 12; step++) await scroll(page, 400)
}

test('in the whole report the controls come back on scrolling up, go on scrolling down, and move nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => void shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  await page.goto(report)
  const { contents, search, english } = controls(page)
  await readOn(page)
  await expect(contents).not.toBeInViewport()
  await scroll(page, -120)
  for (const control of [contents, search, english]) await expect(control).toBeInViewport({ ratio: 1 })
  await scroll(page, 120)
  await expect(contents).not.toBeInViewport()
  expect(await page.evaluate(() => Object(window).shifts)).toEqual([])
})

test('the contents, the search and the other languages can be used where the reader is', async ({ page }) => {
  await page.goto(report)
  const { contents, search, english } = controls(page)
  await readOn(page)
  await scroll(page, -120)
  await contents.click()
  const sheet = page.getByRole('navigation', { name: ui.zh.nav.contents })
  await sheet.getByRole('button', { name: ui.zh.nav.close }).click()
  await search.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  const read = await page.evaluate(
    () =>
      [...document.querySelectorAll('.sentence')].find((one) => one.getBoundingClientRect().bottom > 8)?.id,
  )
  await english.click()
  await expect(page).toHaveURL(at('en', `${cityYear}/`))
  await expect(page.locator(`[id="${read}"]`)).toBeInViewport()
})

test('a leap up through the page brings nothing back over the sentence it leads to', async ({ page }) => {
  await page.goto(report)
  const { contents } = controls(page)
  await readOn(page)
  await scroll(page, -120)
  await contents.click()
  await page
    .getByRole('navigation', { name: ui.zh.nav.contents })
    .getByRole('link', { name: /^1\.1/ })
    .click()
  const place = page.locator('[id="1.1"]')
  await expect(place).toBeInViewport()
  await expect(contents).not.toBeInViewport()
})

/** In the browser: what has the focus, when the header covers some of it in the next frame. */
async function coveredFocus(): Promise<string[]> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
  const header = document.querySelector('header')?.getBoundingClientRect() ?? new DOMRect()
  return top < header.bottom && bottom > header.top ? [document.activeElement?.outerHTML ?? ''] : []
}

test('what has the focus is not covered, and the controls stay while they have it', async ({ page }) => {
  await page.goto(report)
  const { contents } = controls(page)
  await readOn(page)
  await scroll(page, -120)
  await page.evaluate(() => {
    const bottom = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    const links = [...document.querySelectorAll<HTMLElement>('main a')]
    links.find((link) => link.getBoundingClientRect().top > bottom)?.focus()
  })
  const covered: string[] = []
  for (let stop = 0; stop < 20; stop++) {
    await page.keyboard.press('Shift+Tab')
    covered.push(...(await page.evaluate(coveredFocus)))
  }
  expect(covered).toEqual([])
  await scroll(page, -60)
  await scroll(page, -60)
  await expect(contents).toBeInViewport()
  await contents.focus()
  await scroll(page, 200)
  await expect(contents).toBeInViewport({ ratio: 1 })
})

test('on a short page, and beside the contents of a desk, nothing comes back', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  const { contents, english } = controls(page)
  await page.mouse.move(180, 400)
  await scroll(page, 300)
  await scroll(page, -100)
  await expect(contents).not.toBeInViewport()
  await page.setViewportSize({ width: 1440, height: 500 })
  await page.goto(report)
  await readOn(page)
  await scroll(page, -120)
  await expect(english).not.toBeInViewport()
})
