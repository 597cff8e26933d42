import { expect, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { gate } from '../fixtures/gate.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { search } = ui.zh
const module = '**/assets/reader-*.js'
const index = `**/assets/search-${cityYear}-*.json`
/** The part that is found, as the list of everything names it. */
const found = '4.1 完善城市功能'
const answers = at('zh', 'search/?q=积水')

for (const [fault, answer] of [
  ['missing', { status: 404, body: 'not found' }],
  [
    'cut in the middle',
    { contentType: 'text/javascript', body: 'import{a}from"./chunk.js";class A extends' },
  ],
  ['not script at all', { contentType: 'text/html', body: '<!doctype html><title>Portal</title>' }],
] as const) {
  test(`the text is there when the script is ${fault}, and search says that it needs it`, async ({
    page,
  }) => {
    await page.route(module, (route) => route.fulfill(answer))
    await page.goto(part('zh', '2.4'))
    await expect(page.locator('#s1')).toBeVisible()
    await page.getByRole('searchbox').fill('积水')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(encodeURI(answers))
    await expect(page.getByText(search.noScript)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: found })).toBeVisible()
  })
}

test('the text is there when the script is blocked, and the views are links', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort('blockedbyclient'))
  await page.goto(part('zh', '2.4'))
  await expect(page.locator('#s1')).toBeVisible()
  await page.getByRole('link', { name: ui.en.view.en, exact: true }).click()
  await expect(page).toHaveURL(part('en', '2.4'))
  await expect(page.locator('#s1')).toBeVisible()
})

test('search whose code is lost says so, and the list of everything stays', async ({ page }) => {
  await page.route('**/assets/results-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(answers)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(search.failed)
  await expect(page.getByRole('main').getByRole('link', { name: found })).toBeVisible()
})

test('the field whose dialog is lost still leads to the search page', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.route('**/assets/dialog-*.js', (route) => route.abort())
  await page.goto(at('zh'))
  await page.getByRole('searchbox').fill('积水')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('4.1')
  expect(errors).toEqual([])
})

for (const [fault, body] of [
  ['cut in the middle', '{"edition":"2032","entries":[{"id":'],
  ['of another shape', '{"edition":"2032"}'],
  ['empty', ''],
] as const) {
  test(`a search index that is ${fault} makes search say that it failed`, async ({ page }) => {
    await page.route(index, (route) => route.fulfill({ contentType: 'application/json', body }))
    await page.goto(answers)
    await expect(page.getByRole('main').getByRole('status')).toHaveText(search.failed)
    await expect(page.getByRole('main').getByRole('link', { name: found })).toBeVisible()
  })
}

test('on a slow network the text is there at once, and search says that it is loading', async ({ page }) => {
  const { opened, open } = gate()
  await page.route(index, async (route) => {
    await opened
    await route.continue()
  })
  await page.goto(at('zh'))
  await page.getByRole('searchbox').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('积水')
  await expect(dialog.getByRole('status')).toHaveText(search.loading)
  open()
  await expect(page.getByRole('option').first()).toContainText('4.1')
})

test('the text shows before a module that never arrives', async ({ page }) => {
  await page.route(module, () => {})
  await page.goto(part('en', '2.4'), { waitUntil: 'commit' })
  await expect(page.locator('#s1')).toBeVisible()
})

test('with storage switched off everything but the memory works', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  })
  await page.goto(`${city.basePath}/`)
  await expect(page.getByRole('link', { name: ui.zh.chooser.zh })).toBeVisible()
  await page.goto(part('zh', '2.4'))
  await page.getByRole('link', { name: ui.en.view.en, exact: true }).click()
  await expect(page).toHaveURL(part('en', '2.4'))
  await page.waitForLoadState()
  await page.getByRole('searchbox').click()
  await page.getByRole('dialog').getByRole('combobox').fill('airport')
  await expect(page.getByRole('option').first()).toContainText('2.1')
  expect(errors).toEqual([])
})

test('a page says the same wherever the reader’s clock is', async ({ browser }) => {
  const texts = []
  for (const timezoneId of ['Asia/Shanghai', 'Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    const context = await browser.newContext({ timezoneId })
    const page = await context.newPage()
    await page.goto(at('zh', `${cityYear}/targets/`))
    texts.push(await page.getByRole('main').textContent())
    await context.close()
  }
  expect(texts[0]).toContain('8000')
  expect(new Set(texts).size).toBe(1)
})
