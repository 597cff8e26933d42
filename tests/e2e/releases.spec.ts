import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { packBundle } from '../../lib/browser/offline/bundle.ts'
import { pathWithTools } from '../../lib/browser/offline/bundles.ts'
import { packWithTools, splitWithTools } from '../../lib/browser/offline/with-tools.ts'
import { bundlesOf } from '../fixtures/bundles-of.ts'
import { keptPaths } from '../fixtures/kept-paths.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** What readers see of a new release, and what becomes of what their devices have of the one before. */

test.use({ serviceWorkers: 'allow' })

const { zh } = ui
const task = part('zh', '2.4')

/** Gives the task another title in a site, as a release of its own: in its page, and in the bundles and marks of all. */
function publish(folder: string, release: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  )
  const [{ release: old } = { release: '' }] = bundlesOf({ folder, files })
  const renewed = (html: string, path: string) =>
    html
      .replace(`-${old}`, `-${release}`)
      .replace(path.startsWith('zh/') && path.includes('/2.4/') ? /part-title[^>]*>/ : /$^/, `$&${release}版`)
  const changed: string[] = []
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    writeFileSync(join(folder, file), renewed(readFileSync(join(folder, file), 'utf8'), file))
    changed.push(file)
  }
  for (const { bundle, file } of bundlesOf({ folder, files })) {
    const texts = bundle.paths.map((path) => [path, renewed(bundle.get(path) ?? '', path)] as const)
    const name = file.replace(old, release)
    writeFileSync(join(folder, name), packBundle({ ...bundle.facts, release }, new Map(texts)))
    const together = pathWithTools(file)
    if (together) {
      const { tools } = splitWithTools(readFileSync(join(folder, together), 'utf8'))
      const pages = readFileSync(join(folder, name), 'utf8')
      writeFileSync(join(folder, together.replace(old, release)), packWithTools({ tools, pages }))
      changed.push(together.replace(old, release))
    }
    for (const path of [file, ...(together ? [together] : [])])
      for (const ending of ['', '.br', '.gz']) rmSync(join(folder, path + ending), { force: true })
    changed.push(name)
  }
  const list = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'))
  const named = { ...list, release, files: list.files.map((file: string) => file.replace(old, release)) }
  writeFileSync(join(folder, 'offline.json'), JSON.stringify(named))
  // Without copies the server sends the files themselves.
  for (const file of [...changed, 'offline.json'])
    for (const ending of ['.br', '.gz']) rmSync(join(folder, file + ending), { force: true })
}

/** Waits until a bundle of pages of this release, or of any, is on the device and its worker answers. */
async function brought(page: Page, view: string, release = '[0-9a-f]+') {
  await expect
    .poll(() => keptPaths(page), { intervals: [50] })
    .toContainEqual(expect.stringMatching(new RegExp(`/assets/pages-${view}-${release}\\.txt$`)))
  await expect
    .poll(() => keptPaths(page), { intervals: [50] })
    .toContainEqual(expect.stringMatching(/\/tools-/))
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** Has the last word from the server be so many minutes old. */
function age(page: Page, minutes: number) {
  return page.evaluate(
    async ([folder, minutes]) => {
      const cache = await caches.open(`report ${folder}/`)
      const address = `${location.origin}${folder}/confirmed`
      const confirmed = await (await cache.match(address))?.json()
      await cache.put(address, Response.json({ ...confirmed, at: Date.now() - minutes * 60_000 }))
    },
    [city.basePath, minutes] as const,
  )
}

const title = (page: Page) => page.getByRole('heading', { level: 1 })

test('a correction reaches the reader with the next page after five minutes, and every other tab with a notice', async ({
  page,
  context,
}) => {
  const site = await serveCopy(city)
  await page.goto(site.url(task))
  await page.keyboard.press('Shift')
  await brought(page, 'zh')
  const old = await context.newPage()
  await old.goto(site.url(task))
  publish(site.folder, 'abcdef01')

  // Within five minutes pages come from the device, all of one release.
  const other = await context.newPage()
  await other.goto(site.url(part('zh', '2.5')))
  await other.goto(site.url(task))
  await expect(title(other)).not.toContainText('abcdef01版')

  await age(other, 6)
  await other.goto(site.url(task))
  await expect(title(other)).toContainText('abcdef01版')
  await expect(old.getByRole('status').filter({ hasText: zh.offline.updated })).toBeVisible()
  await expect(other.getByRole('status').filter({ hasText: zh.offline.updated })).toHaveCount(0)

  // From then on nothing of the old release is shown, in the old tab neither.
  await old.evaluate((path) => location.assign(path), part('zh', '2.5'))
  await old.waitForURL(`**${part('zh', '2.5')}`)
  expect(await old.evaluate(() => document.documentElement.dataset.bundle)).toBe('zh-abcdef01')
  await other.keyboard.press('Shift')
  await brought(other, 'zh', 'abcdef01')
  await expect
    .poll(async () => (await keptPaths(other)).filter((path) => /\/pages-zh-/.test(path)))
    .toEqual([`${city.basePath}/assets/pages-zh-abcdef01.txt`])
  await site.stop()
  await other.goto(site.url(task))
  await expect(title(other)).toContainText('abcdef01版')
  await site.remove()
})

test('a page that was open for five minutes asks the server for the next one', async ({ page }) => {
  const site = await serveCopy(city)
  await page.goto(site.url(part('zh', '2.5')))
  await page.keyboard.press('Shift')
  await brought(page, 'zh')
  publish(site.folder, 'abcdef01')
  await page.clock.install()
  await page.reload()
  await page.keyboard.press('Shift')
  await brought(page, 'zh', 'abcdef01')
  publish(site.folder, 'abcdef02')
  await page.clock.fastForward('06:00')
  // The worker has a clock of its own, which is six minutes behind.
  await age(page, 12)
  await page.evaluate((path) => location.assign(path), task)
  await expect(title(page)).toContainText('abcdef02版')
  await site.remove()
})

test('a download that breaks off leaves nothing behind, and the page as it was', async ({ page }) => {
  const site = await serveCopy(city)
  await page.route('**/assets/pages-zh-*', (route) => route.abort())
  await page.goto(site.url(task))
  await page.keyboard.press('Shift')
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(1)
  await page.goto(site.url(part('zh', '2.5')))
  await expect(title(page)).toContainText('2.5')
  expect((await keptPaths(page)).filter((path) => path.includes('/assets/'))).toEqual([])
  await page.unroute('**/assets/pages-zh-*')
  await page.reload()
  await page.keyboard.press('Shift')
  await brought(page, 'zh')
  await site.remove()
})

test('a device that is full, or keeps nothing, shows pages all the same', async ({ page, context }) => {
  const site = await serveCopy(city)
  await page.goto(site.url(task))
  const client = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 })
  await page.keyboard.press('Shift')
  for (const id of ['2.5', '1.1', '2.4']) {
    await page.evaluate((path) => location.assign(path), part('zh', id))
    await expect(title(page)).toContainText(id)
  }
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get: () => Promise.reject(new DOMException('', 'SecurityError')),
    })
  })
  await page.goto(site.url(part('zh', '1.2')))
  await page.keyboard.press('Shift')
  await page.evaluate((path) => location.assign(path), task)
  await expect(title(page)).toContainText('2.4')
  await site.remove()
})

