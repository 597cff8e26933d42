import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Locator, type Page, test } from 'playwright/test'
import { serveSite } from '../../lib/build/start/serve-site.ts'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { complaints } from '../fixtures/complaints.ts'
import { gate } from '../fixtures/gate.ts'
import { kindsIn } from '../fixtures/pages.ts'
import { opened, prerendered } from '../fixtures/prerender.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { keepSettings, storedKey } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { withoutPopovers } from '../fixtures/without-popovers.ts'

const zh = ui.zh.reading
const en = ui.en.reading

const task = part('zh', '2.4')
const darkPaper = 'rgb(16, 23, 22)'

async function openPanel(page: Page) {
  await page.getByRole('button', { name: zh.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: zh.title })
  await expect(panel).toBeVisible()
  return panel
}

/** The settings that the device keeps, as they stand there. */
function stored(page: Page) {
  return page.evaluate((key) => localStorage.getItem(key), storedKey('reading'))
}

function fontSize(text: Locator) {
  return text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

test('text grows to twice its size by keyboard, everything with it, says so, and stays so on the next page', async ({
  page,
}) => {
  const sentence = page.locator('#s1')
  const texts = {
    sentence,
    title: page.getByRole('heading', { level: 1 }),
    'name of the site': page.getByRole('banner').getByRole('link').first(),
    view: page.getByRole('navigation', { name: ui.zh.nav.views }).getByRole('link').first(),
    'next task': page.getByRole('link', { name: ui.zh.nav.next }),
    'note in the margin': page
      .getByRole('complementary', { name: ui.zh.part.terms })
      .locator('.glossary span')
      .first(),
    footer: page.getByRole('contentinfo').getByText(ui.zh.footer.notOfficial),
  }
  await page.goto(task)
  const before = new Map<string, number>()
  for (const [name, text] of Object.entries(texts)) before.set(name, await fontSize(text))
  const twice = (before.get('sentence') ?? 0) * 2
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: '100%' }).focus()
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('radio', { name: '200%' })).toBeChecked()
  await expect(panel.getByRole('status')).toHaveText(`${zh.size}：200%`)
  await expect.poll(() => fontSize(sentence)).toBeCloseTo(twice, 0)
  for (const [name, text] of Object.entries(texts)) {
    expect((await fontSize(text)) / (before.get(name) ?? 0), name).toBeGreaterThan(1.7)
  }
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: zh.open })).toBeFocused()
  await page.goto(part('zh', '2.5'))
  expect(await fontSize(sentence)).toBeCloseTo(twice, 0)
})

test('dark, contrast and line spacing change what the reader sees and the browser’s own bars, and reset puts all back', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(task)
  const look = () =>
    page.evaluate(() => {
      const { color, lineHeight } = getComputedStyle(document.body)
      return [getComputedStyle(document.documentElement).backgroundColor, color, lineHeight]
    })
  const bars = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')))
  const normal = await look()
  const normalBars = await bars()
  expect(normalBars).not.toEqual([])
  await (await openPanel(page)).getByRole('radio', { name: zh.dark, exact: true }).check()
  await expect.poll(async () => (await look())[0]).toBe(darkPaper)
  await expect.poll(bars).toEqual(normalBars.map(() => darkPaper))
  await page.reload()
  await expect.poll(bars).toEqual(normalBars.map(() => darkPaper))
  const panel = await openPanel(page)
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
  await expect.poll(bars).toEqual(normalBars)
  expect(await stored(page)).toBe('{}')
})

test('one press gives the easy view: large text, and the text alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(task)
  const easy = page.getByRole('button', { name: zh.easy })
  const margin = page.getByRole('complementary', { name: ui.zh.part.terms })
  await expect(margin).toBeVisible()
  await expect(easy).toHaveAttribute('aria-pressed', 'false')
  await easy.press('Enter')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => fontSize(page.locator('#s1'))).toBeGreaterThanOrEqual(24)
  await expect(margin).toBeHidden()
})

