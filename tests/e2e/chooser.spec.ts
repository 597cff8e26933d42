import { expect, test } from 'playwright/test'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const chooser = `${city.basePath}/`
const { zh, en } = { zh: ui.zh.chooser, en: ui.en.chooser }

test('a reader who comes first chooses among three views, and none is suggested', async ({ page }) => {
  await page.goto(chooser)
  const views = page.getByRole('navigation', { name: `${zh.title} / ${en.title}` }).getByRole('link')
  await expect(views).toHaveText([zh.zh, en.en, zh.zhEn])
  await expect(page.getByText(zh.last)).toHaveCount(0)
  await expect(page.getByText(en.last)).toHaveCount(0)
  await views.nth(1).click()
  await expect(page).toHaveURL(at('en'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the view switched to last is marked, and nobody is led away', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  await page.locator('view-switch').getByRole('link', { name: ui.en.view.en, exact: true }).click()
  await expect(page).toHaveURL(part('en', '2.4'))
  const response = await page.goto(chooser)
  expect(response?.request().redirectedFrom()).toBeNull()
  await expect(page.getByRole('listitem').filter({ hasText: en.en })).toContainText(en.last)
  await expect(page.locator('small')).toHaveCount(1)
  await expect(page).toHaveURL(chooser)
})

test('the view chosen on the page itself is marked the next time', async ({ page }) => {
  await page.goto(chooser)
  await page.getByRole('link', { name: zh.zhEn }).click()
  await expect(page).toHaveURL(at('zh-en'))
  await page.goto(chooser)
  await expect(page.getByRole('listitem').filter({ hasText: zh.zhEn })).toContainText(zh.last)
  await expect(page.locator('small')).toHaveCount(1)
})
