import { expect, test } from 'playwright/test'
import { gate } from '../fixtures/gate.ts'
import { ui } from '../fixtures/ui-strings.ts'

// A worker would answer what a test means to hold back.
test.use({ serviceWorkers: 'block' })

const { search } = ui.zh
const module = '**/assets/reader-*.js'

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
    await page.goto('/zh/2024/2.4/')
    await expect(page.locator('#s1')).toBeVisible()
    await page.getByRole('searchbox').fill('积水')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/)
    await expect(page.getByText(search.noScript)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '4.1' })).toBeVisible()
  })
}

test('the text is there when the script is blocked, and the views are links', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort('blockedbyclient'))
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('#s1')).toBeVisible()
  await page.getByRole('link', { name: ui.en.view.en, exact: true }).click()
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\/$/)
  await expect(page.locator('#s1')).toBeVisible()
})

test('search whose code is lost says so, and the list of everything stays', async ({ page }) => {
  await page.route('**/assets/results-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/zh/search/?q=积水')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(search.failed)
  await expect(page.getByRole('main').getByRole('link', { name: '4.1' })).toBeVisible()
})

test('the field whose dialog is lost still leads to the search page', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.route('**/assets/dialog-*.js', (route) => route.abort())
  await page.goto('/zh/')
  await page.getByRole('searchbox').fill('积水')
  await page.keyboard.press('Enter')
  await expect(page.locator('main ol[data-results] > li').first()).toContainText('4.1')
  expect(errors).toEqual([])
})

for (const [fault, body] of [
  ['cut in the middle', '{"edition":"2024","entries":[{"id":'],
  ['of another shape', '{"edition":"2024"}'],
  ['empty', ''],
] as const) {
  test(`a search index that is ${fault} makes search say that it failed`, async ({ page }) => {
    await page.route('**/assets/search-2024-*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await page.goto('/zh/search/?q=积水')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(search.failed)
    await expect(page.getByRole('main').getByRole('link', { name: '4.1' })).toBeVisible()
  })
}

test('on a slow network the text is there at once, and search says that it is loading', async ({ page }) => {
  const { opened, open } = gate()
  await page.route('**/assets/search-2024-*.json', async (route) => {
    await opened
    await route.continue()
  })
  await page.goto('/zh/')
  await page.getByRole('searchbox').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('积水')
  await expect(dialog.getByRole('status')).toHaveText(search.loading)
  open()
  await expect(page.getByRole('option').first()).toContainText('4.1')
})

test('the text shows before a module that never arrives', async ({ page }) => {
  await page.route(module, () => {})
  await page.goto('/en/2024/2.4/', { waitUntil: 'commit' })
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
  await page.goto('/')
  await expect(page.getByRole('link', { name: ui.zh.view.zh }).first()).toBeVisible()
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('link', { name: ui.en.view.en, exact: true }).click()
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\//)
  await page.waitForLoadState()
  await page.getByRole('searchbox').click()
  await page.getByRole('dialog').getByRole('combobox').fill('airport')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(errors).toEqual([])
})

test('a page says the same wherever the reader’s clock is', async ({ browser, baseURL }) => {
  const texts = []
  for (const timezoneId of ['Asia/Shanghai', 'Pacific/Pago_Pago', 'Pacific/Kiritimati']) {
    const context = await browser.newContext({ timezoneId, baseURL })
    const page = await context.newPage()
    await page.goto('/zh/2024/targets/')
    texts.push(await page.getByRole('main').textContent())
    await context.close()
  }
  expect(texts[0]).toContain('40')
  expect(new Set(texts).size).toBe(1)
})
