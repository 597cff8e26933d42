import { expect, type Page, test } from 'playwright/test'
import type { View } from '../../lib/report/view.ts'
import { cityEdition, cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { gate } from '../fixtures/gate.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { at, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { olderYear } from '../fixtures/write-city.ts'

const zh = ui.zh.search
const en = ui.en.search
const title = cityEdition().frame.title ?? { zh: '', en: '' }

/** The search data of an edition. */
const data = (year: string) => `**/assets/search-${year}-*.json`

/** The address of the search page that asks for something. */
function asking(view: View, asked: Record<string, string>) {
  return at(view, `search/?${new URLSearchParams(asked)}`)
}

async function openDialog(page: Page, path: string) {
  await page.goto(path)
  await page.keyboard.press('/')
  return page.getByRole('dialog').getByRole('combobox')
}

/** What the dialog says of its options, and the options. */
function inDialog(page: Page) {
  return { status: page.getByRole('dialog').getByRole('status'), options: page.getByRole('option') }
}

/** The form of the search page, what it says and what it lists: everything until it is asked, then the results. */
function inMain(page: Page) {
  const main = page.getByRole('main')
  return {
    field: main.getByRole('searchbox'),
    kind: main.getByRole('combobox', { name: zh.kind }),
    status: main.getByRole('status'),
    everything: main.getByRole('heading', { name: zh.allParts }),
    items: main.getByRole('listitem'),
  }
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
  const field = await openDialog(page, part('zh', '2.4'))
  const { status, options } = inDialog(page)
  await expect(field).toBeFocused()
  await page.keyboard.type('积水')
  await expect(options).toHaveText(/^4\.1/)
  await expect(status).toHaveText(fill(zh.count_other, { count: 1 }))
  await page.keyboard.press('ArrowDown')
  await expect(options).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(part('zh', '4.1', 's2'))
  await expect(page.locator('#s2')).toBeInViewport()
})

test('the dialog opens from the field, by its key and by the button, and Escape gives the focus back', async ({
  page,
}) => {
  await page.goto(at('en'))
  const dialog = page.getByRole('dialog')
  const field = page.getByRole('searchbox', { name: en.label })
  await field.click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(field).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('jobs')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog, 'once is enough, whatever was typed').toBeHidden()
  await page.getByRole('banner').getByRole('button', { name: en.placeholder, exact: true }).click()
  await expect(dialog.getByRole('combobox')).toBeFocused()
})

test('the keys of the dialog leave a reader at the sentence and the link where they were', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(at('zh', `${cityYear}/#2.4-s1`))
  const link = sentenceNumber(page.locator('[id="2.4-s1"]'), 'zh', 1)
  await link.focus()
  await settled(page)
  const place = await link.boundingBox()
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await settled(page)
    expect(await link.boundingBox(), key).toEqual(place)
    await expect(link).toBeInViewport()
    await expect(link).toBeFocused()
  }
})

