import { expect, type Page, test } from 'playwright/test'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'

test.use({ serviceWorkers: 'block' })

const { listen, lost } = ui.zh

/** Opens the player, and a notice that something was lost: all that can stand at the bottom of the screen. */
async function openBars(page: Page) {
  await stubSpeech(page, ['zh-CN'])
  await page.route('**/assets/help-*.js', (route) => route.abort())
  await page.route('**/assets/panel-*.js', (route) => route.abort())
  await page.goto('/zh/2024/2.4/')
  await page.locator('read-aloud button').click()
  await expect(page.getByRole('button', { name: listen.close })).toBeVisible()
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  await expect(page.getByRole('alert')).toHaveText(lost.feature)
}

/** Where the bars begin on the screen. */
async function topOfBars(page: Page) {
  const player = await page
    .locator('.player')
    .evaluate((bar) => bar.parentElement?.getBoundingClientRect().top)
  return player ?? 0
}

for (const [name, viewport, stored] of [
  ['320 pixels wide', { width: 320, height: 640 }, '{}'],
  ['with text at 200%', { width: 800, height: 700 }, '{"size":"5"}'],
  ['low and narrow, as a desk at 400%', { width: 320, height: 256 }, '{}'],
] as const) {
  test(`on a screen ${name} bars cover half of it at most, and neither the end of the page nor the focus`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.addInitScript((settings) => localStorage.setItem('reading', settings), stored)
    await openBars(page)
    const top = await topOfBars(page)
    expect(top).toBeGreaterThanOrEqual(Math.floor(viewport.height / 2))
    // The page makes room in the frame after a bar has grown.
    const endOfPage = () =>
      page.locator('.site-footer').evaluate((footer) => {
        scrollTo(0, document.documentElement.scrollHeight)
        return footer.getBoundingClientRect().bottom
      })
    await expect.poll(endOfPage).toBeLessThanOrEqual(top + 1)
    await page.locator('.skip').focus()
    const covered: string[] = []
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate((bars) => {
        const focused = document.activeElement
        if (!focused || focused === document.body || focused.closest('.player, .lost')) return ''
        return focused.getBoundingClientRect().top >= bars ? focused.outerHTML.slice(0, 120) : ''
      }, top)
      if (hidden) covered.push(hidden)
    }
    expect(covered).toEqual([])
    for (const bar of ['.player', '.lost']) {
      for (const button of await page.locator(`${bar} button`).all()) {
        await button.focus()
        await expect(button).toBeInViewport({ ratio: 0.9 })
      }
    }
  })
}

test('a notice can be closed, focus returns, and the page takes its room back', async ({ page }) => {
  await page.route('**/assets/panel-*.js', (route) => route.abort())
  await page.goto('/zh/2024/2.4/')
  const before = await page.evaluate(() => document.documentElement.scrollHeight)
  const button = page.getByRole('button', { name: ui.zh.reading.open })
  await button.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(lost.feature)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(before)
  await page.getByRole('button', { name: lost.close, exact: true }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
})

test('the notice of new text says so once, can be closed, and the tools in a sentence are not text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const worker = Object.assign(new EventTarget(), { register: () => new Promise(() => {}) })
    Object.defineProperty(navigator, 'serviceWorker', { value: worker })
  })
  await page.goto('/zh/2024/2.4/')
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
  await expect(page.locator('#s2 .quote-bar')).toBeVisible()
  const told = async () => {
    const fetched = page.waitForResponse(
      (response) => response.url().endsWith('2.4/') && response.request().resourceType() === 'fetch',
    )
    await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message')))
    await (await fetched).finished()
    // What the page makes of the answer comes before what it makes of the next.
    await page.evaluate(async () => (await fetch('/robots.txt')).text())
  }
  const notice = page.locator('.updated')
  await told()
  await expect(notice).toHaveCount(0)
  const answer = {
    status: 404,
    contentType: 'text/html',
    body: '<!doctype html><title>404</title><h1>404</h1>',
  }
  await page.route('**/zh/2024/2.4/', (route) => route.fulfill(answer))
  await told()
  await expect(notice).toHaveCount(0)
  answer.status = 200
  await told()
  await expect(notice.getByRole('status')).toHaveText(ui.zh.offline.updated)
  await notice.getByRole('button', { name: ui.zh.offline.close }).press('Enter')
  await expect(notice).toHaveCount(0)
})
