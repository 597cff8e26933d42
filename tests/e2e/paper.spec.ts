import jsqr from 'jsqr'
import { expect, type Page, test } from 'playwright/test'
import { PNG } from 'pngjs'
import { openPdf, pagesOf, runsOf } from '../built/open-pdf.ts'
import { openSite, origin } from '../fixtures/open-site.ts'
import { serveCopy } from '../fixtures/serve-copy.ts'

const lists = ['2024/targets/', '2024/places/', 'terms/', 'about/', 'accessibility/', 'downloads/']

test('paper has the text and its address, and nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('.sentence').first()).toBeVisible()
  await expect(page.locator('.printed')).toHaveText(/\/zh\/2024\/2\.4\/$/)
  await expect(page.locator('.printed')).toBeVisible()
  for (const control of ['.site-header', '.contents-nav', '.pager', '.breadcrumb', 'read-aloud', '.skip']) {
    await expect(page.locator(control), control).toBeHidden()
  }
  await expect(page.locator('button:visible')).toHaveCount(0)
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

for (const path of ['/zh/2024/2.4/', '/en/2024/', '/zh-en/2024/pledges/']) {
  test(`the code on the paper of ${path} leads to it, and is not loaded for the screen`, async ({
    page,
    context,
  }) => {
    await openSite(context)
    const codes: string[] = []
    page.on('request', (request) => codes.push(...(request.url().endsWith('qr.svg') ? [request.url()] : [])))
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    expect(codes).toEqual([])
    await page.emulateMedia({ media: 'print' })
    const code = page.locator('.printed img')
    await expect(code).toBeVisible()
    await expect.poll(() => code.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: 'css' }))
    expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(origin + path)
  })
}

test('the code is on the paper of a first visit too, once the worker is there', async ({ page }) => {
  const site = await serveCopy('.cache/fixture-out', '/report')
  const drawn = async () => {
    const [sheet] = await pagesOf(await openPdf(await page.pdf({ preferCSSPageSize: true })))
    return (await sheet?.getOperatorList())?.fnArray.length ?? 0
  }
  await page.goto(site.url('/zh/2024/2.4/'))
  await page.evaluate(() => navigator.serviceWorker.ready)
  const first = await drawn()
  await page.locator('.printed img').evaluate((code) => code.remove())
  expect(first).toBeGreaterThan(await drawn())
  await site.remove()
})

test('stored settings for the screen do not reach the paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading', '{"size":"5","contrast":"dark","easy":"1"}'))
  await page.emulateMedia({ media: 'print' })
  await page.goto('/zh/2024/2.4/')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)')
  const size = await page
    .locator('body')
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize))
  expect(size).toBeLessThan(17)
})

test('the easy view leaves nothing of the paper out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  const shown = async () => {
    await page.goto('/zh/2024/2.4/')
    const parts = page.locator('.sentence-number, .site-footer p, .margin, .margin li, .margin dd, .promised')
    await expect(parts.first()).toBeVisible()
    return parts.evaluateAll((all) =>
      all.map((one) => `${one.className} ${one.getClientRects().length} ${getComputedStyle(one).fontSize}`),
    )
  }
  const before = await shown()
  expect(before.filter((part) => part.includes(' 0 '))).toEqual([])
  await page.addInitScript(() => localStorage.setItem('reading', '{"easy":"1","leading":"3"}'))
  expect(await shown()).toEqual(before)
})

test('the whole report fits ten sheets of A4, and no part’s title stands without its address', async ({
  page,
}) => {
  await page.goto('/zh/2024/')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThan(4)
  expect(sheets).toBeLessThanOrEqual(10)
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 (594\.9|595)/)
  await page.emulateMedia({ media: 'print' })
  const addresses = await page
    .locator('.part-title a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content))
  expect(addresses.length).toBeGreaterThan(25)
  for (const address of addresses) expect(address).toMatch(/\/zh\/2024\//)
})

for (const view of ['zh', 'en', 'zh-en']) {
  test(`no sentence of /${view}/ is broken between two sheets`, async ({ page }) => {
    await page.goto(`/${view}/2024/`)
    const sentences = await page
      .locator('.sentence:not(.pair), .pair > p')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''))
    expect(sentences.length).toBeGreaterThan(40)
    const sheets = await sheetsOf(page)
    const whole = (sentence: string) => sheets.some((sheet) => pattern(sentence).test(sheet))
    expect(sentences.filter((sentence) => !whole(sentence))).toEqual([])
  })

  test(`a target of /${view}/ has its number and its sentence on one sheet`, async ({ page }) => {
    await page.goto(`/${view}/2024/targets/`)
    const targets = await page
      .locator('.target-row')
      .evaluateAll((all) =>
        all.map((row) => ['strong', 'blockquote'].map((part) => row.querySelector(part)?.textContent ?? '')),
      )
    expect(targets).toHaveLength(9)
    const sheets = await sheetsOf(page)
    const whole = (parts: string[]) =>
      sheets.some((sheet) => parts.every((part) => part && pattern(part).test(sheet)))
    expect(targets.filter((parts) => !whole(parts))).toEqual([])
  })
}

for (const view of ['zh', 'en', 'zh-en']) {
  test(`no sheet of /${view}/ is used for the foot of a page alone`, async ({ page }) => {
    for (const path of ['', '2024/2/', '2024/2.4/', ...lists]) {
      await page.goto(`/${view}/${path}`)
      const foot = comparable((await page.locator('.site-footer p').allTextContents()).join(''))
      const last = (await sheetsOf(page)).at(-1) ?? ''
      expect.soft(last.length, path).toBeGreaterThan(foot.length + 30)
    }
  })
}

test('the title of the report in one language has the overall requirements on its sheet', async ({
  page,
}) => {
  for (const view of ['zh', 'en']) {
    await page.goto(`/${view}/2024/`)
    const requirements = await page.locator('[id="requirements-s2"]').textContent()
    expect((await sheetsOf(page))[0], view).toMatch(pattern(requirements ?? ''))
  }
})

/** The text on each sheet of A4 that the page is printed on. */
async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
  const sheets = await Promise.all((await pagesOf(pdf)).map(runsOf))
  return sheets.map((runs) => comparable(runs.map(({ text }) => text).join('')))
}

/** Letters and marks alone: a PDF has its own white space, and word joiners. */
function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u2060]/g, '')
}

/** A sentence as a PDF may spell it: some characters look like a radical, and are taken for it. */
function pattern(sentence: string): RegExp {
  return new RegExp(
    [...comparable(sentence)]
      .map((letter) =>
        /\p{Script=Han}/u.test(letter) ? `[${letter}\u2e80-\u2eff]` : letter.replace(/\W/, '\\$&'),
      )
      .join(''),
    'i',
  )
}
