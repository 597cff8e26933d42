import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { gate } from '../fixtures/gate.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What is loaded on first use, by its name in `assets/`, and how a reader asks for it. */
const features: [string, (page: Page) => Promise<unknown>][] = [
  ['panel', (page) => page.getByRole('button', { name: ui.zh.reading.open }).click()],
  ['player', (page) => page.locator('read-aloud button').click()],
  ['keys', (page) => page.keyboard.press('?')],
]

test.describe('code that is lost', () => {
  // A worker would answer what a test means to hold back.
  test.use({ serviceWorkers: 'block' })

  for (const [name, ask] of features) {
    test(`when the ${name} cannot be had the page says so, and the text stays`, async ({ page }) => {
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
      await page.goto('/zh/2024/2.4/')
      await ask(page)
      await expect(page.getByRole('alert')).toHaveText(ui.zh.lost.feature)
      await ask(page)
      await expect(page.getByRole('alert')).toHaveCount(1)
      await expect(page.locator('#s1')).toBeVisible()
    })
  }

  for (const [name, ask] of [
    [
      'help',
      (page: Page) => page.getByRole('dialog').getByRole('button', { name: ui.zh.reading.help }).click(),
    ],
    ['keep', (page: Page) => expect(page.getByRole('dialog')).toBeVisible()],
  ] as const) {
    test(`when the panel’s ${name} cannot be had the page says so`, async ({ page }) => {
      await page.route(`**/assets/${name}-*.js`, (route) => route.abort())
      await page.goto('/zh/2024/2.4/')
      await page.getByRole('button', { name: ui.zh.reading.open }).click()
      await ask(page)
      await expect(page.getByRole('alert')).toHaveText(ui.zh.lost.feature)
    })
  }

  test('when the list of kept pages cannot be had the page says so, and the way home stays', async ({
    page,
  }) => {
    await page.route('**/assets/kept-*.js', (route) => route.abort())
    await page.goto('/offline/')
    await expect(page.getByRole('alert')).toContainText(ui.zh.lost.feature)
    await expect(page.locator('kept-pages a')).toBeVisible()
  })

  test('when what compares with the new text cannot be had the page says so', async ({ page }) => {
    await page.addInitScript(() => {
      const worker = Object.assign(new EventTarget(), { register: () => new Promise(() => {}) })
      Object.defineProperty(navigator, 'serviceWorker', { value: worker })
    })
    await page.route('**/assets/updated-*.js', (route) => route.abort())
    await page.goto('/zh/2024/2.4/')
    await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new MessageEvent('message')))
    await expect(page.getByRole('alert')).toHaveText(ui.zh.lost.feature)
  })

  test('in the bilingual view the page says so in both languages', async ({ page }) => {
    await page.route('**/assets/keys-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/zh-en/2024/2.4/')
    await page.keyboard.press('?')
    await expect(page.getByRole('alert').locator('[lang="en"]')).toHaveText(ui.en.lost.feature)
    await expect(page.getByRole('alert').locator('[lang="zh-CN"]')).toHaveText(ui.zh.lost.feature)
  })

  test('a term whose explanation is lost leads to the glossary', async ({ page }) => {
    await page.route('**/assets/note-*.js', (route) => route.abort())
    await page.goto('/zh/2024/2.4/')
    await page.locator('.term-mark').first().click()
    await expect(page).toHaveURL(/\/zh\/terms\/#/)
  })

  test('the number of a sentence is a link to it when the tools for quoting are lost', async ({ page }) => {
    await page.route('**/assets/bar-*.js', (route) => route.abort())
    await page.goto('/zh/2024/2.4/')
    await page.locator('#s2 .sentence-number').click()
    await expect(page).toHaveURL(/#s2$/)
  })

  test('citations can be read when the code behind their buttons is lost', async ({ page }) => {
    await page.route('**/assets/tools-*.js', (route) => route.abort())
    await page.goto('/zh/2024/2.4/')
    await page.locator('#cite summary').click()
    await expect(page.locator('#cite')).toContainText('GB/T 7714')
    await expect(page.getByRole('alert')).toHaveText(ui.zh.lost.feature)
    await expect(page.locator('#cite button:visible')).toHaveCount(0)
  })

  test('the text is there when the style of the settings is lost', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"dark","size":"5"}'))
    await page.route('**/assets/settings-*.css', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('/zh/2024/2.4/')
    await expect(page.locator('#s1')).toBeVisible()
    await expect(page.getByRole('button', { name: ui.zh.reading.open })).toBeVisible()
  })
})

for (const [fault, script] of [
  ['is missing', undefined],
  ['cannot be read', 'addEventListener("install", ('],
  [
    'fails to install',
    'addEventListener("install", (event) => event.waitUntil(Promise.reject(new Error())))',
  ],
] as const) {
  test(`when the worker ${fault} pages open as ever, and keeping them says that it failed`, async ({
    page,
  }) => {
    const site = await serveCopy('out', '')
    const worker = join(site.folder, 'sw.js')
    await site.stop()
    for (const ending of ['', '.br', '.gz']) rmSync(worker + ending)
    if (script) writeFileSync(worker, script)
    await site.start()
    await page.goto(site.url('/zh/2024/2.4/'))
    await page.getByRole('button', { name: ui.zh.reading.open }).click()
    await page.getByRole('button', { name: ui.zh.offline.keep }).click()
    await expect(page.getByRole('status').filter({ hasText: ui.zh.offline.failed })).toBeVisible()
    await page.goto(site.url('/zh/2024/2.5/'))
    await expect(page.locator('#s1')).toBeVisible()
    await site.remove()
  })
}

test('with storage switched off the panel says that pages cannot be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  await expect(page.locator('.keep-edition')).toContainText(ui.zh.offline.none)
  await page.goto('/offline/')
  await expect(page.locator('kept-pages')).toContainText(ui.zh.offline.none)
})

test('on a slow network of the second generation the text is read before the script is there', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  // 2G as the network information of browsers has it: 1.4 s there and back, 70 kbit/s.
  const speed = (70 * 1000) / 8
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1400,
    downloadThroughput: speed,
    uploadThroughput: speed,
  })
  const { opened, open } = gate()
  await page.route('**/assets/reader-*.js', async (route) => {
    await opened
    await route.continue()
  })
  await page.goto('/zh/2024/2.4/', { waitUntil: 'commit' })
  await expect(page.locator('#s1')).toBeVisible()
  await page.getByRole('searchbox').fill('积水')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh\/search\/\?q=/)
  open()
  await expect(page.getByRole('main').getByRole('link', { name: '4.1' }).first()).toBeVisible({
    timeout: 30_000,
  })
})
