import { expect, type Page, test } from 'playwright/test'
import { kindsOfPage } from '../fixtures/pages.ts'
import { readToLongSentence } from '../fixtures/read-to-long-sentence.ts'
import { ui } from '../fixtures/ui-strings.ts'

const names = ui.zh.view
const steps = [
  ['zh', 'en'],
  ['en', 'zh-en'],
  ['zh-en', 'zh'],
] as const

/** Presses a view in the header, where its name is the same on every page. */
async function choose(page: Page, view: keyof typeof names) {
  await page.locator('view-switch').getByRole('link', { name: names[view], exact: true }).click()
}

test('the views of every kind of page are links to the same page, each in its language', async ({ page }) => {
  for (const path of kindsOfPage) {
    await page.goto(`/zh/${path}`, { waitUntil: 'commit' })
    const links = page.getByRole('navigation', { name: ui.zh.nav.views }).getByRole('link')
    await expect(links.first()).toHaveAttribute('aria-current', 'page')
    const targets = await links.evaluateAll((all) =>
      all.map((link) => ['href', 'lang', 'hreflang'].map((name) => link.getAttribute(name))),
    )
    expect(targets).toEqual([
      [`/zh/${path}`, 'zh-CN', 'zh-CN'],
      [`/en/${path}`, 'en', 'en'],
      [`/zh-en/${path}`, 'zh-CN', 'zh-CN'],
    ])
  }
})

test('the sentence in the address stays in it, through all views', async ({ page }) => {
  await page.goto('/zh/2024/2.4/#s2')
  for (const [, view] of steps) {
    await choose(page, view)
    await expect(page).toHaveURL(new RegExp(`/${view}/2024/2\\.4/#s2$`))
    await page.waitForLoadState()
    await expect(page.locator('#s2')).toBeInViewport()
  }
})

for (const [from, to] of steps) {
  for (const path of ['2024/2.4/', '2024/']) {
    test(`the sentence read to in ${path} of ${from} is on the screen in ${to}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 480 })
      await page.goto(`/${from}/${path}`)
      const id = await page.evaluate(readToLongSentence)
      await choose(page, to)
      await expect(page).toHaveURL(
        new RegExp(`/${to}/${path.replace('.', '\\.')}#${id.replace('.', '\\.')}$`),
      )
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
    })
  }
}

test('a reader who has not scrolled gets the page from its beginning', async ({ page }) => {
  await page.goto('/zh/2024/')
  await choose(page, 'en')
  await expect(page).toHaveURL(/\/en\/2024\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('the view is switched with the keys alone, and the sentence is kept', async ({ page }) => {
  await page.goto('/zh/2024/2.4/#s2')
  const switcher = page.getByRole('navigation', { name: ui.zh.nav.views })
  await switcher.getByRole('link').first().focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: ui.zh.view.en, exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\/#s2$/)
  await expect(page.locator('#s2')).toBeInViewport()
})

test('the query and the filters of a search stay through all views', async ({ page }) => {
  const asked = '?q=%E5%AD%A6%E6%A0%A1&kind=task&area=5'
  await page.goto(`/zh/search/${asked}`)
  for (const [, view] of steps) {
    await choose(page, view)
    await expect(page).toHaveURL(`/${view}/search/${asked}`)
    await expect(page.locator('main [data-part]').first()).toContainText('5.2')
  }
  await page.getByRole('main').getByRole('searchbox').fill('医院')
  await choose(page, 'en')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('医院')
})

test('an address that ends in a broken fragment does not break the views', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto('/zh/2024/2.4/#%')
  await choose(page, 'en')
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\/$/)
  expect(errors).toEqual([])
})
