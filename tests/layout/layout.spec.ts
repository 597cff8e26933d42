import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/url/view.ts'
import { kindsOfPage } from '../fixtures/pages.ts'

/** What the console says and what the network refuses, from now on. */
function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('requestfailed', (request) => complaints.push(`${request.url()} failed`))
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} answered ${response.status()}`)
  })
  return complaints
}

/** The widths at which the page is wider than the screen, from a small phone to a desk. */
async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = []
  for (let width = 320; width <= 1440; width += 20) {
    await page.setViewportSize({ width, height: 700 })
    const needed = await page.evaluate(() => document.documentElement.scrollWidth)
    if (needed > width) found.push(`${needed} at ${width}`)
  }
  return found
}

for (const view of views) {
  for (const path of kindsOfPage) {
    test(`/${view}/${path} fits every width from 320 to 1440, and its console is empty`, async ({
      page,
      context,
    }) => {
      const complaints = complaintsOf(context)
      await page.goto(`/${view}/${path}`)
      expect(await tooWide(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  }
}

test('the consoles of the chooser and of the page for no network are empty', async ({ page, context }) => {
  const complaints = complaintsOf(context)
  for (const path of ['/', '/offline/']) await page.goto(path, { waitUntil: 'networkidle' })
  expect(complaints).toEqual([])
})

for (const [device, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1440, height: 900 }],
] as const) {
  test(`nothing moves while a page loads on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const path of ['/zh/', '/en/2024/2.4/', '/zh-en/2024/', '/zh/2024/3.1/#s2']) {
      await page.goto(path)
      const shift = await page.evaluate(async () => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done))
        return sum
      })
      expect(shift, path).toBe(0)
    }
  })
}

test('one request shows a task whole: the page alone looks as it does with everything', async ({ page }) => {
  await page.goto('/zh/2024/2.4/')
  const [blocking, later, needless] = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string
    })[]
    const { href } = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]') ?? { href: '' }
    const media = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.media ?? 'all'
    return [
      resources.filter((entry) => entry.renderBlockingStatus !== 'non-blocking').map(({ name }) => name),
      resources.map(({ name }) => name).filter((name) => name !== href),
      !matchMedia(media).matches,
    ] as const
  })
  expect(blocking).toEqual([])
  expect(needless, 'the separate sheet is not for this screen').toBe(true)
  for (const name of later) {
    expect(name).toMatch(
      /\/(?:icon[^/]*\.(?:svg|png)|manifest\.webmanifest|assets\/[^/]+\.js|sw\.js|offline\.json)$/,
    )
  }
  const whole = await page.screenshot()
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  )
  await page.goto('/zh/2024/2.4/?alone')
  await expect(page.locator('#s1')).toBeVisible()
  expect((await page.screenshot()).equals(whole)).toBe(true)
})
