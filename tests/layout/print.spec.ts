import { expect, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { at } from '../fixtures/sites.ts'
import { sweep } from '../fixtures/sweep.ts'

/** Pages that hold what must be whole, or end in another way each; the first of a view in every font set. */
const pages = {
  zh: [`${cityYear}/4.1/`, 'about/'],
  en: [`${cityYear}/1.4/`, `${cityYear}/4/`, `${cityYear}/requirements/`],
  'zh-en': [`${cityYear}/1.4/`, `${cityYear}/targets/`],
} as const

for (const view of ['zh', 'en', 'zh-en'] as const) {
  test(`wherever a sheet of ${view} ends, foot, targets and sentences are whole`, async ({ page }, {
    project,
  }) => {
    const faults: string[] = []
    for (const path of project.name === 'layout-wide' ? pages[view] : pages[view].slice(0, 1)) {
      await page.goto(at(view, path))
      faults.push(...(await sweep(page)).map((fault) => `${path} ${fault}`))
    }
    expect(faults).toEqual([])
  })
}
