import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { at, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { withoutPopovers } from '../fixtures/without-popovers.ts'

const { zh, en } = ui

/** A term that task 2.4 explains in its margin. */
const term = (page: Page) => page.getByRole('main').getByRole('link', { name: '免签入境政策' }).first()

const entry = `${at('zh', 'terms/')}#visa-free`

/** The contents, hidden or not, and the button that opens them. */
function contentsOf(page: Page, { contents }: { contents: string }) {
  return {
    contents: page.getByRole('navigation', { name: contents }),
    button: page.getByRole('button', { name: contents, includeHidden: true }),
  }
}

test('the first key stop leads to the text, and focus goes there', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: zh.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('navigation', { name: zh.nav.breadcrumb }).getByRole('link').first(),
  ).toBeFocused()
})

test('the Tab key visits everything on a whole page, every stop can be seen, and none is a trap', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(part('zh', '2.4'))
  // The tools for quoting add stops of their own beside each sentence's number.
  await sentenceNumber(page, 'zh', 1).hover()
  await expect(quoteBar(page, 'zh').bar).toBeVisible()
  const unseen: string[] = []
  let last = ''
  for (let stops = 0; stops < 300; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      if (focused === document.body || focused.dataset.visited) return { end: focused.className }
      // The one bar moves from sentence to sentence.
      if (!focused.closest('.quote-bar')) focused.dataset.visited = 'yes'
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const { top, bottom } = focused.getBoundingClientRect()
      const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return { html: focused.outerHTML, seen: ringed && bottom > 0 && top < innerHeight }
    })
    if (stop.html === undefined) {
      last = stop.end ?? ''
      break
    }
    if (!stop.seen) unseen.push(stop.html.slice(0, 120))
  }
  expect(unseen).toEqual([])
  // Past the last stop the browser leaves the page, or begins again with the first.
  expect(['', 'skip']).toContain(last)
  const missed = page.locator(
    ':is(a[href], button, input, summary):visible:not([data-visited]):not(.quote-bar *)',
  )
  await expect(missed).toHaveCount(0)
})

test('? lists the keys, Escape closes the list, and the keys do what it says', async ({ page }) => {
  await page.goto(part('en', '2.4'))
  const easy = page.getByRole('button', { name: en.reading.easy })
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: en.shortcuts.title })
  await expect(help).toBeVisible()
  for (const word of [en.shortcuts.search, en.shortcuts.listen, en.shortcuts.next]) {
    await expect(help.getByText(word, { exact: true })).toBeVisible()
  }
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(part('en', '2.4'))
  await page.keyboard.press('e')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('e')
  await expect(easy).toHaveAttribute('aria-pressed', 'false')
  // A key that is held down is pressed once.
  for (let times = 0; times < 4; times++) await page.keyboard.down('e')
  await page.keyboard.up('e')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(part('en', '2.5'))
  await page.waitForLoadState()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(part('en', '2.4'))
})

test('single keys can be turned off, and on again', async ({ page }) => {
  await page.goto(part('en', '2.4'))
  const help = page.getByRole('dialog', { name: en.shortcuts.title })
  const search = page.getByRole('dialog', { name: en.search.label })
  const easy = page.getByRole('button', { name: en.reading.easy })
  // All the code is there: what a key does, it does at once.
  for (const [key, dialog] of [
    ['?', help],
    ['/', search],
  ] as const) {
    await page.keyboard.press(key)
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const keys = page.getByRole('checkbox', { name: en.reading.keys })
  const turn = async () => {
    await page.getByRole('button', { name: en.reading.open }).press('Enter')
    await keys.press('Space')
    await page.keyboard.press('Escape')
    await expect(keys).toBeHidden()
  }
  await turn()
  for (const key of ['e', '/', '?']) {
    await page.keyboard.press(key)
    await expect(easy).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await turn()
  await page.keyboard.press('e')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('?')
  await expect(help).toBeVisible()
})

test('the key of the easy view says what it did', async ({ page }) => {
  await page.goto(part('zh-en', '2.4'))
  for (const state of ['on', 'off'] as const) {
    await page.getByRole('main').focus()
    await page.keyboard.press('e')
    const words = `${zh.reading.easy} ${en.reading.easy}: ${zh.reading[state]} ${en.reading[state]}`
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
  }
})

test('a term is explained where it stands, by keyboard, and focus comes back', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  await term(page).focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: zh.termNote.title })
  await expect(note).toBeVisible()
  await expect(note).toContainText('符合条件的外国人不办签证即可入境。')
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(term(page)).toBeFocused()
  await expect(page).toHaveURL(part('zh', '2.4'))
})

test('focus comes to a term too that was opened without it, as a screen reader does', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  await term(page).dispatchEvent('click')
  const note = page.getByRole('dialog', { name: zh.termNote.title })
  await expect(note).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(term(page)).toBeFocused()
})

test('without an explanation on the page, or without popovers, a term is a plain link to the glossary', async ({
  page,
}) => {
  await page.goto(at('zh', `${cityYear}/`))
  await term(page).click()
  await expect(page).toHaveURL(entry)
  await withoutPopovers(page)
  await page.goto(part('zh', '2.4'))
  await term(page).click()
  await expect(page).toHaveURL(entry)
})

for (const view of views) {
  test(`without popovers the contents of ${view} fold, open, close and lead on`, async ({ page }) => {
    await withoutPopovers(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(part(view, '2.4'))
    const { contents, button } = contentsOf(page, ui[view === 'en' ? 'en' : 'zh'].nav)
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await expect(contents).toBeHidden()
    await button.press('Enter')
    await expect(contents).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(contents).toBeHidden()
    await expect(button).toBeFocused()
    await button.click()
    await contents.getByRole('button').click()
    await expect(contents).toBeHidden()
    await button.click()
    await contents.getByRole('link', { name: /^4\.1/ }).click()
    await expect(page).toHaveURL(part(view, '4.1'))
    await expect(contents).toBeHidden()
  })
}

test('without popovers the contents stand beside the text on a desk, as ever', async ({ page }) => {
  await withoutPopovers(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(part('zh', '2.4'))
  const { contents, button } = contentsOf(page, zh.nav)
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await expect(contents).toBeVisible()
  await contents.getByRole('link', { name: /^2\.4/ }).click()
  await expect(contents).toBeVisible()
})

test('what is open closes when the focus leaves it, so that it never covers what has it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(part('zh', '2.4'))
  const { contents, button } = contentsOf(page, zh.nav)
  await button.press('Enter')
  await expect(contents).toBeVisible()
  await contents.getByRole('link').last().focus()
  await page.keyboard.press('Tab')
  await expect(contents).toBeHidden()
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: zh.reading.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: zh.reading.title })
  await panel.getByRole('button', { name: zh.offline.keep }).focus()
  await page.keyboard.press('Tab')
  await expect(panel).toBeHidden()
  await term(page).press('Enter')
  const note = page.getByRole('dialog', { name: zh.termNote.title })
  await expect(note).toBeVisible()
  await note.getByRole('button').focus()
  await page.keyboard.press('Tab')
  await expect(note).toBeHidden()
})
