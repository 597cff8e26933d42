import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { inView } from '../fixtures/in-view.ts'
import { player } from '../fixtures/player.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { at, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { withoutPopovers } from '../fixtures/without-popovers.ts'

/** What opens over the page leaves the words that it is about to be read, and says nothing that is of no use here. */

/** In the page: the words of a sentence that its tools cover. */
function coveredWords(sentence: Element): string[] {
  const bar = sentence.querySelector('.quote-bar')?.getBoundingClientRect()
  if (!bar) return ['there are no tools']
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT)
  const covered: string[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest('.quote-bar')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects())
      if (left < bar.right && bar.left < right && top < bar.bottom && bar.top < bottom)
        covered.push(node.data)
  }
  return covered
}

for (const view of views) {
  for (const width of [360, 1440]) {
    test(`the tools of a sentence cover nothing of it: ${view}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      for (const path of [part(view, '4.1'), at(view, `${cityYear}/`)]) {
        await page.goto(path)
        const sentences = page.locator('.text .sentence')
        for (const sentence of [sentences.first(), sentences.last()]) {
          await sentence.locator('.sentence-number').focus()
          await expect(sentence.locator('.quote-bar')).toBeVisible()
          expect(await sentence.evaluate(coveredWords)).toEqual([])
        }
      }
    })
  }
}

test('where the screen ends below a sentence its tools stand above it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(part('zh', '2.4'))
  const sentence = page.locator('#s2')
  await sentence.evaluate((element) => {
    const { bottom } = element.getBoundingClientRect()
    document.body.style.marginTop = `${innerHeight - bottom}px`
  })
  await sentence.locator('.sentence-number').focus()
  const { bar } = quoteBar(page, 'zh')
  await expect(bar).toBeInViewport({ ratio: 1 })
  expect(await sentence.evaluate(coveredWords)).toEqual([])
})

test('a pointer goes from a number through its sentence to the tools, which stay', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(part('zh', '1.4'))
  const sentence = page.locator('#s1')
  const { bar, copy, status } = quoteBar(page, 'zh')
  await sentence.locator('.sentence-number').hover()
  await expect(bar).toBeVisible()
  await page.clock.install()
  await sentence.hover()
  await page.clock.runFor(5_000)
  await expect(bar).toBeVisible()
  await copy.click()
  await page.clock.resume()
  await expect(status).toHaveText(ui.zh.share.copied)
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(bar).toHaveCount(0)
})

test('the tools of a sentence are one stop of the Tab key, and the arrows lead through them', async ({
  page,
}) => {
  await page.goto(part('zh-en', '2.4'))
  const { bar, copy, copyBoth, cite, correct } = quoteBar(page, 'zh-en')
  const numbers = page.locator('.text .sentence-number')
  await numbers.first().focus()
  await expect(bar).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(copy).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(copyBoth).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(correct).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(cite).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#s1 a:not(.sentence-number, .quote-bar *)').first()).toBeFocused()
})

for (const view of views) {
  test(`an editor’s note opens where its words stand, and leads nowhere: ${view}`, async ({ page }) => {
    await page.goto(part(view, '3.1'))
    const mark = page.locator('.text .note-mark').first()
    await mark.press('Enter')
    const note = page.getByRole('dialog', { name: inView(view, (strings) => strings.part.notes) })
    await expect(note).toBeVisible()
    const entry = await page.locator('[id="note-misprint"]').textContent()
    await expect(note).toContainText(entry ?? '')
    await expect(page.locator('[id="note-misprint"]')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
    await expect(mark).toBeFocused()
    await expect(page).toHaveURL(part(view, '3.1'))
  })
}

test('on the page of the whole report an editor’s note is a link to it', async ({ page }) => {
  await page.goto(at('zh', `${cityYear}/`))
  await page.locator('.note-mark').first().click()
  await expect(page).toHaveURL(`${part('zh', '3.1')}#note-misprint`)
})

/** Where the page has been scrolled to since it was asked for. */
async function placesOf(page: Page) {
  await page.addInitScript(() => {
    const places = new Set<number>()
    Object.assign(window, { places })
    addEventListener('scroll', () => places.add(scrollY), { capture: true })
  })
  return () => page.evaluate(() => (window as unknown as { places: Set<number> }).places.size)
}

test('a reader arrives at a sentence at once, from elsewhere and on the page, and rides through nothing', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const places = await placesOf(page)
  await page.goto(at('en', `${cityYear}/#4.1-s1`))
  await expect(page.locator('[id="4.1-s1"]')).toBeInViewport()
  const arrived = await places()
  expect(arrived).toBeLessThanOrEqual(1)
  await page.evaluate(() => location.assign('#1.1-s1'))
  await expect(page.locator('[id="1.1-s1"]')).toBeInViewport({ ratio: 1 })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await places()).toBe(arrived + 1)
})

