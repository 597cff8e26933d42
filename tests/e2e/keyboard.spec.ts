import { expect, test } from 'playwright/test'
import { ui } from '../fixtures/ui-strings.ts'

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

test('every stop of a whole page can be seen, and none is a trap', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/zh/2024/2.4/')
  const stops = await page.locator('a[href]:visible, button:visible, input:visible').count()
  const unseen: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return 'body'
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const { top, bottom } = focused.getBoundingClientRect()
      const visible = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return visible && bottom > 0 && top < innerHeight ? '' : focused.outerHTML.slice(0, 120)
    })
    if (seen) unseen.push(seen)
  }
  expect(unseen).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip, .site-name').first()).toBeVisible()
})

test('? lists the keys, Escape closes the list, and the keys do what it says', async ({ page }) => {
  await page.goto('/en/2024/2.4/')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: ui.en.shortcuts.title })
  await expect(help).toBeVisible()
  for (const word of [ui.en.shortcuts.search, ui.en.shortcuts.listen, ui.en.shortcuts.next]) {
    await expect(help.getByText(word, { exact: true })).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: ui.en.reading.easy })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/2\.5\/$/)
  await page.keyboard.press('p')
  await expect(page).toHaveURL(/2\.4\/$/)
})

test('single keys can be turned off', async ({ page }) => {
  await page.goto('/en/2024/2.4/')
  await page.getByRole('button', { name: ui.en.reading.open }).press('Enter')
  const keys = page.getByRole('checkbox', { name: ui.en.reading.keys })
  await keys.press('Space')
  await expect(keys).not.toBeChecked()
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(page.getByRole('button', { name: ui.en.reading.easy })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expect(page.getByRole('dialog')).toHaveCount(0)
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
