import { expect, type Page, test } from 'playwright/test'
import { player } from '../fixtures/player.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { city, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { lost, offline, reading } = ui.zh

/** Opens the player, and a notice that something was lost: all that can stand at the bottom of the screen. */
async function openBars(page: Page) {
  await stubSpeech(page, ['zh-CN'])
  await page.route('**/assets/panel-*.js', (route) => route.abort())
  await page.goto(part('zh', '2.4'))
  const { open, close, bar } = player(page, 'zh')
  await open.click()
  await expect(close).toBeVisible()
  await page.getByRole('button', { name: reading.open }).click()
  await expect(page.getByRole('alert')).toHaveText(lost.feature)
  return bar.locator('..')
}

function heightOf(page: Page) {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

for (const [name, viewport, settings] of [
  ['320 pixels wide', { width: 320, height: 640 }, {}],
  ['with text at 200%', { width: 800, height: 700 }, { size: '5' }],
  ['low and narrow, as a desk at 400%', { width: 320, height: 256 }, {}],
] as const) {
  test(`on a screen ${name} bars cover half of it at most, and neither the end of the page nor the focus`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await keepSettings(page, settings)
    const bars = await openBars(page)
    const top = await bars.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(Math.floor(viewport.height / 2))
    // The page makes room in the frame after a bar has grown.
    const endOfPage = () =>
      page.getByRole('contentinfo').evaluate((footer) => {
        scrollTo(0, document.documentElement.scrollHeight)
        return footer.getBoundingClientRect().bottom
      })
    await expect.poll(endOfPage).toBeLessThanOrEqual(top + 1)

    await page.getByRole('link', { name: ui.zh.skip, exact: true }).focus()
    /** Whether the focus has come to the bars, which are last, and what they cover of it before. */
    const lookAtFocus = () =>
      bars.evaluate((element, top) => {
        const focused = document.activeElement ?? document.body
        const arrived = element.contains(focused)
        const isCovered = !arrived && focused.getBoundingClientRect().top >= top
        return { arrived, covered: isCovered ? [focused.outerHTML.slice(0, 120)] : [] }
      }, top)
    const covered: string[] = []
    let stops = 0
    for (let look = await lookAtFocus(); !look.arrived; look = await lookAtFocus()) {
      covered.push(...look.covered)
      await page.keyboard.press('Tab')
      stops++
    }
    expect(covered).toEqual([])
    expect(stops).toBeGreaterThan(10)
    for (const button of await bars.getByRole('button').all()) {
      await button.focus()
      await expect(button).toBeInViewport({ ratio: 0.9 })
    }
  })
}

test('a notice can be closed, focus returns, and the page takes its room back', async ({ page }) => {
  await page.route('**/assets/panel-*.js', (route) => route.abort())
  await page.goto(part('zh', '2.4'))
  const before = await heightOf(page)
  const button = page.getByRole('button', { name: reading.open })
  await button.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(lost.feature)
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before)
  await page.getByRole('button', { name: lost.close, exact: true }).press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect.poll(() => heightOf(page)).toBe(before)
})

test('the notice of new text says so once, can be closed, and the tools in a sentence are not text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const worker = Object.assign(new EventTarget(), { register: () => new Promise(() => {}) })
    Object.defineProperty(navigator, 'serviceWorker', { value: worker })
  })
  await page.goto(part('zh', '2.4'))
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
  await expect(quoteBar(page, 'zh').bar).toBeVisible()
  const told = async () => {
    const fetched = page.waitForResponse(
      (response) => response.url() === page.url() && response.request().resourceType() === 'fetch',
    )
    await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message')))
    await (await fetched).finished()
    // What the page makes of the answer comes before what it makes of the next.
    await page.evaluate(async (url) => (await fetch(url)).text(), `${city.basePath}/robots.txt`)
  }
  const notice = page.getByText(offline.updated)
  await told()
  await expect(notice).toHaveCount(0)
  const answer = {
    status: 404,
    contentType: 'text/html',
    body: '<!doctype html><title>404</title><h1>404</h1>',
  }
  await page.route(`**${part('zh', '2.4')}`, (route) => route.fulfill(answer))
  await told()
  await expect(notice).toHaveCount(0)
  answer.status = 200
  await told()
  await told()
  await expect(notice).toHaveCount(1)
  await expect(notice).toHaveRole('status')
  await page.getByRole('button', { name: offline.close, exact: true }).press('Enter')
  await expect(notice).toHaveCount(0)
})
