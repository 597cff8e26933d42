import { expect, type Locator, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { applySettings } from '../fixtures/apply-settings.ts'
import { kindsIn } from '../fixtures/pages.ts'
import { at, part } from '../fixtures/sites.ts'
import { keepSettings } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { nav, view: viewNames, reading } = ui.zh

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

/** The spacing that readers set in their browser, which asks no policy; or none. */
function space(page: Page, css: string) {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

for (const view of views) {
  test(`every page of ${view} fits 320 pixels, also with wider text spacing, and with text at 200% a phone and a desk`, async ({
    page,
  }) => {
    for (const path of kindsIn(view)) {
      const expectNothingLost = async (how: string) =>
        expect(await lost(page), `${view}/${path} ${how}`).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(at(view, path))
      await expectNothingLost('at 320')
      await space(page, spacing)
      await expectNothingLost('at 320 with text spacing')
      await space(page, '')
      await applySettings(page, { size: '5' })
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        await expectNothingLost(`at ${width} with text at 200%`)
      }
    }
  })
}

test('readers who want less motion get none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(part('zh', '2.4'))
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        return animationName !== 'none' || !/^0s/.test(transitionDuration) || scrollBehavior === 'smooth'
      }).length,
  )
  expect(moving).toBe(0)
})

/** The way up from a page, which is softer than its text. */
function breadcrumb(page: Page) {
  return page.getByRole('navigation', { name: nav.breadcrumb }).getByRole('link').first()
}

/** The view that is read now. */
function currentView(page: Page) {
  const link = page.getByRole('navigation', { name: nav.views }).getByRole('link', { name: viewNames.zh })
  return link.and(page.locator('[aria-current]'))
}

function colorOf(element: Locator) {
  return element.evaluate((one) => getComputedStyle(one).color)
}

test('a device that asks for more contrast gets it, and forced colours keep what is current', async ({
  page,
}) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' })
  await page.goto(part('zh', '2.4'))
  expect(await colorOf(breadcrumb(page))).toBe(await colorOf(page.locator('body')))
  await page.emulateMedia({ contrast: null, forcedColors: 'active' })
  await expect(currentView(page)).toHaveCSS('outline-style', 'solid')
})

test('in forced colours the focus can be told on what is current or pressed, and pictures have marks', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto(part('zh', '2.4'))
  const easy = page.getByRole('button', { name: reading.easy })
  await easy.press('Enter')
  await expect(easy).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  for (const item of [easy, currentView(page)]) {
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
  await page.goto(part('zh', 'targets'))
  const [ink, fill] = await page
    .getByRole('img', { name: /2\.7%/ })
    .evaluate((picture) => [getComputedStyle(document.body).color, getComputedStyle(picture).fill])
  expect(fill).toBe(ink)
})

test('more contrast on the device reaches a reader who chose the dark', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' })
  await keepSettings(page, { theme: 'dark' })
  await page.goto(part('zh', '2.4'))
  expect(await colorOf(breadcrumb(page))).toBe(await colorOf(page.locator('body')))
})
