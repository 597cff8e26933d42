import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { contentType } from '../../lib/files/media-types.ts'
import { gate } from '../fixtures/gate.ts'
import { complaints } from '../fixtures/open-site.ts'
import { kindsOfPage } from '../fixtures/pages.ts'
import { opened, prerendered } from '../fixtures/prerender.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { withoutPopovers } from '../fixtures/without-popovers.ts'

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
  await expect(panel.getByRole('status')).toHaveText(`${zh.size}：200%`)
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
  for (const path of ['/zh/2024/2.4/', '/en/', '/zh-en/2024/2/', '/zh/downloads/', '/en/search/?q=road']) {
    await page.goto(path)
    const targets = page.locator(
      'button:visible, input:visible, select:visible, nav a:visible, .board a:visible, .file-list a:visible, .skip',
    )
    for (const box of await targets.evaluateAll((all) =>
      all.map((one) => [one.outerHTML, one.getBoundingClientRect()] as const),
    )) {
      expect(Math.round(box[1].height), `${path} ${box[0].slice(0, 120)}`).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  }
})

test('the first paint waits for the sheet of the stored settings, and nothing moves after it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => {
    localStorage.setItem('reading', '{"theme":"dark","size":"5"}')
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const held = gate()
  await page.route('**/assets/settings-*.css', async (route) => {
    await held.opened
    await route.continue()
  })
  await page.goto('/zh/2024/2.4/', { waitUntil: 'commit' })
  // The module has run: whatever the page paints without the sheet, it would have painted by now.
  await expect.poll(() => page.evaluate(() => Boolean(customElements.get('quote-tool')))).toBe(true)
  expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(0)
  held.open()
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 23, 22)')
  const first = await page.screenshot()
  const [painted, arrived] = await page.evaluate(() => [
    performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/settings-'))
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)[0] ?? Number.POSITIVE_INFINITY,
  ])
  expect(painted).toBeGreaterThanOrEqual(arrived ?? 0)
  await page.waitForLoadState('networkidle')
  expect((await page.screenshot()).equals(first)).toBe(true)
  expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0)
})

test('text that arrives after a first layout has the columns of the letters the reader chose', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const rest = gate()
  const server = createServer(async ({ url = '' }, response) => {
    const file = join('out', url, url.endsWith('/') ? 'index.html' : '')
    response.setHeader('content-type', contentType(file))
    const text = readFileSync(file)
    const cut = file.endsWith('2.4/index.html') ? text.indexOf('<header') : -1
    if (cut > 0) {
      response.write(text.subarray(0, cut))
      await rest.opened
    }
    response.end(text.subarray(Math.max(cut, 0)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await page.addInitScript(() => localStorage.setItem('reading', '{"size":"5"}'))
  await page.goto(`http://127.0.0.1:${port}/zh/2024/2.4/`, { waitUntil: 'commit' })
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.skip')?.getClientRects().length))
    .toBe(1)
  rest.open()
  await page.waitForLoadState()
  const widthOfTitle = () => page.locator('h1').evaluate((title) => title.getBoundingClientRect().width)
  expect(await widthOfTitle()).toBeGreaterThan(900)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

test('a browser that cannot hold back its first paint has the sheet written, also with Trusted Types', async ({
  page,
}) => {
  const complained = complaints(page)
  await page.addInitScript(() => {
    localStorage.setItem('reading', '{"theme":"dark"}')
    delete (HTMLLinkElement.prototype as { blocking?: unknown }).blocking
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 23, 22)')
  expect(complained).toEqual([])
})

test('settings changed while a prerendered page waits are there when it is opened', async ({ page }) => {
  await page.addInitScript(prerendered)
  await page.goto('/zh/2024/2.4/')
  await page.evaluate(() => localStorage.setItem('reading', '{"theme":"dark"}'))
  await page.evaluate(opened)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 23, 22)')
})

test('the browser’s own bars take the colour the reader chose, and go back with the settings', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/2024/2.4/')
  const colors = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')))
  const before = await colors()
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: zh.dark, exact: true }).check()
  await expect.poll(colors).toEqual(before.map(() => 'rgb(16, 23, 22)'))
  await page.reload()
  await expect.poll(colors).toEqual(before.map(() => 'rgb(16, 23, 22)'))
  await (await openPanel(page)).getByRole('button', { name: zh.reset }).click()
  await expect.poll(colors).toEqual(before)
})

test('without popovers the panel still opens and closes, and focus returns', async ({ page }) => {
  await withoutPopovers(page)
  await page.goto('/zh/2024/2.4/')
  const button = page.getByRole('button', { name: zh.open })
  const panel = await openPanel(page)
  await expect(panel).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await expect(panel).toBeVisible()
  await panel.getByRole('button', { name: zh.close }).click()
  await expect(panel).toBeHidden()
  await button.click()
  await page.locator('h1').click()
  await expect(panel).toBeHidden()
})

test('the ornament of the year does not shrink as the text grows', async ({ page }) => {
  for (const path of ['/zh/', '/']) {
    await page.goto(path)
    const before = await fontSize(page, '.year')
    await page.evaluate(() => localStorage.setItem('reading', '{"size":"2"}'))
    await page.reload()
    expect(await fontSize(page, '.year'), path).toBeGreaterThanOrEqual(before)
    await page.evaluate(() => localStorage.clear())
  }
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
  await panel.getByRole('radio', { name: '125%' }).check()
  const said = panel.getByRole('status')
  await expect(said.locator('[lang="zh-CN"]')).toHaveText(zh.size)
  await expect(said.locator('[lang="en"]')).toHaveText(en.size)
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

for (const view of ['zh', 'en', 'zh-en']) {
  test(`in the easy view of ${view} all text is 24 px high or more, and a link 44 px wide`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('reading', '{"easy":"1"}'))
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of kindsOfPage) {
      await page.goto(`/${view}/${path}`)
      const wrong = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
        const shown = (element: Element) => element.getClientRects().length > 0
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const small: string[] = []
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text
          if (!data.trim() || !parentElement || !shown(parentElement)) continue
          // What the narrow header leaves out has no size at all.
          const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
          if (size > 0 && size < 23.9) small.push(`${size} px: ${data}`)
        }
        const narrow = [...document.querySelectorAll('.mentions a, .tool-panel a')]
          .filter((link) => shown(link) && link.getBoundingClientRect().width < 44)
          .map((link) => `narrow: ${link.textContent}`)
        const fields = [...document.querySelectorAll('input')].filter(
          (field) => shown(field) && Number.parseFloat(getComputedStyle(field).fontSize) < 23.9,
        )
        const low = [...document.querySelectorAll('h2 a')]
          .filter((link) => shown(link) && link.getBoundingClientRect().height < 44)
          .map((link) => `low: ${link.textContent}`)
        return [...small, ...narrow, ...low, ...fields.map((field) => `small: ${field.outerHTML}`)]
      })
      expect(wrong, path).toEqual([])
      // Who reads it here must know as well whose site this is.
      await expect(page.locator('.site-footer p').first()).toBeVisible()
    }
  })
}
