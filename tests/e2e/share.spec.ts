import { expect, test } from 'playwright/test'
import { clipboard, complaints, openSite, origin } from '../fixtures/open-site.ts'
import { ui } from '../fixtures/ui-strings.ts'

test.beforeEach(({ context }) => openSite(context))

const services = ['weibo', 'x', 'whatsapp', 'telegram', 'linkedin', 'email'] as const

for (const view of ['zh', 'en', 'zh-en'] as const) {
  for (const width of [360, 1440]) {
    test(`a part is shared with the keys alone: ${view}, ${width} px`, async ({ page }) => {
      const said = complaints(page)
      const requests: string[] = []
      page.on('request', (request) => requests.push(new URL(request.url()).origin))
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${origin}/${view}/2024/2.4/`)
      await page.locator('#share summary').press('Enter')
      await expect(page.locator('[data-do=copy-link]')).toBeVisible()
      await page.locator('[data-do=copy-link]').press('Enter')
      await expect(page.locator('part-tools [role=status]')).toContainText(
        ui[view === 'en' ? 'en' : 'zh'].share.copied,
      )
      await expect.poll(async () => (await clipboard(page)).text).toBe(`${origin}/${view}/2024/2.4/`)
      await expect(page.locator('#share img')).toHaveJSProperty('complete', true)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      await page.locator('#cite summary').press('Enter')
      await expect(page.locator('#share')).not.toHaveAttribute('open')
      expect(new Set(requests)).toEqual(new Set([new URL(origin).origin]))
      expect(said).toEqual([])
    })
  }
}

test('nothing is loaded for sharing until it is opened', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(`${origin}/zh/2024/2.4/`, { waitUntil: 'networkidle' })
  expect(requests.filter((url) => /qr\.svg|poster|card\.png/.test(url))).toEqual([])
  await page.locator('#share summary').click()
  await expect.poll(() => requests.some((url) => url.endsWith('qr.svg'))).toBe(true)
})

test('the browser’s own sharing gets the title and the link of the sentence chosen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
      },
    })
  })
  await page.goto(`${origin}/en/2024/2.4/#s2`)
  await page.locator('#share summary').click()
  await page.getByRole('button', { name: ui.en.share.more }).click()
  const shared = await page.locator('html').getAttribute('data-shared')
  expect(JSON.parse(shared ?? '{}')).toEqual({
    title: expect.stringContaining('2.4 '),
    url: `${origin}/en/2024/2.4/#s2`,
  })
})

test('a browser without sharing of its own shows no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await page.goto(`${origin}/zh/2024/2.4/`)
  await page.locator('#share summary').click()
  await expect(page.locator('[data-do=copy-link]')).toBeVisible()
  await expect(page.locator('[data-do=share]')).toBeHidden()
})

test('without scripts the QR code, the poster, the card and the services are plain pictures and links', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await openSite(context)
  const page = await context.newPage()
  await page.goto(`${origin}/zh/2024/2.4/`)
  await page.locator('#share summary').click()
  const share = page.locator('#share')
  await expect(share.getByRole('img')).toHaveAccessibleName(new RegExp(`${origin}/zh/2024/2\\.4/`))
  for (const service of services) {
    const link = share.getByRole('link', { name: ui.zh.share[service], exact: true })
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '')
    expect(href).toContain(`${origin}/zh/2024/2.4/`)
  }
  for (const name of [ui.zh.share.posterZh, ui.zh.share.embed]) {
    await expect(share.getByRole('link', { name })).toBeVisible()
  }
  await expect(share.locator('button:visible')).toHaveCount(0)
  await context.close()
})

test('once a sentence is chosen every service gets its link, and the part’s again without it', async ({
  page,
}) => {
  await page.goto(`${origin}/en/2024/2.4/#s2`)
  await page.locator('#share summary').click()
  await expect(page.locator('[data-do=copy-link]')).toBeVisible()
  for (const [fragment, hash] of [
    ['#s2', '#s2'],
    ['', '#'],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, hash)
    for (const service of services) {
      const link = page.locator('#share').getByRole('link', { name: ui.en.share[service], exact: true })
      await expect
        .poll(async () =>
          [...new URL((await link.getAttribute('href')) ?? '').searchParams.values()].join(' '),
        )
        .toMatch(new RegExp(`${origin}/en/2024/2\\.4/${fragment}(?:\\s|$)`))
    }
  }
})

test('the size that a card asks for is about that of its text, long or short', async ({ page }) => {
  for (const view of ['zh', 'en', 'zh-en']) {
    for (const part of ['2', '1.4', '5.1', 'pledges', 'requirements']) {
      const path = `/${view}/2024/${part}/embed/`
      const { width, height } = await (await page.request.get(`${path}oembed.json`)).json()
      await page.setViewportSize({ width, height: 100 })
      await page.goto(path)
      const needed = await page.evaluate(() => document.documentElement.scrollHeight)
      // The fonts of a device take a little more or less.
      expect.soft(height, path).toBeGreaterThan(needed * 0.85)
      expect.soft(height, path).toBeLessThan(needed * 1.3)
    }
  }
})
