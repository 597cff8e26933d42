import { expect, type Page, test } from 'playwright/test'
import { at, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'

/** The faces of the site that a page has loaded. */
function loaded(page: Page) {
  return page.evaluate(async () => {
    await document.fonts.ready
    // Chromium writes quotation marks for a face that a script has made.
    return [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', ''))
  })
}

/** The height of the title and how wide its words are, which no two faces share. */
function title(page: Page) {
  return page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const words = document.createRange()
    const texts = document.createTreeWalker(
      heading.querySelector('.part-title') ?? heading,
      NodeFilter.SHOW_TEXT,
    )
    const widths: number[] = []
    while (texts.nextNode()) {
      words.selectNodeContents(texts.currentNode)
      widths.push(...[...words.getClientRects()].map(({ width }) => width))
    }
    return { height: heading.clientHeight, width: Math.max(...widths) }
  })
}

/** Whether the titles are set in letters, or wait for the next page. */
const isSet = (page: Page) => page.evaluate(() => document.documentElement.dataset.letters !== undefined)

test('a Chinese title has the site’s face, as high as without it', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto(part('zh', '2.4'))
  const without = await title(page)
  await page.unroute('**/*.woff2')
  await page.reload()
  await expect.poll(() => loaded(page)).toEqual(['Numerals', 'Titles'])
  expect((await title(page)).height).toBe(without.height)
})

test('where a number stands on the first line of its title, on a small phone with large letters, the line waits for its numerals', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await keepSettings(page, { size: '5' })
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto(part('zh', '2.4'))
  const begin = () =>
    page.locator('h1 .part-title').evaluate((words) => {
      const [first] = words.getClientRects()
      return [first?.x, first?.y]
    })
  const without = await begin()
  const number = page.locator('h1 .numeral')
  expect((await number.boundingBox())?.y).toBeLessThan(Number(without[1]) + 10)
  await page.unroute('**/*.woff2')
  await page.reload()
  await expect.poll(() => loaded(page)).toContain('Numerals')
  expect(await begin()).toEqual(without)
})

for (const view of ['zh', 'en'] as const)
  test(`in ${view} large text stays where it is when numerals come`, async ({ page }) => {
    await keepSettings(page, { size: '5' })
    await page.route('**/*.woff2', (route) => route.abort())
    await page.goto(part(view, '2.4'))
    const words = () =>
      page.locator('.part-text .sentence').evaluateAll((sentences) =>
        sentences.map((sentence) => {
          const range = document.createRange()
          range.selectNodeContents(sentence)
          range.setStartAfter(sentence.querySelector('.sentence-number') ?? sentence)
          return range.getClientRects()[0]?.x
        }),
      )
    const without = await words()
    expect(without.length).toBeGreaterThan(1)
    await page.unroute('**/*.woff2')
    await page.reload()
    await expect.poll(() => loaded(page)).toContain('Numerals')
    expect(await words()).toEqual(without)
  })

test('beside Chinese an English title stays in the reader’s own face', async ({ page }) => {
  await page.goto(part('zh-en', '2.4'), { waitUntil: 'networkidle' })
  expect(await loaded(page)).toEqual(['Numerals', 'Titles'])
})

test('letters of English titles that would move the text wait for the next page', async ({ page }) => {
  // So narrow that one face or the other takes another line.
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(part('en', '1'))
  // Those of this page first, then those of all.
  const latin = (faces: string[]) => faces.filter((face) => face === 'Titles Latin')
  await expect.poll(async () => latin(await loaded(page))).toHaveLength(2)
  const before = await title(page)
  expect(await isSet(page)).toBe(false)
  await page.goto(part('en', '2.4'))
  expect(await isSet(page)).toBe(true)
  await page.goto(part('en', '1'))
  expect((await title(page)).width).not.toBe(before.width)
})

test('letters of English titles that move nothing are shown at once', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(at('en', 'about/'))
  await expect.poll(() => isSet(page)).toBe(true)
})

test('a title with an apostrophe asks for the letters of its page alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(part('en', 'requirements'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('’')
  await expect.poll(() => isSet(page)).toBe(true)
  await page.waitForLoadState('networkidle')
  const { own, latin } = await page.evaluate(() => ({ ...document.documentElement.dataset }))
  expect(asked).toContain(own)
  expect(asked).not.toContain(latin)
})

test('letters that are no longer there, or that another build had, move nothing', async ({ page }) => {
  await page.goto(part('en', '2.4'))
  await expect.poll(() => loaded(page)).toContain('Titles Latin')
  await page.route('**/*.woff2', (route) => route.abort())
  await page.reload()
  const without = await title(page)
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage))
      if (name.endsWith('letters')) localStorage.setItem(name, '/assets/letters-00000000.woff2')
  })
  await page.reload()
  expect(await isSet(page)).toBe(false)
  expect(await title(page)).toEqual(without)
})

test('a reader who saves data is sent no letters of English titles', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await page.goto(part('en', '2.4'), { waitUntil: 'networkidle' })
  expect(await loaded(page)).toEqual(['Numerals'])
})