test('a result on the page the reader is on leads to its sentence, and the page stays there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 })
  // Without motion the page is there at once, and no scrolling is under way when the result is chosen.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const field = await openDialog(page, part('zh', '4.1', 's5'))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await expect(page.locator('#s1')).not.toBeInViewport()
  await field.fill('断头路')
  await expect(page.getByRole('option').first()).toContainText('4.1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await settled(page)
  await expect(page).toHaveURL(part('zh', '4.1', 's1'))
  await expect(page.locator('#s1')).toBeInViewport()
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test('the dialog tells how many results there are, and its last option leads to all of them', async ({
  page,
}) => {
  const field = await openDialog(page, at('zh'))
  await field.fill('发展')
  const { status, options } = inDialog(page)
  await expect(options).toHaveCount(9)
  const count = fill(zh.count_other, { count: 12 })
  await expect(status).toHaveText(count)
  await expect(options.last()).toHaveText(zh.all)
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(asking('zh', { q: '发展' }))
  await expect(inMain(page).status).toHaveText(count)
  await expect(inMain(page).items).toHaveCount(12)
})

test('a query that is withdrawn while the search loads leaves the hint, not “loading”', async ({ page }) => {
  await page.clock.install()
  const index = await hold(page, data(cityYear))
  const field = await openDialog(page, at('zh'))
  const { status } = inDialog(page)
  await field.fill('积')
  await index.asked
  await page.clock.runFor(500)
  await expect(status).toHaveText(zh.loading)
  await field.fill('积水')
  await field.fill('')
  await page.clock.runFor(500)
  await expect(status).toHaveText(zh.hint)
  const arrived = page.waitForResponse(data(cityYear))
  index.arrive()
  await (await arrived).finished()
  await settled(page)
  await expect(status).toHaveText(zh.hint)
})

test('Chinese, English and pinyin find the same task, in the language of every view', async ({ page }) => {
  for (const [view, queries, title] of [
    ['zh', ['flood', 'jishui'], '完善城市功能'],
    ['en', ['积水', 'jishui'], 'Improve city functions'],
    ['zh-en', ['jishui'], '完善城市功能'],
  ] as const) {
    const field = await openDialog(page, at(view))
    const { options } = inDialog(page)
    for (const query of queries) {
      await field.fill('')
      await expect(options).toHaveCount(0)
      await field.fill(query)
      await expect(options.first(), `${query}, ${view}`).toContainText(title)
    }
  }
})

test('nothing is searched in the middle of a composition, and the Enter that ends one in Safari chooses no result', async ({
  page,
}) => {
  const field = await openDialog(page, at('zh'))
  const { status, options } = inDialog(page)
  await field.fill('积水')
  await expect(options.first()).toContainText('4.1')
  await field.fill('')
  await expect(status).toHaveText(zh.hint)
  const commit = await compose(page)
  await expect(status).toHaveText(zh.hint)
  await expect(options).toHaveCount(0)
  await commit('学位')
  await expect(options.first()).toContainText('5.2')
  await page.keyboard.press('ArrowDown')
  // Safari sends this Enter after the end of the composition, told apart by its code alone.
  await field.evaluate((input) => {
    const init = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }
    input.dispatchEvent(new KeyboardEvent('keydown', init))
  })
  await settled(page)
  await expect(page).toHaveURL(at('zh'))
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('an index that arrives in the middle of a composition answers what was typed before', async ({
  page,
}) => {
  const index = await hold(page, data(cityYear))
  const field = await openDialog(page, at('zh'))
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
  await page.goto(at('zh'))
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
  await page.goto(asking('zh', { q: '积水' }))
  const { field, items } = inMain(page)
  await expect(items.first()).toContainText('4.1')
  const before = await items.allTextContents()
  await field.selectText()
  const commit = await compose(page)
  await expect(field).toHaveValue('xue wei')
  expect(await items.allTextContents()).toEqual(before)
  await expect(page).toHaveURL(asking('zh', { q: '积水' }))
  await commit('学位')
  await expect(items.first()).toContainText('5.2')
  await expect(page).toHaveURL(asking('zh', { q: '学位' }))
})

test('no search code or data loads before the field is focused', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto(part('zh', '2.4'), { waitUntil: 'networkidle' })
  expect(requests.filter((path) => /search|dialog|chunk/.test(path))).toEqual([])
  await page.getByRole('searchbox').focus()
  await expect.poll(() => requests.some((path) => path.includes('/assets/dialog-'))).toBe(true)
  await expect(page.getByRole('dialog'), 'the focus alone opens nothing').toHaveCount(0)
  await page.keyboard.type('积')
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('积')
})

test('hostile queries neither break the page nor put markup into it, and a long one is repeated in whole characters', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const field = await openDialog(page, at('zh'))
  const { status } = inDialog(page)
  for (const query of ['<img src=x onerror=alert(1)>', '"', '\\', '\ud800', 'שלום עולם']) {
    await field.fill(query)
    await expect(status).toContainText(fill(zh.none, { title: title.zh, query: query.toWellFormed() }))
  }
  await field.fill(`a${'𠮷'.repeat(60)}`)
  await expect(status).toContainText(`a${'𠮷'.repeat(20)}`)
  expect(await status.textContent()).not.toMatch(/\p{Surrogate}/u)
  await field.fill('积水'.repeat(5000))
  await expect(status).toContainText(zh.cut)
  await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(0)
  expect(errors).toEqual([])
})

const address = (page: Page) => page.evaluate(() => location.href.slice(location.origin.length))
const entries = (page: Page) => page.evaluate(() => history.length)

test('the search page is shareable, and Back returns to the query before, however much was typed since', async ({
  page,
}) => {
  await page.goto(asking('zh', { q: '学校' }))
  const { field, items } = inMain(page)
  await expect(items.first()).toContainText('5.2')
  const before = await entries(page)
  await field.fill('')
  await field.pressSequentially('jichang')
  await field.press('Enter')
  await expect(items.first()).toContainText('2.1')
  await field.press('Enter')
  expect(await entries(page)).toBe(before + 1)
  await page.goBack()
  await expect(field).toHaveValue('学校')
  await expect(items.first()).toContainText('5.2')
  await expect(page).toHaveURL(asking('zh', { q: '学校' }))
  await page.goForward()
  await expect(field).toHaveValue('jichang')
  await field.fill('医院')
  await page.getByRole('main').getByRole('button', { name: zh.submit, exact: true }).click()
  await expect(items.first()).toContainText('5.3')
  await expect(page).toHaveURL(asking('zh', { q: '医院' }))
  await items.first().getByRole('link').click()
  await expect(page).toHaveURL(part('zh', '5.3', 's1'))
  await page.goBack()
  await expect(items.first()).toContainText('5.3')
})

test('where nothing is found the page says what it holds and leads to all of it, and else does not', async ({
  page,
}) => {
  const scope = page.getByText(fill(zh.scope, { title: cityEdition().frame.title?.zh ?? '' }))
  const whole = page.getByRole('main').getByRole('link', { name: zh.whole })
  await page.goto(asking('zh', { q: '比特币' }))
  await expect(scope).toBeVisible()
  await inMain(page).field.fill('医院')
  await expect(inMain(page).items.first()).toContainText('5.3')
  await expect(scope).toBeHidden()
  await page.goBack()
  await whole.click()
  await expect(page).toHaveURL(at('zh', `${cityYear}/`))
})

test('the address of the search page stays as it was opened, and clean when nothing is asked', async ({
  page,
}) => {
  const { field, kind } = inMain(page)
  const path = at('zh', 'search/')
  for (const opened of [path, `${path}#main`]) {
    await page.goto(opened)
    await expect(kind).toBeVisible()
    expect(await address(page)).toBe(opened)
  }
  await field.fill('a')
  expect(await address(page)).toBe(`${path}?q=a#main`)
  await field.fill('')
  expect(await address(page)).toBe(`${path}#main`)
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
  await page.goto(at('zh', 'search/'))
  const { field, kind, items } = inMain(page)
  await expect(kind).toBeVisible()
  await field.fill('积水')
  await expect(items.first()).toContainText('4.1')
  expect(errors).toEqual([])
})

test('filters narrow the results and stay in the address', async ({ page }) => {
  await page.goto(asking('en', { q: '改善' }))
  const { items } = inMain(page)
  await expect(items.filter({ hasText: /^2/ })).not.toHaveCount(0)
  const area = page.getByRole('combobox', { name: en.areaFilter, exact: true })
  await area.selectOption('3')
  await expect(page).toHaveURL(asking('en', { q: '改善', area: '3' }))
  const ofArea3 = [/^3\b/, /^3\b/, /^3\b/, /^3\b/]
  await expect(items, 'the area and its three tasks').toHaveText(ofArea3)
  await page.reload()
  await expect(area).toHaveValue('3')
  await expect(items).toHaveText(ofArea3)
  await page.goBack()
  await expect(area).toHaveValue('')
  await expect(page).toHaveURL(asking('en', { q: '改善' }))
})

test('the search page says that it loads, its code as well as its data, and lists everything until then', async ({
  page,
}) => {
  const code = await hold(page, '**/assets/results-*.js')
  const index = await hold(page, data(cityYear))
  await page.goto(asking('zh', { q: '积水' }), { waitUntil: 'commit' })
  const { kind, status, everything, items } = inMain(page)
  await expect(status).toHaveText(zh.loading)
  await expect(everything).toBeVisible()
  code.arrive()
  await index.asked
  await expect(kind).toBeVisible()
  await expect(status).toHaveText(zh.loading)
  await expect(everything).toBeVisible()
  index.arrive()
  await expect(items.first()).toContainText('4.1')
  await expect(everything).toBeHidden()
})

test('what a reader types before the code of the search page is there stays', async ({ page }) => {
  const code = await hold(page, '**/assets/results-*.js')
  await page.goto(at('zh', 'search/'), { waitUntil: 'commit' })
  const { field, items } = inMain(page)
  await field.fill('积水')
  code.arrive()
  await expect(items.first()).toContainText('4.1')
  await expect(field).toHaveValue('积水')
})

test('other years are added once, each result with its year, and a failure is said', async ({ page }) => {
  await page.goto(asking('zh', { q: '车位' }))
  const { status, items } = inMain(page)
  const button = page.getByRole('main').getByRole('button', { name: zh.older })
  await expect(button).toBeVisible()
  await expect(items).toHaveCount(12)
  await page.route(data(olderYear), (route) => route.abort())
  await button.click()
  await expect(status).toHaveText(zh.failed)
  await expect(items).toHaveCount(12)
  await page.unroute(data(olderYear))
  await button.dblclick()
  await expect(button).toBeHidden()
  await expect(items).toHaveCount(15)
  const links = await items
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent] as const))
  expect(new Set(links.map(([href]) => href)).size).toBe(15)
  const older = links.filter(([href]) => href?.includes(`/${olderYear}/`))
  expect(older).toHaveLength(3)
  await expect(items.filter({ has: page.getByText(olderYear, { exact: true }) })).toHaveCount(3)
  expect(links.filter(([, text]) => text?.includes(cityYear))).toEqual([])
})