test('without a voice the player has no controls that do nothing, and the focus is on what closes it', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['fr-FR'])
  await page.goto(part('zh', '2.4'))
  const { open, play, next, speed, goOn, close, status } = player(page, 'zh')
  await open.click()
  await expect(status).toHaveText(ui.zh.listen.noChinese)
  for (const control of [play, next, speed, goOn]) await expect(control).toBeHidden()
  await expect(close).toBeFocused()
  await speech.nameVoices(['zh-CN'])
  await expect(play).toBeVisible()
})

test('without popovers the player stands at the bottom of the screen, and the page stays where it was', async ({
  page,
}) => {
  await withoutPopovers(page)
  await stubSpeech(page, ['zh-CN'])
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(part('zh', '4.1'))
  const { open, bar } = player(page, 'zh')
  await expect(open).toBeVisible()
  // A script folds the contents, which stand above the text until then.
  await expect(page.getByRole('navigation', { name: ui.zh.nav.contents })).toBeHidden()
  // A click may scroll to the button; with the focus on it, the page is where it will be.
  await open.focus()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Enter')
  await expect(bar).toBeInViewport({ ratio: 1 })
  const foot = await bar.evaluate((element) => innerHeight - element.getBoundingClientRect().bottom)
  expect(foot).toBe(0)
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

for (const view of ['zh', 'en'] as const) {
  test(`in the easy view with the player open, a phone shows three lines of the report: ${view}`, async ({
    page,
  }) => {
    await stubSpeech(page, ['zh-CN', 'en-US'])
    await keepSettings(page, { easy: '1' })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(part(view, '2.4'))
    const { open, bar } = player(page, view)
    await open.click()
    await expect(bar).toBeVisible()
    const free = await bar.evaluate((element) => element.getBoundingClientRect().top)
    expect(free).toBeGreaterThanOrEqual(740 * 0.75)
    const lines = await page.locator('.text').evaluate((text, free) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      const bottoms = [...range.getClientRects()].filter(({ height }) => height < 60)
      return new Set(bottoms.filter(({ bottom }) => bottom <= free).map(({ bottom }) => Math.round(bottom)))
        .size
    }, free)
    expect(lines).toBeGreaterThanOrEqual(3)
  })
}

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('nothing is said of keys, and no advice is given to scan the phone’s own screen', async ({ page }) => {
    await page.goto(part('zh', '2.4'))
    await page.locator('summary', { hasText: ui.zh.share.title }).click()
    await expect(page.getByRole('img', { name: /qr|二维码/i })).toBeVisible()
    await expect(page.getByText(ui.zh.share.qrNote)).toBeHidden()
    await page.getByRole('button', { name: ui.zh.reading.open }).click()
    const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
    await expect(panel).toBeVisible()
    await expect(panel.getByText(ui.zh.reading.keys)).toBeHidden()
    await expect(panel.getByText(ui.zh.reading.help)).toBeHidden()
  })
})

for (const [what, open] of [
  ['the settings', (page: Page) => page.getByRole('button', { name: ui.zh.reading.open }).press('Enter')],
  ['the search', (page: Page) => page.keyboard.press('/')],
] as const) {
  test(`${what} are a sheet from edge to edge at the top of a phone, and a box on a desk`, async ({
    page,
  }) => {
    for (const [width, left] of [
      [360, 0],
      [1440, 12],
    ] as const) {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(part('zh', '2.4'))
      await open(page)
      const box = await page.getByRole('dialog').boundingBox()
      expect(box?.y).toBe(left)
      expect((box?.x ?? 0) >= left && (box?.width ?? 0) <= width - 2 * left).toBe(true)
      if (width === 360) expect(box?.width).toBe(360)
    }
  })
}