test('the worker that the site had before makes way, and what it kept goes', async ({ page }) => {
  const old = `
    addEventListener('install', (event) => event.waitUntil(caches.open('pages ${city.basePath}/').then((cache) => cache.put('${city.basePath}/zh/about/', new Response('old')))))
    addEventListener('activate', () => {})
    addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(fetch(event.request)))`
  let current = ''
  const site = await serveCopy(city, (folder) => {
    current = readFileSync(join(folder, 'sw.js'), 'utf8')
    for (const ending of ['.br', '.gz']) rmSync(join(folder, `sw.js${ending}`), { force: true })
    writeFileSync(join(folder, 'sw.js'), old)
  })
  await page.goto(site.url(task))
  await page.evaluate(async (url) => {
    const policy = window.trustedTypes?.createPolicy('own-worker', {
      createScriptURL: (text: string) => text,
    })
    await navigator.serviceWorker.register(policy?.createScriptURL(url) ?? url)
    await navigator.serviceWorker.ready
  }, `${city.basePath}/sw.js`)
  expect(await keptPaths(page)).toEqual([`${city.basePath}/zh/about/`])
  writeFileSync(join(site.folder, 'sw.js'), current)
  await page.goto(site.url(part('zh', '2.5')))
  await page.keyboard.press('Shift')
  await brought(page, 'zh')
  await expect
    .poll(async () => (await keptPaths(page)).filter((path) => path.endsWith('/about/')))
    .toEqual([])
  await site.stop()
  await page.goto(site.url(task))
  await expect(title(page)).toContainText('2.4')
  await site.remove()
})

test('everything is kept when asked, where readers look for it, is kept of the next release too, and removed when asked', async ({
  page,
}) => {
  const site = await serveCopy(city)
  for (const path of [at('zh', 'about/'), at('zh', 'downloads/'), `${city.basePath}/offline/`]) {
    await page.goto(site.url(path))
    await expect(page.getByRole('button', { name: new RegExp(zh.offline.offer) }), path).toBeVisible()
  }
  await page.goto(site.url(at('zh', 'downloads/')))
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.getByRole('button', { name: zh.offline.offer }).click()
  const { download, files, views } = JSON.parse(readFileSync(join(site.folder, 'offline.json'), 'utf8'))
  await expect(page.getByText(`${Math.ceil(download / 1000)}`, { exact: false }).first()).toBeVisible()
  await page.getByRole('button', { name: zh.offline.keep }).click()
  await expect(page.getByRole('status').filter({ hasText: zh.offline.keptAll })).toBeVisible()
  expect(await keptPaths(page)).toEqual(
    expect.arrayContaining(files.map((file: string) => `${city.basePath}/${file}`)),
  )
  // All views of an edition come in one file.
  for (const file of views) expect(asked).toContain(`${city.basePath}/${file}`)
  expect(asked.filter((path) => path.includes('/pages-'))).toEqual([])
  publish(site.folder, 'abcdef01')
  await page.reload()
  await page.keyboard.press('Shift')
  await brought(page, 'en', 'abcdef01')
  await brought(page, 'zh-en', 'abcdef01')
  await site.stop()
  for (const view of ['en', 'zh-en', 'zh'] as const) {
    await page.goto(site.url(part(view, '2.4')))
    await expect(title(page)).toContainText('2.4')
  }
  await page.goto(site.url(at('zh', 'downloads/')))
  await page.getByRole('button', { name: zh.offline.offer }).click()
  await page.getByRole('button', { name: zh.offline.remove }).click()
  await expect(page.getByRole('status').filter({ hasText: zh.offline.removed })).toBeVisible()
  expect((await keptPaths(page)).filter((path) => path.includes('/assets/'))).toEqual([])
  await site.remove()
})

test('a tab whose files are gone says so, when the reader searches too', async ({ page }) => {
  const site = await serveCopy(city)
  await page.goto(site.url(task), { waitUntil: 'networkidle' })
  for (const file of readdirSync(join(site.folder, 'assets'))) rmSync(join(site.folder, 'assets', file))
  await page.getByRole('searchbox').first().click()
  await expect(page.getByRole('alert')).toHaveText(zh.lost.feature)
  await site.remove()
})
