import { expect, type Page, test } from 'playwright/test'
import { ui } from '../fixtures/ui-strings.ts'

const zh = ui.zh.reading
const en = ui.en.reading

async function openPanel(page: Page) {
  await page.getByRole('button', { name: zh.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: zh.title })
  await expect(panel).toBeVisible()
  return panel
}

function fontSize(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

test('text grows to twice its size by keyboard, says so, and stays so on the next page', async ({ page }) => {
  await page.goto('/zh/2024/2.4/')
  const before = await fontSize(page, '.sentence')
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: '100%' }).focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('radio', { name: '200%' })).toBeChecked()
  await expect(panel.getByRole('status')).toHaveText(`${zh.size}: 200%`)
  await expect.poll(() => fontSize(page, '.sentence')).toBeCloseTo(before * 2, 0)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: zh.open })).toBeFocused()
  await page.goto('/zh/2024/2.5/')
  expect(await fontSize(page, '.sentence')).toBeCloseTo(before * 2, 0)
})

test('everything on the page grows with the text', async ({ page }) => {
  const selectors = [
    'h1',
    '.sentence',
    '.site-name',
    '.view-switch a',
    '.pager a',
    '.margin dd',
    '.site-footer p',
  ]
  await page.goto('/zh/2024/2.4/')
  const before = await Promise.all(selectors.map((selector) => fontSize(page, selector)))
  await page.evaluate(() => localStorage.setItem('reading', '{"size":"5"}'))
  await page.reload()
  const after = await Promise.all(selectors.map((selector) => fontSize(page, selector)))
  after.forEach((size, index) => {
    expect(size / (before[index] ?? 0), selectors[index]).toBeGreaterThan(1.7)
  })
})

test('dark, contrast and line spacing change what the reader sees, and reset puts all back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/2024/2.4/')
  const look = () =>
    page.evaluate(() => {
      const { color, lineHeight } = getComputedStyle(document.body)
      return [getComputedStyle(document.documentElement).backgroundColor, color, lineHeight]
    })
  const normal = await look()
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: zh.dark, exact: true }).check()
  await expect.poll(async () => (await look())[0]).toBe('rgb(16, 23, 22)')
  await panel.getByRole('radio', { name: zh.highDark }).check()
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await panel.getByRole('radio', { name: zh.highLight }).check()
  await expect.poll(async () => (await look()).slice(0, 2)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
  await panel.getByRole('radio', { name: zh.widest }).check()
  await expect
    .poll(async () => Number.parseFloat((await look())[2] ?? ''))
    .toBeGreaterThan(Number.parseFloat(normal[2] ?? ''))
  await panel.getByRole('button', { name: zh.reset }).click()
  await expect(panel.getByRole('status')).toHaveText(zh.resetDone)
  expect(await look()).toEqual(normal)
  expect(await page.evaluate(() => localStorage.getItem('reading'))).toBeNull()
})

test('one press gives the easy view: large text, large targets, one column, the text alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/zh/2024/2.4/')
  const easy = page.getByRole('button', { name: zh.easy })
  await expect(easy).toHaveAttribute('aria-pressed', 'false')
  await easy.press('Enter')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => fontSize(page, '.sentence')).toBeGreaterThanOrEqual(24)
  await expect(page.locator('.margin')).toBeHidden()
  for (const path of ['/zh/2024/2.4/', '/en/', '/zh-en/2024/2/']) {
    await page.goto(path)
    const targets = page.locator('button:visible, input:visible, nav a:visible, .board a:visible, .skip')
    for (const box of await targets.evaluateAll((all) =>
      all.map((one) => [one.outerHTML, one.getBoundingClientRect()] as const),
    )) {
      expect(Math.round(box[1].height), `${path} ${box[0].slice(0, 120)}`).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('the stored settings are there at the first paint: nothing flashes and nothing moves', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => {
    localStorage.setItem('reading', '{"theme":"dark","size":"5"}')
    const seen = { shift: 0, first: '' }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(() => {
      const style = getComputedStyle(document.documentElement)
      seen.first ||= `${style.backgroundColor} ${style.fontSize}`
    }).observe({ type: 'paint', buffered: true })
    // The module is held back: what is painted first is painted without it.
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/reader-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/zh/2024/2.4/', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: { first: string } }).seen.first))
    .toBe('rgb(16, 23, 22) 32px')
  const first = await page.screenshot()
  release()
  await page.waitForLoadState('networkidle')
  expect((await page.screenshot()).equals(first)).toBe(true)
  expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0)
})

test('a device that keeps nothing still applies the settings, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto('/zh/2024/2.4/')
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: zh.dark, exact: true }).check()
  await expect(panel.getByRole('status')).toContainText(zh.notKept)
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .toBe('rgb(16, 23, 22)')
})

test('in the bilingual view the panel speaks both languages', async ({ page }) => {
  await page.goto('/zh-en/')
  const panel = await openPanel(page)
  await expect(panel.getByText(zh.contrast, { exact: true })).toBeVisible()
  await expect(panel.getByText(en.contrast, { exact: true })).toHaveAttribute('lang', 'en')
})

test('without scripts there are no buttons that do nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('reading-settings')).toBeHidden()
  await expect(page.locator('read-aloud')).toBeHidden()
  await expect(page.locator('.sentence').first()).toBeVisible()
  await context.close()
})
