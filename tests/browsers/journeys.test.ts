import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type View, views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { kindsOfPage } from '../fixtures/pages.ts'
import { readToLongSentence } from '../fixtures/read-to-long-sentence.ts'
import { at, part } from '../fixtures/sites.ts'
import { storedKey } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'
import type { RunningServer } from '../hosting/servers.ts'
import { startCity } from '../hosting/sites.ts'
import { arrowDown, type Driver, enter, escapeKey, press, type } from './driver.ts'
import { startFirefox, withoutStopped } from './firefox.ts'
import { lettersPaintedOverTheNext } from './overlap.ts'
import { lockedFonts, machineFonts, seesFont } from './sees-font.ts'
import { startWebKit } from './webkit.ts'

/** The views' names, each in its own language; both of them in that of the page before. */
const viewNames = { zh: ui.zh.view.zh, en: ui.en.view.en, 'zh-en': ui.en.view['zh-en'] }
const { reading } = ui.zh
const engines = [
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
] as const

/** A key brings all pages of the view. */
const key = `dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))`
/** Whether the device has all that a page of this view brings: the last are the letters that its bundle says are kept. */
const isBrought = `(async () => {
  const view = /^(.+)-/.exec(document.documentElement.dataset.bundle)?.[1]
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
  const kept = (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url)
  const pages = kept.find((url) => url.includes('/assets/pages-' + view + '-'))
  if (!pages) return false
  const text = await (await caches.match(pages)).text()
  const { facts } = JSON.parse(text.split(text[0])[2])
  const wanted = [facts.tools, ...facts.letters.flatMap(({ path, isKept }) => isKept ? path : [])]
  return wanted.every((path) => kept.some((url) => url.endsWith('/' + path)))
})()`

