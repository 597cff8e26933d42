import { expect, type Page, test } from 'playwright/test'
import { clipboard } from '../fixtures/clipboard.ts'
import { complaints } from '../fixtures/complaints.ts'
import { fill } from '../fixtures/fill.ts'
import { origin, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const services = ['weibo', 'x', 'whatsapp', 'telegram', 'linkedin', 'email'] as const

/** The address that links and copies carry, wherever the page is read. */
const canonical = (...address: Parameters<typeof part>) => origin + part(...address)

/** One of the tools below a part: its panel, and what opens it. */
function tool(page: Page, name: string) {
  const summary = page.locator('summary', { hasText: name })
  return { panel: page.getByRole('group').filter({ has: summary }), summary }
}

/** How wide the page is, with what a reader would have to scroll sideways to. */
function widthOf(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

for (const view of ['zh', 'en', 'zh-en'] as const) {
  test(`a part is shared with the keys alone on any width: ${view}`, async ({ page, baseURL }) => {
    const words = ui[view === 'en' ? 'en' : 'zh']
    const share = tool(page, words.share.title)
    const copyLink = share.panel.getByRole('button', { name: words.share.copyLink })
    const said = complaints(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).origin))
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(part(view, '2.4'))
      const closed = await widthOf(page)
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await share.summary.press('Enter')
      await copyLink.press('Enter')
      await expect(page.getByRole('main').getByRole('status')).toContainText(words.share.copied)
      await expect.poll(async () => (await clipboard(page)).text).toBe(canonical(view, '2.4'))
      await expect(share.panel.getByRole('img')).toHaveJSProperty('complete', true)
      expect(await widthOf(page), 'opened, it makes nothing wider').toBe(closed)
      await tool(page, words.cite.title).summary.press('Enter')
      await expect(share.panel).not.toHaveAttribute('open')
    }
    expect(new Set(requests)).toEqual(new Set([baseURL]))
    expect(said).toEqual([])
  })
}

test('nothing is loaded for sharing until it is opened, and only a browser that shares has a button for it', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(part('zh', '2.4'), { waitUntil: 'networkidle' })
  expect(requests.filter((url) => /qr\.svg|poster|card\.png/.test(url))).toEqual([])
  const { panel, summary } = tool(page, ui.zh.share.title)
  await summary.click()
  await expect.poll(() => requests.some((url) => url.endsWith('qr.svg'))).toBe(true)
  await expect(panel.getByRole('button', { name: ui.zh.share.copyLink })).toBeVisible()
  const more = panel.getByRole('button', { name: ui.zh.share.more, includeHidden: true })
  await expect(more).toHaveCount(1)
  await expect(more).toBeHidden()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the QR code, the poster, the card and the services are plain pictures and links', async ({
    page,
  }) => {
    await page.goto(part('zh', '2.4'))
    const { panel, summary } = tool(page, ui.zh.share.title)
    await summary.click()
    await expect(panel.getByRole('img')).toHaveAccessibleName(
      fill(ui.zh.share.qrText, { url: canonical('zh', '2.4') }),
    )
    for (const service of services) {
      const link = panel.getByRole('link', { name: ui.zh.share[service], exact: true })
      const href = decodeURIComponent((await link.getAttribute('href')) ?? '')
      expect(href).toContain(canonical('zh', '2.4'))
    }
    for (const name of [ui.zh.share.posterZh, ui.zh.share.embed]) {
      await expect(panel.getByRole('link', { name })).toBeVisible()
    }
    await expect(panel.getByRole('button')).toHaveCount(0)
  })
})

test('every service and the browser’s own sharing get the link of the sentence chosen, and the part’s again without it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
      },
    })
  })
  await page.goto(part('en', '2.4', 's2'))
  const { panel, summary } = tool(page, ui.en.share.title)
  await summary.click()
  const more = panel.getByRole('button', { name: ui.en.share.more })
  await expect(more).toBeVisible()
  for (const sentence of ['s2', '']) {
    await page.evaluate((hash) => {
      location.hash = hash
    }, sentence)
    const url = canonical('en', '2.4', sentence)
    for (const service of services) {
      const link = panel.getByRole('link', { name: ui.en.share[service], exact: true })
      const words = async () =>
        [...new URL((await link.getAttribute('href')) ?? '').searchParams.values()].join(' ').split(/\s/)
      await expect.poll(words, service).toContain(url)
    }
    // What is scanned, printed and imported is of the sentence too.
    const code = panel.getByRole('img')
    await expect(code).toHaveAccessibleName(fill(ui.en.share.qrText, { url }))
    const of = sentence ? `-${sentence}` : ''
    await expect(code).toHaveAttribute('src', `${part('en', '2.4')}qr${of}.svg`)
    await expect(panel.getByRole('link', { name: ui.en.share.posterEn })).toHaveAttribute(
      'href',
      `${part('en', '2.4')}poster${of}.png`,
    )
    for (const file of ['ris', 'bib', 'json'])
      await expect(page.locator(`a[href="${part('en', '2.4')}cite${of}.${file}"]`)).toHaveCount(1)
    await more.click()
    const shared = await page.locator('html').getAttribute('data-shared')
    expect(JSON.parse(shared ?? '{}')).toEqual({
      title: expect.stringContaining('2.4 Unlock consumption potential'),
      url,
    })
  }
})

test('a part that has no poster has one of the sentence that is chosen', async ({ page }) => {
  await page.goto(part('zh', 'pledges'))
  const { panel, summary } = tool(page, ui.zh.share.title)
  await summary.click()
  const poster = panel.getByRole('link', { name: ui.zh.share.posterZh, includeHidden: true })
  await expect(panel.getByRole('button', { name: ui.zh.share.copyLink })).toBeVisible()
  await expect(poster).toBeHidden()
  await page.evaluate(() => {
    location.hash = 's2'
  })
  await expect(poster).toBeVisible()
  const answer = await page.request.get((await poster.getAttribute('href')) ?? '')
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png'])
})

test('the size that a card asks for is about that of its text, long or short', async ({ page }) => {
  for (const view of ['zh', 'en', 'zh-en'] as const) {
    for (const id of ['2', '1.4', '5.1', 'pledges', 'requirements']) {
      const path = `${part(view, id)}embed/`
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
