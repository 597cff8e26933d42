import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { compressFiles } from '../../lib/export/compress-files.ts'
import { writeOffline } from '../../lib/export/write-offline.ts'
import { listFiles } from '../../lib/files/list-files.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'
import { ui } from '../fixtures/ui-strings.ts'

const zh = ui.zh.offline

async function controlled(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) {
          if (await (await caches.open(name)).match('offline.json', { ignoreSearch: false })) return true
          const kept = await (await caches.open(name)).keys()
          if (kept.some(({ url }) => url.endsWith('/offline.json'))) return true
        }
        return false
      }),
    )
    .toBe(true)
}

async function keepEverything(page: Page) {
  await page.locator('reading-settings button').first().click()
  await page.getByRole('button', { name: zh.keep }).click()
  await expect(page.getByText(zh.keptAll).first()).toBeVisible({ timeout: 30_000 })
}

test('after “keep all pages”, every page of the three views opens without a server', async ({ page }) => {
  test.slow()
  const site = await serveCopy('out', '')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  await page.locator('reading-settings button').first().click()
  await expect(page.getByText(/约需下载[\d.]+\sMB，占用[\d.]+\sMB/)).toBeVisible()
  await page.keyboard.press('Escape')
  await keepEverything(page)
  await site.stop()
  const pages = listFiles('out').filter((file) => /^(?:zh|en|zh-en)\/.*(?<!embed\/)index\.html$/.test(file))
  expect(pages.length).toBeGreaterThan(90)
  for (const file of pages) {
    await page.goto(site.url(`/${file.replace('index.html', '')}`), { waitUntil: 'commit' })
    await expect(page.locator('h1'), file).toBeVisible()
    await expect(page.locator('h1'), file).not.toContainText(zh.pageTitle)
  }
  await page.goto(site.url('/en/2024/2.4/'))
  await page.locator('reading-settings button').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: ui.en.offline.remove }).click()
  await expect(page.getByRole('status').filter({ hasText: ui.en.offline.removed })).toBeVisible()
  await page.goto(site.url('/en/2024/2.4/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ui.en.offline.pageTitle)
  await expect(page.locator('kept-pages')).toContainText(ui.en.offline.empty)
  await site.remove()
})

test('a visited page opens without a server, and another leads to the list of what is kept', async ({
  page,
}) => {
  const site = await serveCopy('out', '')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  await page.goto(site.url('/en/2024/1.1/'))
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const names = await caches.keys()
        const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return keys.flat().filter(({ url }) => /2\.4\/$|1\.1\/$/.test(url)).length
      }),
    )
    .toBe(2)
  await site.stop()
  await page.goto(site.url('/zh/2024/2.4/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('激发更强消费潜能')
  await page.goto(site.url('/zh/2024/5.5/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(zh.pageTitle)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ui.en.offline.pageTitle)
  await expect(page.locator('kept-pages').getByRole('link')).toHaveCount(2)
  await page.locator('kept-pages').getByRole('link', { name: /1\.1/ }).click()
  await expect(page).toHaveURL(/\/en\/2024\/1\.1\/$/)
  await expect(page.locator('#s1')).toBeVisible()
  await site.remove()
})

test('a new deployment is read on the next visit, replaces what is kept, and open pages say so', async ({
  page,
  context,
}) => {
  test.slow()
  const site = await serveCopy('out', '')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  await keepEverything(page)
  for (const path of ['zh/2024/2.4/index.html', 'zh/2024/2.5/index.html']) {
    const file = join(site.folder, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace('part-title">', 'part-title">新版'))
  }
  await compressFiles(site.folder, ['zh/2024/2.4/index.html', 'zh/2024/2.5/index.html'])
  await compressFiles(site.folder, await writeOffline(site.folder))
  await site.stop()
  await site.start()
  const second = await context.newPage()
  await second.goto(site.url('/zh/2024/2.4/'))
  await expect(second.getByRole('heading', { level: 1 })).toContainText('新版')
  await expect(page.locator('.updated')).toContainText(zh.updated)
  await expect(second.locator('.updated')).toHaveCount(0)
  await site.stop()
  await page.goto(site.url('/zh/2024/2.5/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('新版')
  await site.remove()
})

test('a device that is full says so, and nothing about the network', async ({ page, context }) => {
  const site = await serveCopy('out', '')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  const client = await context.newCDPSession(page)
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: 900_000,
  })
  await page.locator('reading-settings button').first().click()
  await page.getByRole('button', { name: zh.keep }).click()
  await expect(page.locator('.reading-panel > [role=status]')).toHaveText(zh.full)
  await site.remove()
})

test('the same holds under a path', async ({ page }) => {
  const site = await serveCopy('.cache/fixture-out', '/report')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  await page.goto(site.url('/zh/2024/2.5/'))
  await expect(page.locator('h1')).toBeVisible()
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open((await caches.keys())[0] ?? '')
        return (await cache.keys()).some(({ url }) => url.endsWith('/report/zh/2024/2.5/'))
      }),
    )
    .toBe(true)
  await site.stop()
  await page.goto(site.url('/zh/2024/2.5/'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(site.url('/en/2025/1.1/'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ui.en.offline.pageTitle)
  await site.remove()
})

test('the site can be installed: the browser finds nothing missing', async ({ page }) => {
  await page.goto('/zh/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // The browser of the tests keeps nothing, which is not the site's doing.
  const reasons = installabilityErrors.map(({ errorId }) => errorId)
  expect(reasons.filter((reason) => reason !== 'in-incognito')).toEqual([])
})

/** Paths below the root that the device keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const keys = await Promise.all(caches_.map((cache) => cache.keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })

/** Searches in the header's dialog. */
async function search(page: Page, query: string) {
  await page.getByRole('searchbox').first().click()
  await page.getByRole('dialog').getByRole('combobox').fill(query)
  await expect(page.getByRole('option').first()).toContainText('4.1')
}

test('a visit fetches nothing of the search, whose code and data come when a reader searches and then stay', async ({
  page,
}) => {
  const site = await serveCopy('out', '')
  await page.goto(site.url('/zh/2024/2.4/'))
  await controlled(page)
  // The worker answers from the second page on.
  await page.goto(site.url('/zh/2024/2.5/'))
  await page.waitForLoadState()
  const unasked = await kept(page)
  expect(unasked.some((path) => path.includes('/assets/reader-'))).toBe(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await search(page, '积水')
  expect(asked.some((path) => path.includes('/assets/search-2024-'))).toBe(true)
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8')
  const needed = (path: string) =>
    unasked.some((other) => other.endsWith('.js') && read(other).includes(path.replace('/assets/', '')))
  expect(asked.filter((path) => unasked.includes(path) && !needed(path))).toEqual([])
  for (const name of ['dialog', 'results', 'search'])
    expect(unasked.filter((path) => path.startsWith(`/assets/${name}-`))).toEqual([])
  await expect
    .poll(async () => (await kept(page)).filter((path) => asked.includes(path)).length)
    .toBe(asked.length)
  await site.stop()
  await page.reload()
  await search(page, '积水')
  await site.remove()
})
