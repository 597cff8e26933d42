import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { kindsOfPage } from '../fixtures/pages.ts'
import { readToLongSentence } from '../fixtures/read-to-long-sentence.ts'
import { type RunningServer, startNginx } from '../hosting/servers.ts'
import { arrowDown, type Driver, enter, escapeKey, press, type } from './driver.ts'
import { startFirefox } from './firefox.ts'
import { lettersPaintedOverTheNext } from './overlap.ts'
import { startWebKit } from './webkit.ts'

const views = ['zh', 'en', 'zh-en']
const engines = [
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const

describe.each(engines)('%s', (_, start) => {
  let server: RunningServer
  let driver: Driver
  beforeAll(async () => {
    server = await startNginx('out', '.hosting')
    driver = await start()
  })
  afterAll(async () => {
    await driver?.quit()
    await server?.stop()
  })
  beforeEach(async () => {
    await driver.resize(1440)
    await open('/zh/about/')
    await driver.read('localStorage.clear()')
  })
  afterEach(() => expect(driver.complaints?.splice(0) ?? []).toEqual([]))

  const open = (path: string) => driver.open(server.origin + path)
  const soon = (expression: string) => expect.poll(() => driver.read(expression), { timeout: 10_000 })
  const address = 'location.pathname + location.search + location.hash'
  const onScreen = (selector: string) => `(() => {
    const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })()`

  test('every kind of page is set in its style and no wider than a phone or a desk', async () => {
    for (const [index, path] of kindsOfPage.entries()) {
      await open(`/${views[index % 3]}/${path}`)
      for (const width of [360, 1440]) {
        await driver.resize(width)
        await soon('innerWidth').toBe(width)
        const page = await driver.read<Record<'wide' | 'line' | 'title' | 'text', number>>(`{
          wide: document.documentElement.scrollWidth,
          line: document.querySelector('main p').clientWidth,
          title: Number.parseFloat(getComputedStyle(document.querySelector('h1')).fontSize),
          text: document.querySelector('main').innerText.length,
        }`)
        expect(page.wide, `the width of ${path} at ${width}`).toBeLessThanOrEqual(width)
        expect(page.line, `the length of a line of ${path} at ${width}`).toBeLessThan(900)
        expect(page.title, `the size of the title of ${path}`).toBeGreaterThan(20)
        expect(page.text, `the length of the text of ${path}`).toBeGreaterThan(40)
      }
    }
  })

  test('no letter is painted over the next where numbers meet Chinese', async () => {
    await driver.read(`localStorage.setItem('reading', '{"size":"5"}')`)
    await open('/zh/')
    expect(await lettersPaintedOverTheNext(driver, '22项任务')).toEqual([])
  })

  test('a reader goes through all views and keeps the sentence', async () => {
    await driver.resize(360)
    await open('/zh/2024/2.4/#s2')
    for (const view of ['en', 'zh-en', 'zh']) {
      await soon('scrollY').toBeGreaterThan(0)
      await press(driver, `view-switch a[data-view="${view}"]`)
      await soon(address).toBe(`/${view}/2024/2.4/#s2`)
      await soon(onScreen('#s2')).toBe(true)
    }
  })

  test('a reader who has scrolled to a sentence finds it in the other view', async () => {
    await driver.resize(360)
    await open('/zh/2024/')
    const id = await driver.read<string>(`(${readToLongSentence})()`)
    await press(driver, 'view-switch a[data-view="en"]')
    await soon(address).toBe(`/en/2024/#${id}`)
    await soon(onScreen(`[id="${id}"]`)).toBe(true)
  })

  test.each([
    ['zh', '停水'],
    ['en', 'flood'],
  ])('in %s a reader finds the task about “%s” and lands on its sentence', async (view, words) => {
    await open(`/${view}/`)
    await type(driver, '/')
    await soon(`document.activeElement.role`).toBe('combobox')
    await type(driver, words)
    await soon(`document.querySelector('[role="option"]')?.innerText`).toContain('4.1')
    await type(driver, arrowDown + enter)
    await soon(address).toMatch(new RegExp(`^/${view}/2024/4\\.1/#s\\d$`))
    await soon(onScreen(':target')).toBe(true)
    await open(`/${view}/search/?q=${encodeURIComponent(words)}`)
    await soon(`document.querySelector('main ol[data-results] > li')?.innerText`).toContain('4.1')
  })

  test('a reader sets dark and 200 %, and the next page keeps both', async () => {
    await open('/zh/2024/2.4/')
    const look = `[
      getComputedStyle(document.documentElement).backgroundColor,
      Number.parseFloat(getComputedStyle(document.querySelector('.sentence')).fontSize),
    ]`
    const [, size] = await driver.read<[string, number]>(look)
    await press(driver, 'reading-settings button')
    await soon(`document.querySelector('.reading-panel')?.matches(':popover-open')`).toBe(true)
    for (const choice of ['[name="theme"][value="dark"]', '[name="size"][value="5"]']) {
      await press(driver, `.reading-panel label:has(${choice})`)
    }
    await soon(look).toEqual(['rgb(16, 23, 22)', 2 * size])
    await type(driver, escapeKey)
    await press(driver, 'a[rel="next"]')
    await soon(address).toBe('/zh/2024/2.5/')
    await soon(look).toEqual(['rgb(16, 23, 22)', 2 * size])
  })

  test('a reader turns on the easy view, and the next page keeps it', async () => {
    await open('/zh/2024/2.4/')
    await press(driver, 'reading-settings button[aria-pressed]')
    await press(driver, 'a[rel="next"]')
    await soon(address).toBe('/zh/2024/2.5/')
    await soon(`getComputedStyle(document.querySelector('.margin')).display`).toBe('none')
    await soon(`document.querySelector('[aria-pressed]').ariaPressed`).toBe('true')
  })

  test('markup that a script would put into the page is refused', async () => {
    await open('/zh/2024/2.4/')
    const markup = `document.createElement('div').innerHTML = '<img src=x>'`
    await expect(driver.read(markup)).rejects.toThrow(/TrustedHTML|blocked by CSP/)
    driver.complaints?.splice(0)
  })
})
