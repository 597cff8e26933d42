import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { gate } from '../fixtures/gate.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { zh, en } = ui

const task = part('zh', '2.4')
const noNetworkPage = `${city.basePath}/offline/`

/** What is loaded on first use fails to load, by its name in `assets/`. */
async function failToLoad(page: Page, ...names: string[]) {
  for (const name of names) await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
}

function openPanel(page: Page) {
  return page.getByRole('button', { name: zh.reading.open }).click()
}

/** The page says, once, that something could not be loaded; the reader closes that. */
async function readAlert(page: Page) {
  await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
  const note = page.getByRole('paragraph').filter({ has: page.getByRole('alert') })
  await note.getByRole('button', { name: zh.lost.close }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

test('when the panel, the player or the keys cannot be had the page says so, once, and the text stays', async ({
  page,
}) => {
  await failToLoad(page, 'panel', 'player', 'keys')
  await page.goto(task)
  for (const ask of [
    () => openPanel(page),
    () => page.getByRole('button', { name: zh.listen.open }).click(),
    () => page.keyboard.press('?'),
  ]) {
    await ask()
    await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
    await ask()
    await expect(page.getByRole('alert')).toHaveCount(1)
    await readAlert(page)
    await expect(page.locator('#s1')).toBeVisible()
  }
})

test('when the panel’s help, or what keeps the pages, cannot be had the page says so', async ({ page }) => {
  await failToLoad(page, 'help', 'keep')
  await page.goto(task)
  await openPanel(page)
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await readAlert(page)
  await expect(panel).toBeHidden()
  await openPanel(page)
  await panel.getByRole('button', { name: zh.reading.help }).click()
  await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
})

test('when the search cannot be had the page says so, once, and the field still leads to what was asked for', async ({
  page,
}) => {
  await failToLoad(page, 'dialog')
  await page.goto(task)
  const field = page.getByRole('searchbox')
  const asked = page.waitForRequest('**/assets/dialog-*.js')
  await field.focus()
  const code = (await asked).url()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.type('积')
  await readAlert(page)
  await expect(field).toBeFocused()
  await page.keyboard.type('水')
  // Browsers that ask for it again have done so by then, and others know that it failed.
  await page.evaluate((code) => import(code).catch(() => undefined), code)
  await expect(field).toHaveValue('积水')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at('zh', `search/?${new URLSearchParams({ q: '积水' })}`))
})

test('when the search cannot be had its key leads to the field, and its button to the search page', async ({
  page,
}) => {
  await failToLoad(page, 'dialog')
  await page.goto(task)
  await page.keyboard.press('/')
  await readAlert(page)
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.getByRole('search').getByRole('button').click()
  await expect(page).toHaveURL(at('zh', 'search/?q='))
})

test('when the list of kept pages cannot be had the page says so, and the way home stays', async ({
  page,
}) => {
  await failToLoad(page, 'kept')
  await page.goto(noNetworkPage)
  await expect(page.getByRole('alert')).toContainText(zh.lost.feature)
  await expect(page.getByRole('main').getByRole('link', { name: zh.nav.home })).toBeVisible()
})

test('when what compares with the new text cannot be had the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    const worker = Object.assign(new EventTarget(), { register: () => new Promise(() => {}) })
    Object.defineProperty(navigator, 'serviceWorker', { value: worker })
  })
  await failToLoad(page, 'tell-update')
  await page.goto(task)
  await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message')))
  await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
})

test('in the bilingual view the page says so in both languages', async ({ page }) => {
  await page.route('**/assets/keys-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(part('zh-en', '2.4'))
  await page.keyboard.press('?')
  const alert = page.getByRole('alert')
  await expect(alert.getByText(zh.lost.feature, { exact: true })).toHaveAttribute('lang', 'zh-CN')
  await expect(alert.getByText(en.lost.feature, { exact: true })).toHaveAttribute('lang', 'en')
})

test('without the code behind them a number leads to its sentence, citations can be read, a term leads to the glossary', async ({
  page,
}) => {
  await failToLoad(page, 'bar', 'tools', 'note')
  await page.goto(task)
  await sentenceNumber(page, 'zh', 2).click()
  await expect(page).toHaveURL(part('zh', '2.4', 's2'))
  await expect(page.getByRole('alert')).toHaveCount(0)
  const summary = page.locator('summary', { hasText: zh.cite.title })
  const citations = page.getByRole('group').filter({ has: summary })
  await summary.click()
  await expect(citations.getByText('GB/T 7714').first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
  await expect(citations.getByRole('button')).toHaveCount(0)
  await page.locator('#s1').getByRole('link', { name: '免签入境政策' }).click()
  await expect(page).toHaveURL(`${at('zh', 'terms/')}#visa-free`)
})

test('the text is there when the style of the settings fails to load', async ({ page }) => {
  await keepSettings(page, { theme: 'dark', size: '5' })
  await page.route('**/assets/settings-*.css', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto(task)
  await expect(page.locator('#s1')).toBeVisible()
  await expect(page.getByRole('button', { name: zh.reading.open })).toBeVisible()
})

test('with storage switched off the panel says that pages cannot be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto(task)
  await openPanel(page)
  await expect(page.getByRole('dialog').getByText(zh.offline.none)).toBeVisible()
  await page.goto(noNetworkPage)
  await expect(page.getByRole('main').getByText(zh.offline.none)).toBeVisible()
})

test('while nothing but the page itself has arrived the text is read, and a search is sent', async ({
  page,
}) => {
  const rest = gate()
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') await rest.opened
    await route.continue()
  })
  await page.goto(task, { waitUntil: 'commit' })
  await expect(page.locator('#s1')).toBeVisible()
  await page.getByRole('searchbox').fill('积水')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at('zh', `search/?${new URLSearchParams({ q: '积水' })}`))
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: zh.search.allParts })).toBeVisible()
  rest.open()
  await expect(main.getByRole('heading', { name: zh.search.allParts })).toBeHidden()
  await expect(main.getByRole('link', { name: '4.1' }).first()).toBeVisible()
})

test.describe('a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const [fault, script] of [
    ['is missing', undefined],
    ['cannot be read', 'addEventListener("install", ('],
    [
      'fails to install',
      'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error())))',
    ],
  ] as const) {
    test(`that ${fault} lets pages open as ever, and keeping them says that it failed`, async ({ page }) => {
      const site = await serveCopy(city, (folder) => {
        const worker = join(folder, 'sw.js')
        for (const ending of ['', '.br', '.gz']) rmSync(worker + ending)
        if (script) writeFileSync(worker, script)
      })
      await page.goto(site.url(task))
      await openPanel(page)
      await page.getByRole('button', { name: zh.offline.keep }).click()
      await expect(page.getByRole('status').filter({ hasText: zh.offline.failed })).toBeVisible()
      await page.goto(site.url(part('zh', '2.5')))
      await expect(page.locator('#s1')).toBeVisible()
      await site.remove()
    })
  }
})