describe.each(engines)('%s', (_, start) => {
  let server: RunningServer
  let driver: Driver
  beforeAll(async () => {
    server = await startCity()
    driver = await start()
  })
  afterAll(async () => {
    await driver?.quit()
    await server?.stop()
  })
  beforeEach(async () => {
    await driver.resize(1440)
    await open(at('zh', 'about/'))
    await driver.read('localStorage.clear()')
  })
  afterEach(() => expect(withoutStopped(driver.complaints?.splice(0) ?? [])).toEqual([]))

  const open = (path: string) => driver.open(server.origin + path)
  const soon = (expression: string) => expect.poll(() => driver.read(expression), { timeout: 10_000 })
  const address = 'location.pathname + location.search + location.hash'
  const onScreen = (selector: string) => `(() => {
    const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })()`

  test('the browser has the fonts of the lock file and not those of the machine', async () => {
    for (const family of lockedFonts) expect(await driver.read(seesFont(family)), family).toBe(true)
    for (const family of machineFonts) expect(await driver.read(seesFont(family)), family).toBe(false)
  })

  test('every kind of page is set in its style and no wider than a phone or a desk', async () => {
    for (const [index, path] of kindsOfPage.entries()) {
      await open(at(views[index % 3] ?? 'zh', path))
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
    await driver.read(`localStorage.setItem('${storedKey('reading')}', '{"size":"5"}')`)
    await open(at('zh'))
    expect(await lettersPaintedOverTheNext(driver, '25项工作')).toEqual([])
  })

  test('a reader goes through all views and keeps the sentence', async () => {
    await driver.resize(360)
    await open(part('zh', '2.4', 's2'))
    for (const view of ['en', 'zh-en', 'zh'] as const) {
      await soon('scrollY').toBeGreaterThan(0)
      await press(driver, viewNames[view])
      await soon(address).toBe(part(view, '2.4', 's2'))
      await soon(onScreen('#s2')).toBe(true)
    }
  })

  test('a reader who has scrolled to a sentence finds it in the other view', async () => {
    await driver.resize(360)
    await open(at('zh', `${cityYear}/`))
    const id = await driver.read<string>(`(${readToLongSentence})()`)
    await press(driver, viewNames.en)
    await soon(address).toBe(at('en', `${cityYear}/`))
    await soon(onScreen(`[id="${id}"]`)).toBe(true)
  })

  test.each<[View, string]>([
    ['zh', '停水'],
    ['en', 'flood'],
  ])('in %s a reader finds the task about “%s” and lands on its sentence', async (view, words) => {
    await open(at(view))
    await type(driver, '/')
    await soon(`document.activeElement.matches('dialog[open] input')`).toBe(true)
    await type(driver, words)
    await soon(`document.querySelector('[role="option"]')?.innerText`).toContain('4.1')
    await type(driver, arrowDown + enter)
    await soon(address).toMatch(new RegExp(`^${part(view, '4\\.1')}#s\\d$`))
    await soon(onScreen(':target')).toBe(true)
    await open(at(view, `search/?q=${encodeURIComponent(words)}`))
    await soon(`document.querySelector('main ol[data-results] > li')?.innerText`).toContain('4.1')
  })

  test('a reader sets dark and 200 %, and the next page keeps both', async () => {
    await open(part('zh', '2.4'))
    const look = `[
      getComputedStyle(document.documentElement).backgroundColor,
      Number.parseFloat(getComputedStyle(document.querySelector('#s1')).fontSize),
    ]`
    const [, size] = await driver.read<[string, number]>(look)
    await press(driver, reading.open)
    await soon(`document.querySelector('[role="dialog"]')?.matches(':popover-open')`).toBe(true)
    for (const choice of [reading.dark, '200%']) await press(driver, choice)
    await soon(look).toEqual(['rgb(16, 23, 22)', 2 * size])
    await type(driver, escapeKey)
    await press(driver, ui.zh.nav.next)
    await soon(address).toBe(part('zh', '2.5'))
    await soon(look).toEqual(['rgb(16, 23, 22)', 2 * size])
  })

  test('a reader turns on the easy view, the next page keeps it, and turning it off brings the margin back', async () => {
    const margin = `document.querySelector('.margin').checkVisibility()`
    await open(part('zh', '2.5'))
    await press(driver, reading.easy)
    await press(driver, ui.zh.nav.next)
    await soon(address).toBe(part('zh', '2.6'))
    await soon(margin).toBe(false)
    await soon(`document.querySelector('[aria-pressed]').ariaPressed`).toBe('true')
    await press(driver, reading.easy)
    await soon(margin).toBe(true)
  })

  test('pages come from the device without a network: the next ones, the search, and one that is opened anew', async () => {
    const own = await startCity()
    await driver.open(own.origin + at('zh'))
    await driver.read(key)
    await soon(isBrought).toBe(true)
    await soon('navigator.serviceWorker.controller !== null').toBe(true)
    await own.stop()
    await driver.open(own.origin + part('zh', '2.4'))
    const title = `document.querySelector('h1').innerText`
    await soon(title).toContain('激发消费潜能')
    await press(driver, ui.zh.nav.next)
    await soon(address).toBe(part('zh', '2.5'))
    await soon(title).toContain('2.5')
    await type(driver, '/')
    await soon(`document.activeElement.matches('dialog[open] input')`).toBe(true)
    await type(driver, '停水')
    await soon(`document.querySelector('[role="option"]')?.innerText`).toContain('4.1')
    await type(driver, arrowDown + enter)
    await soon(address).toMatch(new RegExp(`^${part('zh', '4\\.1')}#s\\d$`))
    await soon(onScreen(':target')).toBe(true)
    await driver.read('history.back()')
    await soon(title).toContain('2.5')
  })

  test('markup that a script would put into the page is refused', async () => {
    await open(part('zh', '2.4'))
    const markup = `document.createElement('div').innerHTML = '<img src=x>'`
    await expect(driver.read(markup)).rejects.toThrow(/TrustedHTML|blocked by CSP/)
    driver.complaints?.splice(0)
  })
})
