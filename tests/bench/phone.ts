import { type Browser, chromium, type Page } from 'playwright'
import { findChromium } from '../chromium.mjs'
import { type CompressingServer, serveCompressed } from './compressing-server.ts'

/** What the first steps on a site take: milliseconds, bytes with headers, and requests. */
export interface Steps {
  /** The first paint of a task, and of an empty page. */
  paint: number
  empty: number
  /** Everything that a first visit to a task loads. */
  bytes: number
  requests: number
  /** From the tap on a task to its heading, and from the search field to the first result. */
  tap: number
  search: number
}

/** Where the steps lead, as paths below the site’s root. */
export interface Route {
  task: string
  area: string
  home: string
  query: string
}

const emptyPage =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>空</title><h1>空</h1>'

/**
 * Walks a built site in Chromium as on a phone: 412 pixels wide, the processor four times slower, 1.6 Mbit/s, 150 ms,
 * nothing cached, as Lighthouse’s “mobile slow 4G” has it.
 * @returns medians of the runs, after one that warms the machine up
 */
export async function walkOnPhone(folder: string, route: Route, runs: number): Promise<Steps> {
  const site = await serveCompressed(folder, { '/empty/': emptyPage })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] })
  const walks: Steps[] = []
  for (let run = 0; run <= runs; run += 1) walks.push(await walk(browser, site, route))
  await browser.close()
  site.stop()
  const middle = (name: keyof Steps) =>
    walks
      .slice(1)
      .map((walk) => walk[name])
      .toSorted((a, b) => a - b)[runs >> 1] ?? 0
  return {
    paint: middle('paint'),
    empty: middle('empty'),
    bytes: middle('bytes'),
    requests: middle('requests'),
    tap: middle('tap'),
    search: middle('search'),
  }
}

async function walk(browser: Browser, site: CompressingServer, route: Route): Promise<Steps> {
  const at = (path: string) => `${site.origin}/${path}`
  const empty = await onPhone(browser, at('empty/'), firstPaint)
  site.sent.length = 0
  const first = await onPhone(browser, at(route.task), async (page) => {
    await page.waitForLoadState('networkidle')
    // The picture of the tab comes last, and Playwright does not hear of it.
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const { sent } = site
    return {
      paint: await firstPaint(page),
      bytes: sent.reduce((sum, one) => sum + one, 0),
      requests: sent.length,
    }
  })
  const number = route.task.split('/').at(-2) ?? ''
  const tap = await onPhone(browser, at(route.area), async (page) => {
    await page.waitForLoadState('networkidle')
    const link = page.locator(`main a[href$="/${route.task}"]`).first()
    await link.scrollIntoViewIfNeeded()
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    return timed(page, 'h1', number, () => link.tap())
  })
  const search = await onPhone(browser, at(route.home), async (page) => {
    await page.waitForLoadState('networkidle')
    const field = page.getByRole('searchbox').first()
    return timed(page, '[role=option]', '', async () => {
      await field.tap()
      await page.getByRole('combobox').last().fill(route.query)
    })
  })
  return { ...first, empty, tap, search }
}

/** Opens a page on a phone of its own, and reads something off it. */
async function onPhone<Read>(
  browser: Browser,
  address: string,
  read: (page: Page) => Promise<Read>,
): Promise<Read> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address, { waitUntil: 'load' })
  const result = await read(page)
  await context.close()
  return result
}

/** Milliseconds from the start of the navigation to the first paint of something. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') resolve(startTime)
        }).observe({ type: 'paint', buffered: true }),
      ),
  )
}

/** Milliseconds from the next touch of the page to the frame in which an element with these words is on it. */
async function timed(page: Page, selector: string, words: string, act: () => Promise<void>): Promise<number> {
  const taken = page.evaluate(
    ([selector, words]) =>
      new Promise<number>((resolve) => {
        addEventListener(
          'pointerdown',
          async ({ timeStamp }) => {
            let now = 0
            do now = await new Promise<number>(requestAnimationFrame)
            while (!document.querySelector(selector)?.textContent.includes(words))
            resolve(now - timeStamp)
          },
          { capture: true, once: true },
        )
      }),
    [selector, words] as const,
  )
  await act()
  return taken
}
