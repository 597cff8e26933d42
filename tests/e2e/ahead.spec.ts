import { expect, type Page, test } from 'playwright/test'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { bundlesOf } from '../fixtures/bundles-of.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { keptPaths } from '../fixtures/kept-paths.ts'
import { player } from '../fixtures/player.ts'
import { serveAlone } from '../fixtures/serve-alone.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { storedKey } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What is fetched before a reader asks for it, and what then needs no network. */

test.use({ serviceWorkers: 'allow' })

const task = part('zh', '2.4')
const pagesOf = (view: string) => new RegExp(`/assets/pages-${view}-[0-9a-f]+\\.txt$`)

/** The paths that a page, its worker and everything else ask the server for. */
function asked(page: Page): string[] {
  const paths: string[] = []
  page.context().on('request', (request) => paths.push(new URL(request.url()).pathname))
  return paths
}

/** Waits until the pages of a view are on the device, with what they need and the letters of most, and its worker answers. */
async function brought(page: Page, view: string) {
  const bundle = bundlesOf({ folder: city.folder, files: listFiles(city.folder) }).find((one) =>
    pagesOf(view).test(`/${one.file}`),
  )
  const letters = bundle?.bundle.facts.letters.flatMap(({ path, isKept }) => (isKept ? path : [])) ?? []
  expect(letters).not.toEqual([])
  for (const one of [pagesOf(view), /\/assets\/tools-/, ...letters.map((path) => new RegExp(`/${path}$`))])
    await expect.poll(() => keptPaths(page), { intervals: [50] }).toContainEqual(expect.stringMatching(one))
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

test('a first page costs itself: nothing more is asked for until the reader goes on', async ({ page }) => {
  const paths = asked(page)
  await page.goto(task, { waitUntil: 'networkidle' })
  const own = /(?:\/2\.4\/|\/icon\.svg|\/assets\/(?:reader|letters)-[^/]+)$/
  expect(paths.filter((path) => !own.test(path))).toEqual([])
  expect(paths.length).toBeLessThanOrEqual(6)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

for (const [sign, give] of [
  ['a tap', (page: Page) => page.locator('h1').click()],
  ['a key', (page: Page) => page.keyboard.press('Shift')],
  ['a scroll past the first screen', (page: Page) => page.evaluate(() => scrollTo(0, 2 * innerHeight))],
] as const) {
  test(`${sign} brings all pages of the view, and what they need, as one file`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 })
    await page.goto(task, { waitUntil: 'networkidle' })
    const paths = asked(page)
    await give(page)
    await brought(page, 'zh')
    // What a page asks its worker for, the worker asks the server for.
    const bundles = new Set(paths.filter((path) => path.endsWith('.txt')))
    expect([...bundles].map((path) => path.replace(/-[0-9a-f]+\./, '.'))).toEqual([
      `${city.basePath}/assets/pages-zh.tools.txt`,
    ])
  })
}

test('another view brings its pages alone, since the device has what they need', async ({ page }) => {
  await page.goto(at('zh', `${cityYear}/2/`))
  await brought(page, 'zh')
  const paths = asked(page)
  await page.goto(at('en', `${cityYear}/2/`))
  await brought(page, 'en')
  const bundles = new Set(paths.filter((path) => path.endsWith('.txt')))
  expect([...bundles].map((path) => path.replace(/-[0-9a-f]+\./, '.'))).toEqual([
    `${city.basePath}/assets/pages-en.txt`,
  ])
})

test('a second page, and a page that is made to go on from, bring them without a sign', async ({ page }) => {
  await page.goto(at('en', `${cityYear}/2/`))
  await brought(page, 'en')
  await page.goto(task)
  await page.evaluate((path) => location.assign(path), part('zh', '2.5'))
  await page.waitForURL(`**${part('zh', '2.5')}`)
  await brought(page, 'zh')
})

test('nothing is fetched ahead where data are saved or counted, nor where the reader said no', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const told = sessionStorage.getItem('told')
    if (told) Object.defineProperty(navigator, 'connection', { value: JSON.parse(told) })
  })
  await page.goto(at('zh', 'about/'), { waitUntil: 'networkidle' })
  const paths = asked(page)
  for (const connection of ['{"saveData":true}', '{"metered":true}', '{}']) {
    await page.evaluate((told) => sessionStorage.setItem('told', told), connection)
    if (connection === '{}') await page.evaluate((key) => localStorage.setItem(key, 'no'), storedKey('ahead'))
    await page.goto(at('zh'), { waitUntil: 'networkidle' })
    await page.keyboard.press('Shift')
    await page.waitForLoadState('networkidle')
  }
  expect(paths.filter((path) => /\/(?:sw\.js|assets\/(?:pages|tools|bring)-.*)$/.test(path))).toEqual([])
})

test('the reader says no in the settings, and yes again', async ({ page }) => {
  await page.goto(task)
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  const choice = page.getByRole('checkbox', { name: ui.zh.reading.ahead })
  await expect(choice).toBeChecked()
  await choice.uncheck()
  await page.reload()
  const wanted = () => page.evaluate((key) => localStorage.getItem(key), storedKey('ahead'))
  expect(await wanted()).toBe('no')
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  await choice.check()
  expect(await wanted()).toBeNull()
})

test('without a network every page of the view opens, the search answers, a quotation is checked and cited', async ({
  page,
}) => {
  const site = await serveAlone(city)
  await page.goto(site.url(at('zh')))
  await brought(page, 'zh')
  await site.stop()
  const missing: string[] = []
  page.on('requestfailed', (request) => missing.push(new URL(request.url()).pathname))
  const title = page.getByRole('heading', { level: 1 })
  await page.getByRole('main').getByRole('link', { name: /2\.4/ }).first().click()
  await expect(title).toContainText('激发消费潜能')

  await page.getByRole('searchbox').first().click()
  await page.getByRole('dialog').getByRole('combobox').fill('积水')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(new RegExp(`/${cityYear}/4\\.1/#s\\d$`))

  await page.locator('summary', { hasText: ui.zh.cite.title }).click()
  await expect(page.getByRole('button', { name: ui.zh.cite.copy, exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: ui.zh.listen.open }).click()
  await expect(player(page, 'zh').bar).toBeVisible()

  // A document of its own, as after a reload.
  await page.goto(site.url(at('zh', 'check/')))
  await page.getByRole('textbox', { name: ui.zh.check.title }).fill('海口')
  await expect(page.locator('check-page [role="status"]').first()).not.toBeEmpty()
  await page.goto(site.url(part('zh', '2.5')))
  await expect(title).toContainText('2.5')
  await expect.poll(() => page.evaluate(areTitlesDressed)).toBe(true)
  expect(missing.filter((path) => !path.endsWith('icon.svg'))).toEqual([])

  await page.goto(site.url(at('en')))
  await expect(title).toContainText(ui.zh.offline.pageTitle)
  await expect(page.locator('kept-pages').getByRole('link')).toContainText([ui.zh.view.zh])
  await site.start()
  await page.goto(site.url(at('en')))
  await brought(page, 'en')
  await site.stop()
  await page.goto(site.url(part('en', '2.5')))
  await expect(title).toContainText('2.5')
})

/** Whether every letter of the page's title is there in the face of the site. */
function areTitlesDressed(): boolean {
  const title = document.querySelector('h1 .part-title')?.textContent ?? ''
  return (
    document.fonts.check('1em Titles', title) && [...document.fonts].some((face) => face.status === 'loaded')
  )
}
