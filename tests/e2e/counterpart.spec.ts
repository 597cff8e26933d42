import { expect, type Page, test } from 'playwright/test'
import { part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** In both languages: what is pointed at, tapped or reached by keyboard is lit with its counterpart. */

function sentence(page: Page, number: number) {
  return page.locator(`[id="s${number}"]`)
}

/** The words that are lit, in the order of the page. */
function lit(page: Page) {
  return page.locator('.lit')
}

test('a pointer on a place, a project, a figure or a link lights its counterpart, and nothing beside them', async ({
  page,
}) => {
  await page.goto(part('zh-en', '3.1'))
  const text = sentence(page, 2)
  await text.getByText('保护区').hover()
  await expect(lit(page)).toHaveText(['红树林保护区', 'mangrove reserve'])
  const [own, paper] = await lit(page).evaluateAll(([one]) =>
    [one, document.documentElement].map((element) => element && getComputedStyle(element).backgroundColor),
  )
  expect(own).not.toBe(paper)
  expect(own).not.toBe('rgba(0, 0, 0, 0)')
  // A link inside a project lights by itself, what is beside it in the project lights all of that.
  await text.getByRole('link', { name: 'Wetland' }).hover()
  await expect(lit(page)).toHaveText(['湿湿地', 'Wetland'])
  await text
    .getByText('Tingchao', { exact: false })
    .last()
    .hover({ position: { x: 4, y: 8 } })
  await expect(lit(page)).toHaveText(['听潮湿湿地公园', 'Tingchao Wetland Park'])
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(lit(page)).toHaveCount(0)

  await page.goto(part('zh-en', 'requirements'))
  await sentence(page, 1).getByText('30th').hover()
  await expect(lit(page)).toHaveText(['30', '30th'])
})

test('whoever goes through links by keyboard sees the counterpart of each, also while its note is open', async ({
  page,
}) => {
  await page.goto(part('zh-en', '2.4'))
  const term = sentence(page, 1).getByRole('link', { name: 'visa-free entry policy' })
  await term.focus()
  await expect(lit(page)).toHaveText(['免签入境政策', 'visa-free entry policy'])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(lit(page)).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(term).toBeFocused()
  await expect(lit(page)).toHaveCount(2)
  for (let stop = 0; stop < 3 && (await lit(page).count()) > 0; stop++) await page.keyboard.press('Tab')
  await expect(lit(page)).toHaveCount(0)
})

test('nothing more than the links takes the focus, and copied words stay the same', async ({ page }) => {
  await page.goto(part('zh-en', '4.1'))
  await sentence(page, 1).getByText('Harbor Road').hover()
  await expect(lit(page)).toHaveText(['港湾路', 'Harbor Road'])
  const focusable = sentence(page, 1).locator('p :is([tabindex], button, a:not([href]))')
  await expect(focusable).toHaveCount(0)
  const words = await sentence(page, 1).evaluate((element) => {
    getSelection()?.selectAllChildren(element.querySelector('[lang="en"]') ?? element)
    return getSelection()?.toString()
  })
  expect(words?.trim()).toContain('among them Harbor Road and Lighthouse Road.')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('a tap on a place lights it, a tap on a term opens its note too, and a tap elsewhere puts the light out', async ({
    page,
  }) => {
    await page.goto(part('zh-en', '2.4'))
    const text = sentence(page, 1)
    await text.getByText('seaside tourism city').tap()
    await expect(lit(page)).toHaveText(['滨海旅游城市', 'seaside tourism city'])
    await text.getByRole('link', { name: '免签入境政策' }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(lit(page)).toHaveText(['免签入境政策', 'visa-free entry policy'])
    await page.getByRole('button', { name: ui.zh.termNote.close }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
    await text.getByText('seaside tourism city').tap()
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(lit(page)).toHaveCount(0)
    await text.getByRole('link', { name: '免签入境政策' }).tap()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.getByRole('heading', { level: 1 }).tap()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(lit(page)).toHaveCount(0)
  })

  test('a finger that scrolls lights nothing', async ({ page }) => {
    await page.goto(part('zh-en', '2.4'))
    const client = await page.context().newCDPSession(page)
    const box = await sentence(page, 1).getByText('seaside tourism city').boundingBox()
    const [x, y] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 8]
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] })
    await touch('touchStart', y)
    for (let moved = 20; moved <= 200; moved += 20) await touch('touchMove', y - moved)
    await touch('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    await expect(lit(page)).toHaveCount(0)
  })
})