test('a page of an older edition searches that edition first, and leads to the newest', async ({ page }) => {
  const field = await openDialog(page, at('zh', `${olderYear}/1.1/`))
  const { options } = inDialog(page)
  await field.fill('车位')
  await expect(options).toHaveCount(4)
  await expect(options.last()).toHaveText(zh.newest)
  await field.press('Enter')
  await expect(page).toHaveURL(asking('zh', { q: '车位', edition: olderYear }))
  const { items } = inMain(page)
  const ofYear = items.filter({ has: page.getByText(olderYear, { exact: true }) })
  await expect(ofYear).toHaveCount(3)
  await expect(items).toHaveCount(3)
  await page.getByRole('main').getByRole('button', { name: zh.older }).click()
  await expect(items).toHaveCount(15)
  await page.goto(at('zh', `${olderYear}/1.1/`))
  const newer = page.getByRole('main').getByRole('link', { name: cityYear })
  await expect(newer).toContainText('1 第一领域')
  await newer.click()
  await expect(page).toHaveURL(part('zh', '1'))
})

test('a year without an edition is answered by the newest, and Back leads from year to year', async ({
  page,
}) => {
  const { items } = inMain(page)
  const years = page.getByRole('main').getByText(olderYear, { exact: true })
  await page.goto(asking('zh', { q: '车位', edition: '1999' }))
  await expect(items).toHaveCount(12)
  await expect(years).toHaveCount(0)
  await page.goto(asking('zh', { q: '车位', edition: olderYear }))
  await expect(items).toHaveCount(3)
  await page.goBack()
  await expect(items).toHaveCount(12)
  await page.goForward()
  await expect(years).toHaveCount(3)
})

