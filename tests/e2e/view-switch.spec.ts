import { expect, type Page, test } from 'playwright/test'
import type { View } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { kindsOfPage } from '../fixtures/pages.ts'
import { readToLongSentence } from '../fixtures/read-to-long-sentence.ts'
import { at, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** A language is named in itself on every page. */
const names = { zh: ui.zh.view.zh, en: ui.en.view.en, 'zh-en': ui.zh.view['zh-en'] }
/** Both languages have a name in the language of each page. */
const both = { zh: ui.zh.view['zh-en'], en: ui.en.view['zh-en'], 'zh-en': ui.zh.view['zh-en'] }

const steps = [
  ['zh', 'en'],
  ['en', 'zh-en'],
  ['zh-en', 'zh'],
] as const

function viewLink(page: Page, view: View) {
  const name = view === 'zh-en' ? new RegExp(`^(?:${both.zh}|${both.en})$`) : names[view]
  return page.getByRole('banner').getByRole('link', { name, exact: typeof name === 'string' })
}

/** In the browser: the links of a page's navigation, without showing the page. */
function viewsIn({ html, label }: { html: string; label: string }) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll(`nav[aria-label="${label}"] a`)].map((link) => ({
    text: link.textContent,
    href: link.getAttribute('href'),
    lang: link.getAttribute('lang'),
    hreflang: link.getAttribute('hreflang'),
    current: link.getAttribute('aria-current'),
  }))
}

test('the views of every kind of page are links to the same page, each in its language', async ({ page }) => {
  for (const path of kindsOfPage) {
    const response = await page.request.get(at('zh', path))
    const links = await page.evaluate(viewsIn, { html: await response.text(), label: ui.zh.nav.views })
    expect(links, path).toEqual([
      { text: names.zh, href: at('zh', path), lang: 'zh-CN', hreflang: 'zh-CN', current: 'page' },
      { text: names.en, href: at('en', path), lang: 'en', hreflang: 'en', current: null },
      { text: names['zh-en'], href: at('zh-en', path), lang: 'zh-CN', hreflang: 'zh-CN', current: null },
    ])
  }
})

test('the sentence in the address stays in it through all views, with the keys alone too', async ({
  page,
}) => {
  await page.goto(part('zh', '2.4', 's2'))
  for (const [from, to] of steps) {
    if (to === 'en') {
      await viewLink(page, from).focus()
      await page.keyboard.press('Tab')
      await expect(viewLink(page, to)).toBeFocused()
      await page.keyboard.press('Enter')
    } else await viewLink(page, to).click()
    await expect(page).toHaveURL(part(to, '2.4', 's2'))
    await page.waitForLoadState()
    await expect(page.locator('#s2')).toBeInViewport()
  }
})

for (const path of [`${cityYear}/2.4/`, `${cityYear}/`]) {
  test(`${path} goes on in every view at the sentence read to, which is not marked, or at its beginning`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 480 })
    await page.goto(at('zh', path))
    await viewLink(page, 'en').click()
    await expect(page).toHaveURL(at('en', path))
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    for (const [from, to] of steps) {
      await page.goto(at(from, path))
      const id = await page.evaluate(readToLongSentence)
      await viewLink(page, to).click()
      await expect(page).toHaveURL(at(to, path))
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
      await expect(page.locator(':target'), 'a place that nobody chose is not marked').toHaveCount(0)
    }
  })
}

test('the query and the filters of a search stay through all views', async ({ page }) => {
  const asked = `search/?${new URLSearchParams({ q: '学校', kind: 'task', area: '5' })}`
  const field = page.getByRole('main').getByRole('searchbox')
  await page.goto(at('zh', asked))
  for (const [, view] of steps) {
    await viewLink(page, view).click()
    await expect(page).toHaveURL(at(view, asked))
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('5.2')
  }
  await field.fill('医院')
  await viewLink(page, 'en').click()
  await expect(page).toHaveURL(/\/en\/search\//)
  await expect(field).toHaveValue('医院')
})

test('an address that ends in a broken fragment does not break the views', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto(`${part('zh', '2.4')}#%`)
  await viewLink(page, 'en').click()
  await expect(page).toHaveURL(part('en', '2.4'))
  expect(errors).toEqual([])
})
