import { expect, type Page, test } from 'playwright/test'
import { fill } from '../../lib/i18n/fill.ts'
import { ui } from '../fixtures/ui-strings.ts'

// A worker would answer what a test means to hold back.
test.use({ serviceWorkers: 'block' })

const zh = ui.zh.search
const en = ui.en.search

async function openDialog(page: Page, path: string) {
  await page.goto(path)
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  return page.getByRole('dialog').getByRole('combobox')
}

test('a reader finds a task with the keyboard alone and lands on its sentence', async ({ page }) => {
  const field = await openDialog(page, '/zh/2024/2.4/')
  await expect(field).toBeFocused()
  await page.keyboard.type('积水')
  const options = page.getByRole('option')
  await expect(options.first()).toContainText('4.1')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d+个结果/)
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/2024\/4\.1\/#s2$/)
  await expect(page.locator('#s2')).toBeInViewport()
})

test('Escape closes the dialog and gives the focus back to the field of the header', async ({ page }) => {
  await openDialog(page, '/en/')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('searchbox', { name: en.label })).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
})

for (const [path, query, words] of [
  ['/zh/', 'flood', '完善功能配套'],
  ['/en/', '积水', 'Improve functions and supporting facilities'],
  ['/zh/', 'jishui', '完善功能配套'],
  ['/en/', 'jishui', 'Improve functions and supporting facilities'],
  ['/zh-en/', 'jishui', '完善功能配套'],
] as const) {
  test(`“${query}” on ${path} finds task 4.1 first, in the view's language`, async ({ page }) => {
    const field = await openDialog(page, path)
    await field.fill(query)
    await expect(page.getByRole('option').first()).toContainText(words)
  })
}

test('nothing is searched in the middle of a composition', async ({ page }) => {
  await openDialog(page, '/zh/')
  const client = await page.context().newCDPSession(page)
  const status = page.getByRole('dialog').getByRole('status')
  await expect(status).toHaveText(zh.hint)
  await client.send('Input.imeSetComposition', { text: 'xue', selectionStart: 3, selectionEnd: 3 })
  await client.send('Input.imeSetComposition', { text: 'xue wei', selectionStart: 7, selectionEnd: 7 })
  await expect(status).toHaveText(zh.hint)
  await client.send('Input.insertText', { text: '学位' })
  await expect(page.getByRole('option').first()).toContainText('5.2')
})

test('no search code or data loads before the field is focused', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('/zh/2024/2.4/', { waitUntil: 'networkidle' })
  expect(requests.filter((path) => /search|dialog|chunk/.test(path))).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => requests.some((path) => path.includes('/assets/dialog-'))).toBe(true)
  await expect(page.getByRole('dialog'), 'the focus alone opens nothing').toHaveCount(0)
  await page.keyboard.type('积')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('积')
})

test('the button of the field opens the search; without script it leads to its page', async ({
  page,
  browser,
}) => {
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('banner').getByRole('button', { name: zh.submit, exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  const plain = await browser.newPage({ javaScriptEnabled: false })
  await plain.goto(page.url())
  await plain.getByRole('searchbox').fill('积水')
  await plain.getByRole('banner').getByRole('button', { name: zh.submit, exact: true }).click()
  await expect(plain).toHaveURL(/\/zh\/search\/\?q=/)
})

test('hostile queries neither break the page nor put markup into it', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const field = await openDialog(page, '/zh/')
  const status = page.getByRole('dialog').getByRole('status')
  for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', '\ud800', 'שלום עולם']) {
    await field.fill(query)
    await expect(status).toContainText('没有找到')
  }
  await field.fill('积水'.repeat(5000))
  await expect(status).toContainText(zh.cut)
  expect(await page.locator('dialog img').count()).toBe(0)
  expect(errors).toEqual([])
})

test('the search page is shareable, and history works', async ({ page }) => {
  await page.goto('/zh/search/?q=学校')
  const results = page.locator('main ol[data-results] > li')
  await expect(results.first()).toContainText('5.2')
  await page.getByRole('main').getByRole('searchbox').fill('机场')
  await page.getByRole('main').getByRole('button', { name: zh.submit }).click()
  await expect(results.first()).toContainText('2.')
  await expect(page).toHaveURL(/q=%E6%9C%BA%E5%9C%BA/)
  await results.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/zh\/2024\/2\.\d\/#s\d/)
  await page.goBack()
  await expect(results.first()).toContainText('2.')
})

test('filters narrow the results and stay in the address', async ({ page }) => {
  await page.goto('/en/search/?q=development')
  await page.getByRole('combobox', { name: en.areaFilter }).selectOption('3')
  await expect(page).toHaveURL(/area=3/)
  const parts = page.locator('main [data-part]')
  await expect(parts.first()).toBeVisible()
  for (const part of await parts.all())
    expect(await part.getAttribute('data-part')).toMatch(/^(?:3\.|area-3)/)
  await page.reload()
  await expect(page.getByRole('combobox', { name: en.areaFilter })).toHaveValue('3')
})

test('a query that the report does not answer says so and shows no result', async ({ page }) => {
  await page.goto('/en/search/?q=bitcoin')
  await expect(page.locator('main [data-empty]')).toHaveText(fill(en.none, { query: 'bitcoin' }))
  await expect(page.locator('main ol[data-results]')).toHaveCount(0)
})

test('a search that cannot load says so', async ({ page }) => {
  await page.route('**/assets/search-2024-*.json', (route) => route.abort())
  const field = await openDialog(page, '/en/')
  await field.fill('jobs')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(en.failed)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the field leads to a page that lists every part and says why', async ({ page }) => {
    await page.goto('/zh/2024/2.4/')
    await page.getByRole('searchbox').fill('积水')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/zh\/search\/\?q=/)
    await expect(page.getByText(zh.noScript)).toBeVisible()
    await expect(page.locator('main').getByRole('link', { name: '4.1' })).toBeVisible()
  })
})
