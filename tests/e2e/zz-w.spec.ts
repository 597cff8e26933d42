import { expect, test } from 'playwright/test'
import { part } from '../fixtures/sites.ts'

for (let i = 0; i < 6; i++)
  test('blank' + i, async ({ page }) => {
    await page.goto('about:blank')
    expect(1).toBe(1)
  })
for (let i = 0; i < 6; i++)
  test('task' + i, async ({ page }) => {
    await page.goto(part('zh-en', '2.4'))
    expect(1).toBe(1)
  })
