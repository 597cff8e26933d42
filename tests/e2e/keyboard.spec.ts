import { expect, test } from 'playwright/test'
import { ui } from '../fixtures/ui-strings.ts'
import { withoutPopovers } from '../fixtures/without-popovers.ts'

test('the first key stop leads to the text, and focus goes there', async ({ page }) => {
  await page.goto('/zh/2024/2.4/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: ui.zh.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('navigation', { name: ui.zh.nav.breadcrumb }).getByRole('link').first(),
  ).toBeFocused()
})

test('the Tab key visits everything on a whole page, every stop can be seen, and none is a trap', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/zh/2024/2.4/')
  // The tools for quoting add stops of their own beside each sentence's number.
  await page.locator('.sentence-number').first().hover()
  await expect(page.locator('.quote-bar')).toBeVisible()
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
  await page.goto('/en/2024/2.4/')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: ui.en.shortcuts.title })
  await expect(help).toBeVisible()
  for (const word of [ui.en.shortcuts.search, ui.en.shortcuts.listen, ui.en.shortcuts.next]) {
    await expect(help.getByText(word, { exact: true })).toBeVisible()
  }
  await page.keyboard.press('n')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(/2\.4\/$/)
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: ui.en.reading.easy })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: ui.en.reading.easy })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  // A key that is held down is pressed once.
  for (let times = 0; times < 4; times++) await page.keyboard.down('e')
  await page.keyboard.up('e')
  await expect(page.getByRole('button', { name: ui.en.reading.easy })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/2\.5\/$/)
  await page.waitForLoadState()
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/2\.4\/$/)
})

test('single keys can be turned off, and on again', async ({ page }) => {
  await page.goto('/en/2024/2.4/')
  const help = page.getByRole('dialog', { name: ui.en.shortcuts.title })
  const search = page.getByRole('dialog', { name: ui.en.search.label })
  const easy = page.getByRole('button', { name: ui.en.reading.easy })
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
  const keys = page.getByRole('checkbox', { name: ui.en.reading.keys })
  const turn = async () => {
    await page.getByRole('button', { name: ui.en.reading.open }).press('Enter')
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

test('a term is explained where it stands, by keyboard, and focus comes back', async ({ page }) => {
  await page.goto('/zh/2024/2.4/')
  const term = page.locator('.term-mark').first()
  await term.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: ui.zh.termNote.title })
  await expect(note).toBeVisible()
  await expect(note).toContainText('免签')
  await page.keyboard.press('Tab')
  await expect(note.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(term).toBeFocused()
  await expect(page).toHaveURL(/2\.4\/$/)
})

test('where the page has no explanation, a term is a plain link to the glossary', async ({ page }) => {
  await page.goto('/zh/2024/')
  await page.locator('.term-mark').first().click()
  await expect(page).toHaveURL(/\/zh\/terms\/#/)
})

test('without popovers a term is a plain link to the glossary everywhere', async ({ page }) => {
  await withoutPopovers(page)
  await page.goto('/zh/2024/2.4/')
  await page.locator('.term-mark').first().click()
  await expect(page).toHaveURL(/\/zh\/terms\/#/)
})

for (const view of ['zh', 'en', 'zh-en']) {
  test(`without popovers the contents of /${view}/ fold, open, close and lead on`, async ({ page }) => {
    await withoutPopovers(page)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`/${view}/2024/2.4/`)
    const contents = page.locator('#contents')
    const button = page.locator('.contents-button')
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
    await contents.locator(`a[href="/${view}/2024/4.1/"]`).click()
    await expect(page).toHaveURL(`/${view}/2024/4.1/`)
    await expect(contents).toBeHidden()
  })
}

test('without popovers the contents stand beside the text on a desk, as ever', async ({ page }) => {
  await withoutPopovers(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('.contents-button')).toHaveAttribute('aria-expanded', 'false')
  await expect(page.locator('#contents')).toBeVisible()
  await page.locator('#contents [aria-current]').click()
  await expect(page.locator('#contents')).toBeVisible()
})

test('what is open closes when the focus leaves it, so that it never covers what has it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/zh/2024/2.4/')
  await page.locator('.contents-button').press('Enter')
  await expect(page.locator('#contents')).toBeVisible()
  await page.locator('#contents a').last().focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('#contents')).toBeHidden()
  await expect(page.locator('.site-header :focus')).toHaveCount(1)
  await page.getByRole('button', { name: ui.zh.reading.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
  await panel.getByRole('button', { name: ui.zh.offline.keep }).focus()
  await page.keyboard.press('Tab')
  await expect(panel).toBeHidden()
  await page.locator('.term-mark').first().press('Enter')
  await expect(page.locator('.term-note')).toBeVisible()
  await page.locator('.term-note button').focus()
  await page.keyboard.press('Tab')
  await expect(page.locator('.term-note')).toBeHidden()
})

test('the key of the easy view says what it did', async ({ page }) => {
  await page.goto('/zh-en/2024/2.4/')
  for (const state of ['on', 'off'] as const) {
    await page.locator('main').focus()
    await page.keyboard.press('e')
    const words = `${ui.zh.reading.easy} ${ui.en.reading.easy}: ${ui.zh.reading[state]} ${ui.en.reading[state]}`
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)
  }
})
