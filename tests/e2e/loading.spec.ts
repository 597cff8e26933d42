import { expect, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { networkComplaints } from '../fixtures/complaints.ts'
import { at, city, part } from '../fixtures/sites.ts'

test('the consoles of the chooser and of the page for no network are empty', async ({ page, context }) => {
  const complaints = networkComplaints(context)
  for (const path of ['', 'offline/']) {
    await page.goto(`${city.basePath}/${path}`, { waitUntil: 'networkidle' })
  }
  expect(complaints).toEqual([])
})

for (const [device, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1440, height: 900 }],
] as const) {
  test(`nothing moves while a page and its letters load on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const path of [at('zh'), part('en', '2.4'), at('zh-en', `${cityYear}/`), part('zh', '3.1', 's2')]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
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

test('one request shows a task whole: but for its letters the page alone looks as it does with everything', async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto(part('zh', '2.4'))
  const [blocking, later] = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string
    })[]
    return [
      resources.filter((entry) => entry.renderBlockingStatus !== 'non-blocking').map(({ name }) => name),
      resources.map(({ name }) => name),
    ] as const
  })
  expect(blocking).toEqual([])
  for (const name of later) {
    expect(name).toMatch(
      /\/(?:icon[^/]*\.(?:svg|png)|manifest\.webmanifest|assets\/reader-[^/]+\.js|assets\/letters-[^/]+\.woff2)$/,
    )
  }
  const whole = await page.screenshot()
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  )
  await page.goto(`${part('zh', '2.4')}?alone`)
  await expect(page.locator('#s1')).toBeVisible()
  expect((await page.screenshot()).equals(whole)).toBe(true)
})

/** Of each page what its first frame shows, and what comes with the next: a reader who is led to a place waits for nothing. */
for (const [name, path, text, below, place] of [
  ['a task', part('zh', '2.4'), 'article #s1', 'article > footer > *', 's2'],
  ['an area', part('en', '2'), '[id="2.1-s1"]', '[id="2.2-s1"]', '2.2'],
  ['the home page', at('zh-en'), 'h1', '.band ~ .band', 'pledges'],
  ['all tasks on the home page', at('zh'), '.board section', '.board section ~ section', 'board'],
] as const) {
  test(`the first frame of ${name} has the text alone, and what is below it comes with the next`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    // Whatever the module does comes later.
    await page.route('**/assets/reader-*', (route) => route.abort())
    await page.addInitScript(
      ([text, below]) => {
        const frames: boolean[][] = []
        Object.assign(window, { frames })
        const look = () => {
          const parts = [text, below].map((one) => document.querySelector(one))
          // Before the text is there a frame shows nothing.
          if (parts[1]) frames.push(parts.map((part) => part?.checkVisibility() ?? false))
          if (frames.length < 4) requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      [text, below] as const,
    )
    for (const [address, first] of [
      [path, [true, false]],
      [`${path}#${place}`, [true, true]],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(address)
      const frames = () => page.evaluate(() => (window as unknown as { frames: boolean[][] }).frames)
      await expect.poll(async () => (await frames()).length, { intervals: [50] }).toBe(4)
      expect((await frames())[0], address).toEqual(first)
      expect((await frames())[3], address).toEqual([true, true])
      await expect(page.getByRole('contentinfo')).toBeVisible()
    }
  })
}

test('the text of a page stands where it does before anything beside or below it is there', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const path of [part('zh', '2.4'), part('en', '2'), part('zh-en', '2.4')]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const [whole, alone] = await page.evaluate(() => {
        const text = [...document.querySelectorAll('h1, .sentence')]
        const places = () => text.map((one) => JSON.stringify(one.getBoundingClientRect()))
        const before = places()
        document.querySelector('article > footer')?.remove()
        return [before, places()] as const
      })
      expect(whole.length).toBeGreaterThan(1)
      expect(alone, `${path} at ${width} px`).toEqual(whole)
    }
  }
})