test('the second press of a double click opens no result that has come under it', async ({ page }) => {
  const asked = asking('zh', { q: '车位' })
  await page.goto(asked)
  const { items } = inMain(page)
  await page.getByRole('main').getByRole('button', { name: zh.older }).click()
  await expect(items).toHaveCount(15)
  await items.last().getByRole('link').hover()
  await page.evaluate(() =>
    addEventListener('click', (event) => (document.title = `${event.defaultPrevented}`)),
  )
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(page).toHaveTitle('true')
  await expect(page).toHaveURL(asked)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page).not.toHaveURL(asked)
})

test('in the bilingual view the words of the search are marked, each in its language', async ({ page }) => {
  const field = await openDialog(page, at('zh-en'))
  const { status, options } = inDialog(page)
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
    ['zh-CN', fill(zh.none, { title: title.zh, query: '比特币' })],
    ['en', fill(en.none, { title: title.en, query: '比特币' })],
  ])
  await field.fill('积水')
  await expect(options.locator('[lang="zh-CN"]').first()).toHaveText('完善城市功能')
  await expect(options.locator('[lang="en"]').first()).toHaveText('Improve city functions')
  await page.goto(asking('zh-en', { q: '积水' }))
  const counted = inMain(page).status
  await expect(counted.getByText(fill(zh.count_other, { count: 1 }), { exact: true })).toHaveAttribute(
    'lang',
    'zh-CN',
  )
  await expect(counted.getByText(fill(en.count_one, { count: 1 }), { exact: true })).toHaveAttribute(
    'lang',
    'en',
  )
})

