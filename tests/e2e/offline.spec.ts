import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { compressFiles } from '../../lib/build/compress-files.ts'
import { writeOffline } from '../../lib/build/write-offline.ts'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { everyPage, kindsIn, kindsOfPage } from '../fixtures/pages.ts'
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
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(async () => (await kept(page)).some((path) => path.endsWith('/offline.json')), { intervals: [50] })
    .toBe(true)
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: ui.zh.reading.open }).click()
  const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
  await expect(panel).toBeVisible()
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
    writeFileSync(path, readFileSync(path, 'utf8').replace(/part-title[^>]*>/, `$&${title}`))
  }
  await compressFiles(folder, [...files, ...(await writeOffline(folder))])
}

/** The page is the one for no network, which says so in both languages. */
async function expectNoNetwork(page: Page) {
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText(zh.pageTitle)
  await expect(title).toContainText(en.pageTitle)
}

test('all pages are kept when asked, replaced by a new deployment, open without a server, and are removed when asked', async ({
  page,
  context,
}) => {
  const site = await serveCopy(city)
  const title = page.getByRole('heading', { level: 1 })
  await visit(page, site.url(task))
  const { download, size } = JSON.parse(readFileSync(join(site.folder, 'offline.json'), 'utf8'))
  const cost = fill(zh.cost, { download: megabytes(download), size: megabytes(size) })
  const panel = await openPanel(page)
  await expect(panel.getByText(cost)).toBeVisible()
  await panel.getByRole('button', { name: zh.keep }).click()
  await expect(panel.getByRole('status')).toHaveText(zh.keptAll, { timeout: 30_000 })
  const pages = views.flatMap((view) => everyPage(city).map((path) => at(view, path)))
  expect(pages.length).toBeGreaterThan(views.length * kindsOfPage.length)
  expect(await kept(page)).toEqual(expect.arrayContaining(pages))

  await deploy(site.folder, ['2.4', '2.5'], '新版')
  await site.stop()
  await site.start()
  const second = await context.newPage()
  const updated = { hasText: zh.updated }
  await second.goto(site.url(task))
  await expect(second.getByRole('heading', { level: 1 })).toContainText('新版')
  await expect(page.getByRole('status').filter(updated)).toBeVisible()
  await expect(second.getByRole('status').filter(updated)).toHaveCount(0)
  await second.close()

  await site.stop()
  await page.goto(site.url(part('zh', '2.5')))
  await expect(title).toContainText('新版')
  for (const address of views.flatMap((view) => kindsIn(view).map((path) => at(view, path)))) {
    await page.goto(site.url(address), { waitUntil: 'commit' })
    await expect(title, address).toBeVisible()
    expect(await title.textContent(), address).not.toContain(zh.pageTitle)
  }

  await page.goto(site.url(task))
  await (await openPanel(page)).getByRole('button', { name: zh.remove }).click()
  await expect(page.getByRole('status').filter({ hasText: zh.removed })).toBeVisible()
  await page.goto(site.url(task))
  await expectNoNetwork(page)
  await expect(page.getByRole('main')).toContainText(en.empty)
  await site.remove()
})

test('a visited page opens without a server, and another leads to the list of what is kept', async ({
  page,
}) => {
  const site = await serveAlone(city)
  await visit(page, site.url(task))
  const other = part('en', '1.1')
  await page.goto(site.url(other))
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([task, other]))
  await site.stop()
  await page.goto(site.url(task))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('激发消费潜能')
  await page.goto(site.url(part('zh', '5.3')))
  await expectNoNetwork(page)
  const links = page.getByRole('main').getByRole('link')
  await expect(links).toHaveCount(2)
  await links.filter({ hasText: '1.1' }).click()
  await expect(page).toHaveURL(site.url(other))
  await expect(page.locator('#s1')).toBeVisible()
})

test('the same holds for a site that lives under no path', async ({ page }) => {
  const site = await serveAlone(published)
  const title = page.getByRole('heading', { level: 1 })
  await page.goto(site.url('/offline/'))
  const noNetwork = await title.textContent()
  await visit(page, site.url('/zh/about/'))
  await page.goto(site.url('/en/about/'))
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(['/zh/about/', '/en/about/']))
  const about = await title.textContent()
  await site.stop()
  await page.goto(site.url('/en/search/'))
  await expect(title).toHaveText(noNetwork ?? '')
  await page.goto(site.url('/en/about/'))
  await expect(title).toHaveText(about ?? '')
  expect(about).not.toBe(noNetwork)
})

test('a device that is full says so, and nothing about the network', async ({ page, context }) => {
  const site = await serveAlone(city)
  await visit(page, site.url(task))
  const client = await context.newCDPSession(page)
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: 900_000,
  })
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: zh.keep }).click()
  await expect(panel.getByRole('status')).toHaveText(zh.full)
  await site.stop()
})

test('the site can be installed: the browser finds nothing missing', async ({ page }) => {
  await page.goto(at('zh'))
  await page.evaluate(() => navigator.serviceWorker.ready)
  const client = await page.context().newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  // The browser of the tests keeps nothing, which is not the site's doing.
  const reasons = installabilityErrors.map(({ errorId }) => errorId)
  expect(reasons.filter((reason) => reason !== 'in-incognito')).toEqual([])
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
  const site = await serveAlone(city)
  await visit(page, site.url(task))
  // The worker answers from the second page on.
  await page.goto(site.url(part('zh', '2.5')))
  await page.waitForLoadState()
  const assets = `${city.basePath}/assets/`
  const unasked = await kept(page)
  expect(unasked.some((path) => path.startsWith(`${assets}reader-`))).toBe(true)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await search(page, '积水')
  expect(asked.some((path) => path.startsWith(`${assets}search-${cityYear}-`))).toBe(true)
  const read = (path: string) => readFileSync(join(city.folder, path.slice(city.basePath.length)), 'utf8')
  const needed = (path: string) =>
    unasked.some((other) => other.endsWith('.js') && read(other).includes(path.slice(assets.length)))
  expect(asked.filter((path) => unasked.includes(path) && !needed(path))).toEqual([])
  for (const name of ['dialog', 'results', 'search']) {
    expect(unasked.filter((path) => path.startsWith(`${assets}${name}-`))).toEqual([])
  }
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(asked))
  await site.stop()
  await page.reload()
  await search(page, '积水')
})
