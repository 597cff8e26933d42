import { expect, type Page, test } from 'playwright/test'
import { opened, prerendered } from '../fixtures/prerender.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { storedKey } from '../fixtures/stored.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** Where a reader was: kept on the device, shown on the home page and the chooser, and forgotten with one tap. */

const chooser = `${city.basePath}/`
const { zh, en } = { zh: ui.zh.left, en: ui.en.left }

/** The link that leads back, by what it begins with. */
function back(page: Page, label: string) {
  return page.getByRole('main').getByRole('link', { name: label })
}

function kept(page: Page) {
  return page.evaluate((key) => localStorage.getItem(key), storedKey('left'))
}

/** Has the device keep something before any page is opened. */
function keep(page: Page, name: 'left' | 'view', text: string) {
  return page.addInitScript(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [storedKey(name), text],
  )
}

test('who comes first finds no line on the home page or the chooser', async ({ page }) => {
  for (const address of [at('zh'), at('en'), chooser]) {
    await page.goto(address)
    for (const label of [zh.label, en.label]) await expect(page.getByText(label)).toBeHidden()
    for (const label of [zh.forget, en.forget])
      await expect(page.getByRole('button', { name: label })).toHaveCount(0)
  }
})

test('the home page leads back to the part read last, in its own view and by its own title', async ({
  page,
}) => {
  await page.goto(part('zh', '2.4'))
  await page.goto(at('zh'))
  await expect(back(page, zh.label)).toHaveText(`${zh.label} 2.4 激发消费潜能`)
  await page.goto(at('en'))
  await expect(back(page, en.label)).toHaveText(`${en.label} 2.4 Unlock consumption potential`)
  await page.goto(at('zh-en'))
  const both = back(page, zh.label)
  await expect(both.locator('[lang="zh-CN"]')).toHaveText(`${zh.label} 2.4 激发消费潜能`)
  await expect(both.locator('[lang="en"]')).toHaveText(`${en.label} 2.4 Unlock consumption potential`)
  await both.click()
  await expect(page).toHaveURL(part('zh-en', '2.4'))
})

test('areas, requirements and pledges are led to as well, lists are not', async ({ page }) => {
  for (const [id, name] of [
    ['1', ' 1 '],
    ['requirements', ' Overall requirements for this year’s work'],
    ['pledges', ' Pledges of the government'],
  ] as const) {
    await page.goto(part('en', id))
    await page.goto(part('en', 'targets'))
    await page.goto(at('en'))
    await expect(back(page, en.label)).toContainText(`${en.label}${name}`)
    await back(page, en.label).click()
    await expect(page).toHaveURL(part('en', id))
  }
})

test('the chooser leads back in the language read last, also when a link led there', async ({ page }) => {
  for (const [view, label, rest] of [
    ['en', en.label, ' 2.4'],
    ['zh', zh.label, ' 2.4'],
    ['zh-en', zh.label, ' 2.4'],
  ] as const) {
    await page.goto(part(view, '2.4'))
    await page.goto(chooser)
    await expect(back(page, label)).toHaveText(new RegExp(`${rest}\\s*$`))
    await expect(page.locator('left-at:visible')).toHaveCount(1)
    await expect(page.locator('small')).toHaveText(ui[view === 'en' ? 'en' : 'zh'].chooser.last)
    await back(page, label).click()
    await expect(page).toHaveURL(part(view, '2.4'))
  }
  await page.goto(part('en', 'requirements'))
  await page.goto(chooser)
  await expect(back(page, en.label)).toHaveText(`${en.label} Overall requirements for this year’s work`)
})

test('a page that was made ready and never opened is not one that was read', async ({ page }) => {
  await page.addInitScript(prerendered)
  await page.goto(part('en', '2.4'))
  await page.evaluate(() => customElements.whenDefined('quote-tool'))
  expect(await kept(page)).toBeNull()
  expect(await page.evaluate((key) => localStorage.getItem(key), storedKey('view'))).toBeNull()
  await page.evaluate(opened)
  expect(await kept(page)).toMatch(/\/2\.4\/$/)
  expect(await page.evaluate((key) => localStorage.getItem(key), storedKey('view'))).toBe('en')
})

test('one press forgets it, says so, and none is kept until the settings turn it on again', async ({
  page,
}) => {
  await page.goto(part('en', '2.4'))
  await page.goto(at('en'))
  await expect(back(page, en.label)).toHaveText(/2\.4/)
  await page.getByRole('button', { name: en.forget }).press('Enter')
  await expect(page.getByText(en.forgotten)).toBeFocused()
  await expect(page.getByRole('button', { name: en.forget })).toHaveCount(0)
  await page.goto(part('en', '2.5'))
  expect(await kept(page)).toBe('')
  await page.goto(at('en'))
  await expect(page.getByRole('button', { name: en.forget })).toHaveCount(0)

  const setting = page.getByRole('dialog').getByRole('checkbox', { name: ui.en.reading.left })
  await page.getByRole('button', { name: ui.en.reading.open }).click()
  await expect(setting).not.toBeChecked()
  await page.getByRole('button', { name: ui.en.reading.reset }).click()
  await expect(setting).not.toBeChecked()
  await setting.check()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    `${ui.en.reading.left}: ${ui.en.reading.on}`,
  )
  await page.goto(part('en', '2.5'))
  await page.goto(at('en'))
  await expect(back(page, en.label)).toHaveText(/2\.5/)
  await page.getByRole('button', { name: ui.en.reading.open }).click()
  await setting.uncheck()
  expect(await kept(page)).toBe('')
})

test('nothing moves when it is shown, and it breaks no page', async ({ page }) => {
  await keep(page, 'view', 'zh')
  await keep(page, 'left', part('zh', '2.4').split('/').slice(-3).join('/'))
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => void shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  for (const width of [320, 360, 1440]) {
    await page.setViewportSize({ width, height: 740 })
    for (const address of [at('zh'), at('en'), at('zh-en'), chooser]) {
      await page.goto(address)
      await expect(page.getByRole('link', { name: /2\.4/ }).first()).toBeVisible()
      await expect(page.locator('left-at:visible a')).toHaveAttribute('href', /2\.4/)
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await page.evaluate(() => Object(window).shifts), `${address} ${width}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
  }
})

test('what leads nowhere is not shown, whoever left it', async ({ page }) => {
  const [, edition] = part('zh', '2.4').split('/').slice(-4)
  for (const left of ['1999/2.4/', `${edition}/targets/`, '//example.com/', '', 'off', `${edition}/9.9/`]) {
    await page.goto(at('en', 'terms/'))
    await page.evaluate(([key = '', text = '']) => localStorage.setItem(key, text), [storedKey('left'), left])
    await page.goto(at('en'))
    await expect(page.getByRole('button', { name: en.forget })).toHaveCount(0)
    await expect(back(page, en.label)).toHaveCount(0)
  }
})

test('where the browser refuses storage nothing is shown and nothing breaks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  for (const address of [part('en', '2.4'), at('en'), chooser]) {
    await page.goto(address)
    await page.evaluate(() => customElements.whenDefined('quote-tool'))
    await expect(page.getByRole('button', { name: en.forget })).toHaveCount(0)
  }
  await page.goto(at('en'))
  await page.getByRole('button', { name: ui.en.reading.open }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(errors).toEqual([])
})
