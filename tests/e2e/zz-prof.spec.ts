import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { compressFiles } from '../../lib/export/compress-files.ts'
import { writeOffline } from '../../lib/export/write-offline.ts'
import { views } from '../../lib/url/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { everyPage, kindsOfPage } from '../fixtures/pages.ts'
import { serveAlone } from '../fixtures/serve-alone.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'
import { at, city, part, published } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

test.use({ serviceWorkers: 'allow' })

const zh = ui.zh.offline
const en = ui.en.offline

const task = part('zh', '2.4')

/** Paths, with their queries, that the device keeps. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const keys = await Promise.all(all.map((cache) => cache.keys()))
    return keys.flat().map(({ url }) => url.slice(location.origin.length))
  })
}

/** Opens the first page, and waits until its worker is there and knows what the site has. */
async function visit(page: Page, url: string) {
  await page.goto(url)
  console.log('T', Date.now() % 1000000, 33)
  await page.evaluate(() => navigator.serviceWorker.ready)
  console.log('T', Date.now() % 1000000, 34)
  await expect
  console
    .log('T', Date.now() % 1000000, 35)
    .poll(async () => (await kept(page)).some((path) => path.endsWith('/offline.json')), { intervals: [50] })
    .toBe(true)
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  console.log('T', Date.now() % 1000000, 41)
  const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
  console.log('T', Date.now() % 1000000, 42)
  await expect(panel).toBeVisible()
  console.log('T', Date.now() % 1000000, 43)
  return panel
}

function megabytes(bytes: number) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

/** Builds the site again with other titles of some tasks. */
async function deploy(folder: string, ids: string[], title: string) {
  const files = ids.map((id) => `zh/${cityYear}/${id}/index.html`)
  for (const file of files) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace('part-title">', `part-title">${title}`))
  }
  console.log('T', Date.now() % 1000000, 57)
  await compressFiles(folder, [...files, ...(await writeOffline(folder))])
  console.log('T', Date.now() % 1000000, 58)
}

/** The page is the one for no network, which says so in both languages. */
async function expectNoNetwork(page: Page) {
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText(zh.pageTitle)
  console.log('T', Date.now() % 1000000, 64)
  await expect(title).toContainText(en.pageTitle)
  console.log('T', Date.now() % 1000000, 65)
}

test('all pages are kept when asked, replaced by a new deployment, open without a server, and are removed when asked', async ({
  page,
  context,
}) => {
  const site = await serveCopy(city)
  const title = page.getByRole('heading', { level: 1 })
  await visit(page, site.url(task))
  console.log('T', Date.now() % 1000000, 74)
  const { download, size } = JSON.parse(readFileSync(join(site.folder, 'offline.json'), 'utf8'))
  const cost = fill(zh.cost, { download: megabytes(download), size: megabytes(size) })
  const panel = await openPanel(page)
  console.log('T', Date.now() % 1000000, 77)
  await expect(panel.getByText(cost)).toBeVisible()
  console.log('T', Date.now() % 1000000, 78)
  await panel.getByRole('button', { name: zh.keep }).click()
  console.log('T', Date.now() % 1000000, 79)
  await expect(panel.getByRole('status')).toHaveText(zh.keptAll, { timeout: 30_000 })
  console.log('T', Date.now() % 1000000, 80)
  const pages = views.flatMap((view) => everyPage(city).map((path) => at(view, path)))
  expect(pages.length).toBeGreaterThan(views.length * kindsOfPage.length)
  expect(await kept(page)).toEqual(expect.arrayContaining(pages))

  await deploy(site.folder, ['2.4', '2.5'], '新版')
  console.log('T', Date.now() % 1000000, 85)
  await site.stop()
  console.log('T', Date.now() % 1000000, 86)
  await site.start()
  console.log('T', Date.now() % 1000000, 87)
  const second = await context.newPage()
  const updated = { hasText: zh.updated }
  await second.goto(site.url(task))
  console.log('T', Date.now() % 1000000, 90)
  await expect(second.getByRole('heading', { level: 1 })).toContainText('新版')
  console.log('T', Date.now() % 1000000, 91)
  await expect(page.getByRole('status').filter(updated)).toBeVisible()
  console.log('T', Date.now() % 1000000, 92)
  await expect(second.getByRole('status').filter(updated)).toHaveCount(0)
  console.log('T', Date.now() % 1000000, 93)
  await second.close()
  console.log('T', Date.now() % 1000000, 94)

  await site.stop()
  console.log('T', Date.now() % 1000000, 96)
  await page.goto(site.url(part('zh', '2.5')))
  console.log('T', Date.now() % 1000000, 97)
  await expect(title).toContainText('新版')
  console.log('T', Date.now() % 1000000, 98)
  for (const address of views.flatMap((view) => kindsOfPage.map((path) => at(view, path)))) {
    await page.goto(site.url(address), { waitUntil: 'commit' })
    await expect(title, address).toBeVisible()
    expect(await title.textContent(), address).not.toContain(zh.pageTitle)
  }
  console.log('T', Date.now() % 1000000, 103)

  await page.goto(site.url(task))
  console.log('T', Date.now() % 1000000, 105)
  await (await openPanel(page)).getByRole('button', { name: zh.remove }).click()
  console.log('T', Date.now() % 1000000, 106)
  await expect(page.getByRole('status').filter({ hasText: zh.removed })).toBeVisible()
  console.log('T', Date.now() % 1000000, 107)
  await page.goto(site.url(task))
  console.log('T', Date.now() % 1000000, 108)
  await expectNoNetwork(page)
  console.log('T', Date.now() % 1000000, 109)
  await expect(page.getByRole('main')).toContainText(en.empty)
  console.log('T', Date.now() % 1000000, 110)
  await site.remove()
  console.log('T', Date.now() % 1000000, 111)
})
