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
