import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../lib/files/list-files.ts'
import { findChromium } from '../chromium.mjs'
import { type RunningServer, startNginx } from './servers.ts'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startNginx('out', '.hosting')
  browser = await chromium.launch({ executablePath: String(await findChromium()), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Runs a journey on nginx; whatever the policy refuses and every error in the console fails it. */
async function journey(walk: (page: Page, go: (path: string) => Promise<void>) => Promise<void>) {
  const context = await browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const expected = /404 \(Not Found\)/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !expected) complaints.push(message.text())
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
  await walk(page, async (path) => {
    await page.goto(server.origin + path, { waitUntil: 'networkidle' })
  })
  await context.close()
  expect(complaints).toEqual([])
}

test('every kind of page shows without a word from the policy', () =>
  journey(async (page, go) => {
    const pages = listFiles('out').filter((file) => file.endsWith('index.html'))
    const kinds = new Map(
      pages.map((file) => {
        const [policy] = /content="default-src[^"]*"/.exec(readFileSync(join('out', file), 'utf8')) ?? []
        return [`${policy} ${file.split('/')[0]}`, `/${file.replace(/index\.html$/, '')}`]
      }),
    )
    expect(kinds.size).toBeGreaterThan(8)
    for (const path of kinds.values()) {
      await go(path)
      const color = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      )
      expect(color, `the style of ${path}`).not.toBe('')
    }
  }))

test('a reader opens a task, changes the view and keeps the sentence', () =>
  journey(async (page, go) => {
    await go('/')
    await page.locator('a[data-view="en"]').first().click()
    await page.waitForURL('**/en/')
    await page.getByRole('link', { name: '2.4' }).first().click()
    await page.waitForURL('**/en/2024/2.4/')
    await go('/en/2024/2.4/#s2')
    await page.locator('view-switch a[data-view="zh"]').click()
    await page.waitForURL('**/zh/2024/2.4/#s2')
  }))

test('a reader searches in the dialog and on the page', () =>
  journey(async (page, go) => {
    await go('/en/')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('flood')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/2024/4.1/#s*')
    await go('/en/search/?q=schools')
    await page.locator('[data-results] li').first().waitFor()
  }))

test('a reader changes the settings, which the next page keeps', () =>
  journey(async (page, go) => {
    await go('/zh/2024/2.4/')
    await page.locator('reading-settings button').first().click()
    await page.locator('.reading-panel input[name="easy"]').check()
    await page.locator('html[data-easy]').waitFor()
    await go('/zh/2024/2.5/')
    await page.locator('html[data-easy]').waitFor()
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null)
  }))

test('an address that does not exist is answered in both languages, with a way on', () =>
  journey(async (page, go) => {
    await go('/zh/2024/9.9/')
    expect(await page.locator('[lang="en"], html[lang="en"]').count()).toBeGreaterThan(0)
    await page.locator('a[href="/en/"]').first().click()
    await page.waitForURL('**/en/')
  }))

test('text that a script would put into the page as markup is refused', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/zh/`)
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
