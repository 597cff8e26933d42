import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../lib/content/files/list-files.ts'
import { lockedFonts, machineFonts, seesFont } from '../browsers/sees-font.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'
import { fontEnvironment } from '../fonts/font-environment.ts'
import type { RunningServer } from './servers.ts'
import { startCity } from './sites.ts'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startCity()
  browser = await chromium.launch({
    executablePath: String(process.env.CHROMIUM_PATH),
    args: ['--no-sandbox'],
    env: { ...(process.env as Record<string, string>), ...fontEnvironment() },
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Runs a journey on nginx; whatever the policy refuses and every error in the console fails it. */
async function journey(walk: (page: Page, go: (path: string, tab?: Page) => Promise<void>) => Promise<void>) {
  const context = await browser.newContext({ locale: 'en' })
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    const expected = /404 \(Not Found\)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text())
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
  const page = await context.newPage()
  await walk(page, async (path, tab = page) => {
    await tab.goto(server.origin + path, { waitUntil: 'networkidle' })
  })
  await context.close()
  expect(complaints).toEqual([])
}

test('every kind of page shows without a word from the policy', () =>
  journey(async (page, go) => {
    const pages = listFiles(city.folder).filter((file) => file.endsWith('index.html'))
    const kinds = new Map(
      pages.map((file) => {
        const html = readFileSync(join(city.folder, file), 'utf8')
        const [policy] = /content="default-src[^"]*"/.exec(html) ?? []
        return [`${policy} ${file.split('/')[0]}`, `${city.basePath}/${file.replace(/index\.html$/, '')}`]
      }),
    )
    expect(kinds.size).toBeGreaterThan(8)
    const paths = [...kinds.values()]
    const visit = async (tab: Page) => {
      for (let path = paths.pop(); path; path = paths.pop()) {
        await go(path, tab)
        const color = await tab.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('background-color'),
        )
        expect(color, `the style of ${path}`).not.toBe('rgba(0, 0, 0, 0)')
      }
    }
    // Most of a visit is waiting for the network to be idle.
    const tabs = await Promise.all(Array.from({ length: 8 }, () => page.context().newPage()))
    await Promise.all(tabs.map(visit))
  }))

test('a reader opens a task, changes the view and keeps the sentence', () =>
  journey(async (page, go) => {
    await go(`${city.basePath}/`)
    await page.getByRole('link', { name: ui.en.chooser.en }).click()
    await page.waitForURL(`**${at('en')}`)
    await page.getByRole('link', { name: '2.4' }).first().click()
    await page.waitForURL(`**${part('en', '2.4')}`)
    await go(part('en', '2.4', 's2'))
    await page.getByRole('link', { name: ui.zh.view.zh, exact: true }).click()
    await page.waitForURL(`**${part('zh', '2.4', 's2')}`)
  }))

test('a reader searches in the dialog and on the page', () =>
  journey(async (page, go) => {
    await go(at('en'))
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('flood')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${part('en', '4.1')}#s*`)
    await go(at('en', 'search/?q=schools'))
    const results = page.getByRole('main').getByRole('listitem')
    await results.filter({ hasText: '13 primary and secondary schools' }).first().waitFor()
  }))

test('a reader changes the settings, which the next page keeps', () =>
  journey(async (page, go) => {
    await go(part('zh', '2.4'))
    await page.getByRole('button', { name: ui.zh.reading.open }).click()
    await page.getByRole('dialog').getByRole('checkbox', { name: ui.zh.reading.easy }).check()
    await page.locator('html[data-easy]').waitFor()
    await go(part('zh', '2.5'))
    await page.locator('html[data-easy]').waitFor()
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
  }))

test('an address that does not exist is answered in both languages, with a way on', () =>
  journey(async (page, go) => {
    await go(part('zh', '9.9'))
    const heading = page.getByRole('heading', { level: 1 })
    for (const { notFound } of [ui.zh, ui.en]) {
      expect(await heading.textContent()).toContain(notFound.title)
    }
    await page.getByRole('link', { name: ui.en.nav.home, exact: true }).click()
    await page.waitForURL(`**${at('en')}`)
  }))

test('text that a script would put into the page as markup is refused', async () => {
  const page = await browser.newPage()
  await page.goto(server.origin + at('zh'))
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'
      return 'accepted'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('TypeError')
  const run = page.evaluate(() => {
    const script = document.createElement('script')
    script.append('window.ran = true')
    document.body.append(script)
    return 'ran' in window
  })
  expect(await run.catch(() => false)).toBe(false)
  await page.close()
})

test('Chromium has the fonts of the lock file and not those of the machine', async () => {
  const page = await browser.newPage()
  for (const family of lockedFonts) expect(await page.evaluate(seesFont(family)), family).toBe(true)
  for (const family of machineFonts) expect(await page.evaluate(seesFont(family)), family).toBe(false)
  await page.close()
})
