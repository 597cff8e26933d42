import { expect, type Page, test } from 'playwright/test'
import { kindsOfPage } from '../fixtures/pages.ts'
import { ui } from '../fixtures/ui-strings.ts'

// The readers' own spacing comes from their browser, which asks no policy.
test.use({ bypassCSP: true })

/** What sticks out of the page, or is cut off. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const wide =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : []
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const clips = (overflowX !== 'visible' || overflowY !== 'visible') && overflowX !== 'auto'
        const small =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        return clips && clipPath === 'none' && small && element.tagName !== 'INPUT' && !element.closest('svg')
      },
    )
    return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 120))]
  })
}

const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`

for (const view of ['zh', 'en', 'zh-en']) {
  test(`every page of ${view} fits 320 pixels, also with wider text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of kindsOfPage) {
      await page.goto(`/${view}/${path}`)
      expect(await lost(page), `/${view}/${path}`).toEqual([])
      await page.addStyleTag({ content: spacing })
      expect(await lost(page), `/${view}/${path} with text spacing`).toEqual([])
    }
  })

  test(`every page of ${view} fits a phone and a desk with text at 200%`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('reading', '{"size":"5"}'))
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of kindsOfPage) {
        await page.goto(`/${view}/${path}`)
        expect(await lost(page), `/${view}/${path} at ${width}`).toEqual([])
      }
    }
  })
}

test('readers who want less motion get none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/zh/2024/2.4/')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        return animationName !== 'none' || !/^0s/.test(transitionDuration) || scrollBehavior === 'smooth'
      }).length,
  )
  expect(moving).toBe(0)
})

test('a device that asks for more contrast gets it, and forced colours keep what is current', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' })
  await page.goto('/zh/2024/2.4/')
  const color = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color)
  expect(await color('.breadcrumb a')).toBe(await color('body'))
  await page.emulateMedia({ contrast: null, forcedColors: 'active' })
  await expect(page.locator('.view-switch [aria-current]')).toHaveCSS('outline-style', 'solid')
})

test('in forced colours the focus can be told on what is current or pressed, and pictures have marks', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/zh/2024/2.4/')
  const easy = page.getByRole('button', { name: ui.zh.reading.easy })
  await easy.press('Enter')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  for (const item of [easy, page.locator('.view-switch [aria-current]')]) {
    const outline = () =>
      item.evaluate((element) => {
        const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(element)
        return `${outlineWidth} ${outlineStyle} ${outlineOffset}`
      })
    const unfocused = await outline()
    expect(unfocused).toContain('solid')
    await item.focus()
    expect(await outline()).not.toBe(unfocused)
    expect(await outline()).toContain('3px solid')
  }
  await page.goto('/zh/2024/targets/')
  const [ink, fill] = await page
    .locator('.unit-picture')
    .first()
    .evaluate((picture) => [getComputedStyle(document.body).color, getComputedStyle(picture).fill])
  expect(fill).toBe(ink)
})

test('more contrast on the device reaches a reader who chose the dark', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await page.addInitScript(() => localStorage.setItem('reading', '{"theme":"dark"}'))
  await page.goto('/zh/2024/2.4/')
  const color = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color)
  expect(await color('.breadcrumb a')).toBe(await color('body'))
})
