import { expect, test } from 'playwright/test'
import { clipboard } from '../fixtures/clipboard.ts'
import { keptPaths } from '../fixtures/kept-paths.ts'
import { player } from '../fixtures/player.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { storedKey } from '../fixtures/stored.ts'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What a reader looks for stands out, where the reader looks, in its own language. */

test('the sentence of an address stands out from the others', async ({ page }) => {
  for (const view of ['zh', 'zh-en'] as const) {
    await page.goto(part(view, '2.4', 's2'))
    const grounds = await page
      .locator('.text .sentence')
      .evaluateAll((sentences) => sentences.map((sentence) => getComputedStyle(sentence).backgroundColor))
    expect(new Set(grounds).size, view).toBe(2)
    expect(grounds[1], view).not.toBe('rgba(0, 0, 0, 0)')
  }
})

test('of a long sentence the neighbourhood of what was found is shown, and that alone is marked', async ({
  page,
}) => {
  for (const [view, query] of [
    ['zh', '防范化解风险'],
    ['en', 'defuse'],
  ] as const) {
    await page.goto(at(view, `search/?q=${encodeURIComponent(query)}`))
    const found = page.locator('[data-results] .result-sentence').first()
    await expect(found).toContainText('…')
    await expect(found.locator('mark')).toHaveText([query])
  }
})

test('what is said is brought into view', async ({ page }) => {
  await stubSpeech(page, ['zh-CN'])
  await page.setViewportSize({ width: 360, height: 480 })
  await page.goto(part('zh', '4.1'))
  const { open } = player(page, 'zh')
  await open.click()
  const next = page.getByRole('button', { name: ui.zh.listen.next, exact: true })
  for (const id of ['s1', 's2', 's3', 's4', 's5']) {
    await next.click()
    await expect(page.locator(`#${id}`)).toHaveClass(/said/)
    await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 0.9 })
  }
})

test('a term’s explanation stands just below it where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto(part('zh', '2.4'))
  const term = page.locator('.text').getByRole('link', { name: '免签入境政策' })
  await term.click()
  const note = page.getByRole('dialog', { name: ui.zh.termNote.title })
  await expect(note).toBeVisible()
  const [mark, box] = [await term.boundingBox(), await note.boundingBox()]
  const below = (box?.y ?? 0) - (mark?.y ?? 0) - (mark?.height ?? 0)
  expect(below).toBeGreaterThanOrEqual(0)
  expect(below).toBeLessThan(40)
})

test('the search opens by the key that a Mac has for it too', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  await page.evaluate(() => customElements.whenDefined('search-box'))
  await page.keyboard.press('Meta+k')
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('what the chooser says of a view is in the language of the view', async ({ page }) => {
  for (const [view, lang, last] of [
    ['en', 'en', ui.en.chooser.last],
    ['zh', 'zh-CN', ui.zh.chooser.last],
  ] as const) {
    await page.goto(`${city.basePath}/`)
    await page.evaluate(([key, view]) => localStorage.setItem(key, view), [storedKey('view'), view] as const)
    await page.reload()
    await expect(page.getByText(last)).toHaveAttribute('lang', lang)
  }
})

test('the views that a device keeps are listed by their names', async ({ page }) => {
  for (const view of ['zh', 'en'] as const) {
    await page.goto(part(view, '2.4'))
    await page.keyboard.press('Shift')
    await expect
      .poll(() => keptPaths(page), { intervals: [50] })
      .toContainEqual(expect.stringMatching(new RegExp(`/assets/pages-${view}-[0-9a-f]+\\.txt$`)))
  }
  await page.goto(`${city.basePath}/offline/`)
  const links = page.locator('kept-pages').getByRole('link')
  await expect(links).toHaveText(
    (['zh', 'en'] as const).map((view) => `${ui.zh.view[view]} ${ui.en.view[view]}`),
  )
  await expect(links.nth(1)).toHaveAttribute('href', new RegExp(`${at('en')}$`))
})

test('a citation is copied with its italics, and English sentences with a space between them', async ({
  page,
}) => {
  await page.goto(part('en', '2.2'))
  await page.locator('summary', { hasText: ui.en.cite.title }).click()
  await page.getByRole('button', { name: ui.en.cite.copy, exact: true }).first().click()
  await expect.poll(async () => (await clipboard(page)).html).toMatch(/<i\b[^>]*>[^<]*Excerpts from /)
  await page.evaluate(() => {
    const [from, to] = [document.querySelector('#s1'), document.querySelector('#s2')]
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
  })
  const { copy, status } = quoteBar(page, 'en')
  await copy.press('Enter')
  await expect(status).toHaveText(ui.en.share.copied)
  expect((await clipboard(page)).text).toContain(
    'the development of foreign trade. We will carry out special',
  )
})
