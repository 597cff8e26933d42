import { expect, type Page, test } from 'playwright/test'
import { storedPrefix } from '../../lib/browser/reading/stored-prefix.ts'
import { serveAlone } from '../fixtures/serve-alone.ts'
import { part, published } from '../fixtures/sites.ts'
import { keepSettings, storedKey } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

const task = part('zh', '2.4')

/** What is kept in this browser under a name. */
function kept(page: Page, key: string) {
  return page.evaluate((key) => localStorage.getItem(key), key)
}

/** Keeps something once, as if it had been there before the reader came. */
async function leave(page: Page, address: string, key: string, text: string) {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(address)
  await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [key, text])
  await page.unroute(address)
}

test('a reader who chose the easy view before the names had a prefix stays in it, and others keep what is theirs', async ({
  page,
}) => {
  const others = '{"easy":"1","js":"/other.css","page":"12"}'
  await leave(page, task, 'reading', others)
  await page.goto(task)
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-easy', '1')
  await expect(root).not.toHaveAttribute('data-page')
  await expect.poll(() => kept(page, storedKey('reading'))).toBe('{"easy":"1"}')
  expect(await kept(page, 'reading')).toBe(others)

  // What is reset stays so, though the old settings are still there.
  await page.getByRole('button', { name: ui.zh.reading.easy }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: ui.zh.reading.easy })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await expect(root).not.toHaveAttribute('data-easy')
})

test('at the root of a host the settings move over, and what holds more than settings stays there too', async ({
  page,
}) => {
  const site = await serveAlone(published)
  const home = site.url('/zh/')
  for (const [old, remains] of [
    ['{"easy":"1","size":"3"}', null],
    ['{"size":"3","page":"12"}', '{"size":"3","page":"12"}'],
  ] as const) {
    await leave(page, home, 'reading', old)
    await page.goto(home)
    await expect(page.locator('html')).toHaveAttribute('data-size', '3')
    await expect.poll(() => kept(page, 'reading')).toBe(remains)
    expect(await kept(page, `${storedPrefix('')}reading`)).toContain('"size":"3"')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-size', '3')
    await page.evaluate(() => localStorage.clear())
  }
  await site.stop()
})

test('the view that was chosen before the names had a prefix is still the last one', async ({ page }) => {
  await leave(page, '/report/', 'view', 'en')
  await page.goto('/report/')
  await expect(page.getByText(ui.en.chooser.last)).toHaveCount(1)
})

test('nothing that is stored makes a page ask for another file or take another attribute', async ({
  page,
}) => {
  const poisoned = { js: '/report/en/other-app.css', onclick: 'alert(1)', size: '5', theme: 'url(/a.css)' }
  await keepSettings(page, poisoned)
  const sheets: string[] = []
  page.on('request', (request) => request.resourceType() === 'stylesheet' && sheets.push(request.url()))
  await page.goto(task)
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-size', '5')
  await expect(root).toHaveAttribute('data-js', /\/assets\/settings-\w+\.css$/)
  // Another tab stores something while this one is open.
  const other = await page.context().newPage()
  await other.goto(task)
  await other.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [storedKey('reading'), JSON.stringify({ ...poisoned, size: '4' })],
  )
  await expect(root).toHaveAttribute('data-size', '4')
  await expect(root).toHaveAttribute('data-js', /\/assets\/settings-\w+\.css$/)
  for (const name of ['data-onclick', 'data-theme']) await expect(root).not.toHaveAttribute(name)
  expect(sheets.filter((url) => !/\/assets\/(?:settings|media)-\w+\.css$/.test(url))).toEqual([])
})