test('the first paint waits for the sheet of the stored settings, and nothing moves after it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await keepSettings(page, { theme: 'dark', size: '5' })
  await page.addInitScript(() => {
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
  await page.goto(task, { waitUntil: 'commit' })
  // The module has run: whatever the page paints without the sheet, it would have painted by now.
  await expect.poll(() => page.evaluate(() => Boolean(customElements.get('quote-tool')))).toBe(true)
  expect(await page.evaluate(() => performance.getEntriesByType('paint').length)).toBe(0)
  held.open()
  await expect(page.locator('html')).toHaveCSS('background-color', darkPaper)
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
  await keepSettings(page, { size: '5' })
  const rest = gate()
  const serve = serveSite(city.folder, city.basePath)
  const server = createServer(async (request, response) => {
    if (request.url !== task) return serve(request, response)
    const text = await (await page.request.get(task)).text()
    const cut = text.indexOf('<header')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.write(text.slice(0, cut))
    await rest.opened
    response.end(text.slice(cut))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}${task}`, { waitUntil: 'commit' })
  const laidOut = () =>
    page.getByRole('link', { name: ui.zh.skip }).evaluate((link) => link.getClientRects().length)
  await expect.poll(laidOut).toBe(1)
  await expect(page.getByRole('banner')).toHaveCount(0)
  rest.open()
  await page.waitForLoadState()
  const title = page.getByRole('heading', { level: 1 })
  expect(await title.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(900)
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

test('a browser that cannot hold back its first paint has the sheet written, also with Trusted Types', async ({
  page,
}) => {
  const complained = complaints(page)
  await keepSettings(page, { theme: 'dark' })
  await page.addInitScript(() => {
    delete (HTMLLinkElement.prototype as { blocking?: unknown }).blocking
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(task)
  await expect(page.locator('html')).toHaveCSS('background-color', darkPaper)
  expect(complained).toEqual([])
})

test('settings changed while a prerendered page waits are there when it is opened', async ({ page }) => {
  await page.addInitScript(prerendered)
  await page.goto(task)
  await page.evaluate((key) => localStorage.setItem(key, '{"theme":"dark"}'), storedKey('reading'))
  await page.evaluate(opened)
  await expect(page.locator('html')).toHaveCSS('background-color', darkPaper)
})

test('without popovers the panel still opens and closes, and focus returns', async ({ page }) => {
  await withoutPopovers(page)
  await page.goto(task)
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
  await expect(panel).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await expect(panel).toBeHidden()
})

test('the ornament of the year does not shrink as the text grows', async ({ page }) => {
  const sizes = async () => {
    const found: number[] = []
    for (const path of [at('zh'), `${city.basePath}/`]) {
      await page.goto(path)
      found.push(await fontSize(page.getByText(cityYear, { exact: true }).first()))
    }
    return found
  }
  const [home = 0, chooser = 0] = await sizes()
  await page.evaluate((key) => localStorage.setItem(key, '{"size":"2"}'), storedKey('reading'))
  const larger = await sizes()
  expect(larger[0]).toBeGreaterThanOrEqual(home)
  expect(larger[1]).toBeGreaterThanOrEqual(chooser)
})

test('a device that keeps nothing still applies the settings, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(task)
  const panel = await openPanel(page)
  await panel.getByRole('radio', { name: zh.dark, exact: true }).check()
  await expect(panel.getByRole('status')).toContainText(zh.notKept)
  await expect(page.locator('html')).toHaveCSS('background-color', darkPaper)
})

test('in the bilingual view the panel speaks both languages', async ({ page }) => {
  await page.goto(at('zh-en'))
  const panel = await openPanel(page)
  await expect(panel.getByText(zh.contrast, { exact: true })).toBeVisible()
  await expect(panel.getByText(en.contrast, { exact: true })).toHaveAttribute('lang', 'en')
  await panel.getByRole('radio', { name: '125%' }).check()
  const said = panel.getByRole('status')
  await expect(said.getByText(zh.size, { exact: true })).toHaveAttribute('lang', 'zh-CN')
  await expect(said.getByText(en.size, { exact: true })).toHaveAttribute('lang', 'en')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('there are no buttons that do nothing', async ({ page }) => {
    await page.goto(task)
    for (const name of [zh.open, zh.easy, ui.zh.listen.open]) {
      await expect(page.getByRole('button', { name, includeHidden: true })).toBeHidden()
    }
    await expect(page.locator('#s1')).toBeVisible()
  })
})

/** What is too small for the easy view on the page, everything in it unfolded. */
function tooSmall(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true
  const shown = (element: Element) => element.getClientRects().length > 0
  const fontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
  const wrong: string[] = []
  const check = (what: string, selector: string, isWrong: (element: Element) => boolean) => {
    for (const element of document.querySelectorAll(selector)) {
      if (shown(element) && isWrong(element)) wrong.push(`${what}: ${element.outerHTML.slice(0, 120)}`)
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text
    if (!data.trim() || !parentElement || !shown(parentElement)) continue
    // What the narrow header leaves out has no size at all.
    const size = fontSize(parentElement)
    if (size > 0 && size < 23.9) wrong.push(`${size} px: ${data}`)
  }
  check('small', 'input', (field) => fontSize(field) < 23.9)
  check('narrow', '.mentions a, .tool-panel a', (link) => link.getBoundingClientRect().width < 44)
  check(
    'low',
    'button, input, select, nav a, h2 a, .board a, .file-list a, .skip',
    (target) => Math.round(target.getBoundingClientRect().height) < 44,
  )
  if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the screen')
  return wrong
}

for (const view of views) {
  test(`in the easy view of ${view} all text is 24 px high or more, targets are 44 px, in one column`, async ({
    page,
  }) => {
    await keepSettings(page, { easy: '1' })
    await page.setViewportSize({ width: 360, height: 740 })
    const language = view === 'en' ? 'en' : 'zh'
    for (const path of kindsIn(view)) {
      await page.goto(at(view, path))
      expect(await page.evaluate(tooSmall), path).toEqual([])
      // Who reads it here must know as well whose site this is.
      await expect(page.getByRole('contentinfo').getByText(ui[language].footer.notOfficial)).toBeVisible()
    }
    await page.goto(at(view, 'search/?q=road'))
    await expect(page.getByRole('main').getByRole('link', { name: '4.1' }).first()).toBeVisible()
    expect(await page.evaluate(tooSmall), 'what a search found').toEqual([])
  })
}
