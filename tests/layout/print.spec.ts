import { expect, test } from 'playwright/test'
import { views } from '../../lib/url/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { at } from '../fixtures/sites.ts'
import { sweep } from '../fixtures/sweep.ts'

/** Pages that end in another way each. */
const pages = (process.env.P ?? '').split(',').map((p) => p.replace('Y', cityYear))

for (const view of views) {
  test(`wherever a sheet of ${view} ends, foot, targets and sentences are whole`, async ({ page }) => {
    for (const path of pages) {
      const t = Date.now()
      await page.goto(at(view, path))
      const f = await sweep(page)
      console.log(view, path, Date.now() - t, f.length, f.slice(0, 4))
    }
    expect(1).toBe(1)
  })
}
