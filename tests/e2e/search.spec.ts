import { expect, type Page, test } from 'playwright/test'
import { fill } from '../fixtures/fill.ts'
import { gate } from '../fixtures/gate.ts'
import { openSite, origin } from '../fixtures/open-site.ts'
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

/** Two frames: what follows the last event has happened. */
async function settled(page: Page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Holds back what the network answers until it may arrive. */
async function hold(page: Page, pattern: string) {
  const { opened, open: arrive } = gate()
  const asked = page.waitForRequest(pattern)
  await page.route(pattern, async (route) => {
    await opened
    await route.continue()
  })
  return { asked, arrive }
}

/** Types with an input method, which commits nothing yet. */
async function compose(page: Page) {
  const client = await page.context().newCDPSession(page)
  for (const text of ['xue', 'xue wei'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await settled(page)
  return async (text: string) => client.send('Input.insertText', { text })
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

test('Escape closes the dialog and gives the focus back to the field it was opened from', async ({
  page,
}) => {
  await page.goto('/en/')
  const field = page.getByRole('searchbox', { name: en.label })
  await field.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('jobs')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog'), 'once is enough, whatever was typed').toBeHidden()
})

for (const key of ['/', 'Control+k']) {
  test(`${key} and Escape leave a reader at the sentence and the link where they were`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/zh/2024/#2.4-s1')
    const link = page.locator('[id="2.4-s1"] a').first()
    await link.focus()
    await settled(page)
    const place = await link.boundingBox()
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await settled(page)
    expect(await link.boundingBox()).toEqual(place)
    await expect(link).toBeInViewport()
    await expect(link).toBeFocused()
  })
}

test('a result on the page the reader is on leads to its sentence, and the page stays there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 })
  const field = await openDialog(page, '/zh/2024/4.1/#s5')
  await field.fill('积水')
  await expect(page.getByRole('option').first()).toContainText('4.1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await settled(page)
  await expect(page).toHaveURL(/\/zh\/2024\/4\.1\/#s2$/)
  await expect(page.locator('#s2')).toBeInViewport()
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test('Enter that ends a composition in Safari chooses no result', async ({ page }) => {
  const field = await openDialog(page, '/zh/')
  await field.fill('积水')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  // Safari sends this Enter after the end of the composition, told apart by its code alone.
  await field.evaluate((input) => {
    const init = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    input.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  await settled(page)
  await expect(page).toHaveURL(/\/zh\/$/)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('the dialog tells how many results there are, and its last option leads to all of them', async ({
  page,
}) => {
  const field = await openDialog(page, '/zh/')
  await field.fill('发展')
  const options = page.getByRole('option')
  await expect(options).toHaveCount(9)
  const count = (await page.getByRole('dialog').getByRole('status').textContent()) ?? ''
  await expect(options.last()).toHaveText(zh.all)
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/zh/search/?${new URLSearchParams({ q: '发展' })}`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(count)
  await expect(page.locator('main ol[data-results] > li')).toHaveCount(Number.parseInt(count, 10))
  expect(Number.parseInt(count, 10)).toBeGreaterThan(8)
})

test('a query that is withdrawn while the search loads leaves the hint, not “loading”', async ({ page }) => {
  await page.clock.install()
  const index = await hold(page, '**/assets/search-2024-*.json')
  const field = await openDialog(page, '/zh/')
  const status = page.getByRole('dialog').getByRole('status')
  await field.fill('积')
  await index.asked
  await page.clock.runFor(500)
  await expect(status).toHaveText(zh.loading)
  await field.fill('积水')
  await field.fill('')
  await page.clock.runFor(500)
  await expect(status).toHaveText(zh.hint)
  const arrived = page.waitForResponse('**/assets/search-2024-*.json')
  index.arrive()
  await (await arrived).finished()
  await settled(page)
  await expect(status).toHaveText(zh.hint)
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

test('nothing is searched in the middle of a composition in the dialog', async ({ page }) => {
  const field = await openDialog(page, '/zh/')
  await field.fill('积水')
  await expect(page.getByRole('option').first()).toContainText('4.1')
  await field.fill('')
  const status = page.getByRole('dialog').getByRole('status')
  await expect(status).toHaveText(zh.hint)
  const commit = await compose(page)
  await expect(status).toHaveText(zh.hint)
  await expect(page.getByRole('option')).toHaveCount(0)
  await commit('学位')
  await expect(page.getByRole('option').first()).toContainText('5.2')
})

test('an index that arrives in the middle of a composition answers what was typed before', async ({
  page,
}) => {
  const index = await hold(page, '**/assets/search-2024-*.json')
  const field = await openDialog(page, '/zh/')
  await field.fill('积水')
  await index.asked
  await field.press('End')
  const commit = await compose(page)
  index.arrive()
  await expect(page.getByRole('option').first()).toContainText('4.1')
  await expect(field).toHaveValue('积水xue wei')
  await commit('点')
  await expect(field).toHaveValue('积水点')
  await expect(page.getByRole('option').first()).toContainText('4.1')
})

test('the header waits for the end of a composition before it opens the dialog', async ({ page }) => {
  await page.goto('/zh/')
  const field = page.getByRole('searchbox')
  const code = page.waitForResponse(/assets\/dialog-/)
  await field.focus()
  await code
  const commit = await compose(page)
  await expect(field).toHaveValue('xue wei')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await commit('学位')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('学位')
  await expect(page.getByRole('option').first()).toContainText('5.2')
})

test('nothing is searched in the middle of a composition on the search page', async ({ page }) => {
  await page.goto('/zh/search/?q=积水')
  const main = page.getByRole('main')
  await expect(main.locator('ol[data-results] > li').first()).toContainText('4.1')
  const before = await main.locator('.search-found').textContent()
  await main.getByRole('searchbox').selectText()
  const commit = await compose(page)
  await expect(main.getByRole('searchbox')).toHaveValue('xue wei')
  expect(await main.locator('.search-found').textContent()).toBe(before)
  await expect(page).toHaveURL(`/zh/search/?${new URLSearchParams({ q: '积水' })}`)
  await commit('学位')
  await expect(main.locator('ol[data-results] > li').first()).toContainText('5.2')
  await expect(page).toHaveURL(`/zh/search/?${new URLSearchParams({ q: '学位' })}`)
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

const address = (page: Page) => page.evaluate(() => location.href.slice(location.origin.length))
const entries = (page: Page) => page.evaluate(() => history.length)

test('Back returns to the query before, however much was typed since', async ({ page }) => {
  await page.goto('/zh/search/?q=学校')
  const results = page.locator('main ol[data-results] > li')
  await expect(results.first()).toContainText('5.2')
  const before = await entries(page)
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('')
  await field.pressSequentially('jichang')
  await field.press('Enter')
  await expect(results.first()).toContainText('2.')
  await field.press('Enter')
  expect(await entries(page)).toBe(before + 1)
  await page.goBack()
  await expect(field).toHaveValue('学校')
  await expect(results.first()).toContainText('5.2')
  await expect(page).toHaveURL(`/zh/search/?${new URLSearchParams({ q: '学校' })}`)
  await page.goForward()
  await expect(field).toHaveValue('jichang')
})

test('the address of the search page stays as it was opened, and clean when nothing is asked', async ({
  page,
}) => {
  for (const path of ['/zh/search/', '/zh/search/#main']) {
    await page.goto(path)
    await expect(page.getByRole('combobox', { name: zh.kind })).toBeVisible()
    expect(await address(page)).toBe(path)
  }
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('a')
  expect(await address(page)).toBe('/zh/search/?q=a#main')
  await field.fill('')
  expect(await address(page)).toBe('/zh/search/#main')
})

test('results come when the browser takes no more addresses from a fast typist', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('100 times per 10 seconds', 'SecurityError')
    }
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse })
  })
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.goto('/zh/search/')
  await expect(page.getByRole('combobox', { name: zh.kind })).toBeVisible()
  await page.getByRole('main').getByRole('searchbox').fill('积水')
  await expect(page.locator('main ol[data-results] > li').first()).toContainText('4.1')
  expect(errors).toEqual([])
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
  await page.goBack()
  await expect(page.getByRole('combobox', { name: en.areaFilter })).toHaveValue('')
  await expect(page).toHaveURL(/\?q=development$/)
})

test('the search page says that it loads, its code as well as its data, and lists everything until then', async ({
  page,
}) => {
  const code = await hold(page, '**/assets/results-*.js')
  const index = await hold(page, '**/assets/search-2024-*.json')
  await page.goto('/zh/search/?q=积水', { waitUntil: 'commit' })
  const main = page.getByRole('main')
  const everything = main.getByRole('heading', { name: zh.allParts })
  await expect(main.getByRole('status')).toHaveText(zh.loading)
  await expect(everything).toBeVisible()
  code.arrive()
  await index.asked
  await expect(main.getByRole('combobox', { name: zh.kind })).toBeVisible()
  await expect(main.getByRole('status')).toHaveText(zh.loading)
  await expect(everything).toBeVisible()
  index.arrive()
  await expect(main.locator('ol[data-results] > li').first()).toContainText('4.1')
  await expect(everything).toBeHidden()
})

test('what a reader types before the code of the search page is there stays', async ({ page }) => {
  const code = await hold(page, '**/assets/results-*.js')
  await page.goto('/zh/search/', { waitUntil: 'commit' })
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('积水')
  code.arrive()
  await expect(page.locator('main ol[data-results] > li').first()).toContainText('4.1')
  await expect(field).toHaveValue('积水')
})

test('other years are added once, each result with its year, and a failure is said', async ({
  page,
  context,
}) => {
  await openSite(context)
  await page.goto(`${origin}/zh/search/?q=积水`)
  const main = page.getByRole('main')
  const items = main.locator('ol[data-results] > li')
  const button = main.getByRole('button', { name: zh.older })
  await expect(button).toBeVisible()
  const newest = await items.count()
  await page.route('**/assets/search-2024-*.json', (route) => route.abort())
  await button.click()
  await expect(main.getByRole('status')).toHaveText(zh.failed)
  await expect(items).toHaveCount(newest)
  await page.unroute('**/assets/search-2024-*.json')
  await button.dblclick()
  await expect(button).toBeHidden()
  const links = await items
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(new Set(links).size).toBe(links.length)
  expect(links.length).toBeGreaterThan(newest)
  const of2024 = items.filter({ has: page.locator('a[href*="/2024/"]') })
  await expect(of2024.first().locator('small')).toHaveText('2024 · 第4方面')
  await expect(
    items.filter({ has: page.locator('a[href*="/2025/"]') }).filter({ hasText: '2025 ·' }),
  ).toHaveCount(0)
})

test('a query that the report does not answer says so, aloud too, and shows no result', async ({ page }) => {
  await page.goto('/en/search/?q=bitcoin')
  const message = page.getByRole('main').getByRole('status').locator('[data-empty]')
  await expect(message).toHaveText(fill(en.none, { query: 'bitcoin' }))
  await expect(page.locator('main [data-empty]')).toHaveCount(1)
  await expect(page.locator('main ol[data-results]')).toHaveCount(0)
})

test('in the bilingual view the words of the search are marked, each in its language', async ({ page }) => {
  const field = await openDialog(page, '/zh-en/')
  const status = page.getByRole('dialog').getByRole('status')
  const words = async () =>
    status
      .locator(':scope > [lang], [data-empty] > [lang]')
      .evaluateAll((runs) => runs.map((run) => [run.getAttribute('lang'), run.textContent]))
  await expect.poll(words).toEqual([
    ['zh-CN', zh.hint],
    ['en', en.hint],
  ])
  await field.fill('比特币')
  await expect(status).toContainText('比特币')
  await expect.poll(words).toEqual([
    ['zh-CN', fill(zh.none, { query: '比特币' })],
    ['en', fill(en.none, { query: '比特币' })],
  ])
  await field.fill('积水')
  const area = page.getByRole('option').first().locator('small')
  await expect(area.locator('[lang="zh-CN"]')).toHaveText('第4方面')
  await expect(area.locator('[lang="en"]')).toHaveText('Area 4')
  await page.goto('/zh-en/search/?q=积水')
  const counted = page.getByRole('main').getByRole('status')
  await expect(counted).toContainText(/\d+个结果/)
  await expect(counted.locator('[lang="zh-CN"]')).toHaveText(/^\d+个结果$/)
  await expect(counted.locator('[lang="en"]')).toHaveText(/^\d+ results?$/)
})

test('a query written from right to left stands apart from the words about it', async ({ page }) => {
  const query = 'שלום עולם'
  await page.goto(`/zh/search/?q=${query}`)
  await expect(page.getByRole('main').getByRole('status').locator('bdi')).toHaveText(query)
  for (const field of await page.getByRole('searchbox').all())
    await expect(field).toHaveAttribute('dir', 'auto')
  const field = await openDialog(page, '/zh/')
  await expect(field).toHaveAttribute('dir', 'auto')
  await field.fill(query)
  await expect(page.getByRole('dialog').getByRole('status').locator('bdi')).toHaveText(query)
})

test('a long query is repeated in whole characters', async ({ page }) => {
  const field = await openDialog(page, '/zh/')
  const status = page.getByRole('dialog').getByRole('status')
  await field.fill(`a${'𠮷'.repeat(60)}`)
  await expect(status).toContainText('没有找到')
  expect(await status.textContent()).not.toMatch(/\p{Surrogate}/u)
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