test('a query without an answer is told so, aloud too, and stands apart from the words about it', async ({
  page,
}) => {
  const rightToLeft = 'שלום עולם'
  await page.goto(asking('en', { q: rightToLeft }))
  const { field, status, items } = inMain(page)
  for (const query of [rightToLeft, 'bitcoin']) {
    // The first stands in the address, and comes from there when the script is ready.
    if (query !== rightToLeft) await field.fill(query)
    const message = fill(en.none, { title: title.en, query })
    await expect(status).toContainText(message)
    await expect(status.locator('bdi').last()).toHaveText(query)
    await expect(page.getByRole('main').getByText(message, { exact: true })).toHaveCount(1)
    await expect(status.getByRole('link', { name: en.whole })).toHaveAttribute(
      'href',
      `/report/en/${cityYear}/`,
    )
    await expect(items).toHaveCount(0)
  }
  await expect(page.getByRole('searchbox')).toHaveCount(2)
  for (const field of await page.getByRole('searchbox').all())
    await expect(field).toHaveAttribute('dir', 'auto')
  await page.getByRole('banner').getByRole('searchbox').press('Control+k')
  const typed = page.getByRole('dialog').getByRole('combobox')
  await expect(typed).toHaveAttribute('dir', 'auto')
  await typed.fill(rightToLeft)
  await expect(inDialog(page).status.locator('bdi').last()).toHaveText(rightToLeft)
})

test('a search that cannot load says so', async ({ page }) => {
  await page.route(data(cityYear), (route) => route.abort())
  const field = await openDialog(page, at('en'))
  await field.fill('jobs')
  await expect(inDialog(page).status).toHaveText(en.failed)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the field and its button lead to a page that lists every part and says why', async ({ page }) => {
    await page.goto(part('zh', '2.4'))
    const header = page.getByRole('banner')
    for (const [query, send] of [
      ['积水', () => page.keyboard.press('Enter')],
      ['学校', () => header.getByRole('button', { name: zh.placeholder, exact: true }).click()],
    ] as const) {
      await header.getByRole('searchbox').fill(query)
      await send()
      await expect(page).toHaveURL(asking('zh', { q: query }))
      await expect(page.getByText(zh.noScript)).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: /^4\.1 / })).toBeVisible()
    }
  })
})
