import { expect, type Page, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { find, print } from '../fixtures/sheets.ts'
import { at } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { checklist } = ui.en
const path = `${cityYear}/checklist/`

/** The rows of the table, without that of the heads. */
const rowsOf = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })
/** What the cells of a column say, from top to bottom. */
const column = (page: Page, index: number) =>
  rowsOf(page).evaluateAll((rows, index) => rows.map((row) => row.children[index]?.textContent ?? ''), index)
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true })
const arrowOf = (page: Page, name: string) =>
  head(page, name)
    .getByRole('button')
    .evaluate((button) => getComputedStyle(button, '::before').content)
const sortBy = (page: Page, name: string) => head(page, name).getByRole('button').click()

test('each line of the checklist leads to its sentence, and can be linked itself', async ({ page }) => {
  await page.goto(at('en', `${path}#target-berths`))
  const row = rowsOf(page).filter({ hasText: 'Berths in East Bay' })
  await expect(row).toBeInViewport()
  await expect(row.getByRole('cell').first()).toHaveText(checklist.number)
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/\/2\.6\/#s1$/)
})

test('heads sort the checklist: what is left open stays last, and the order of the text comes back', async ({
  page,
}) => {
  await page.goto(at('en', path))
  const before = await column(page, 0)
  await sortBy(page, checklist.place)
  await expect(head(page, checklist.place)).toHaveAttribute('aria-sort', 'ascending')
  expect(await arrowOf(page, checklist.place)).toContain('↑')
  await expect(page.getByRole('status').filter({ hasText: checklist.place })).toContainText(
    checklist.ascending,
  )
  const places = (await column(page, 4)).map((place) => (place === checklist.open ? '' : place))
  const named = places.filter(Boolean)
  expect(named.length).toBeGreaterThan(1)
  expect(places.slice(0, named.length)).toEqual(
    named.toSorted((one, other) => one.localeCompare(other, 'en')),
  )

  await sortBy(page, checklist.place)
  await expect(head(page, checklist.place)).toHaveAttribute('aria-sort', 'descending')
  expect(await arrowOf(page, checklist.place)).toContain('↓')
  expect((await column(page, 4)).slice(0, named.length)).toEqual(named.toReversed())

  await sortBy(page, checklist.firm)
  await expect(page.locator('[aria-sort]')).toHaveCount(1)
  await expect(head(page, checklist.firm)).toHaveAttribute('aria-sort', 'ascending')
  expect((await column(page, 3))[0]).toContain(ui.en.level.complete)

  // What numbers count differs: those that are given come first, and no order among them is claimed.
  for (const press of ['first', 'second']) {
    await sortBy(page, checklist.number)
    const open = (await column(page, 2)).map((number) => number === checklist.open)
    expect(open, press).toEqual(open.toSorted())
    await expect(head(page, checklist.number)).toHaveAttribute('aria-sort', 'other')
    await expect(page.getByRole('status').filter({ hasText: checklist.number })).toContainText(
      checklist.givenFirst,
    )
  }

  await sortBy(page, checklist.checkable)
  expect(await column(page, 0)).not.toEqual(before)
  await sortBy(page, checklist.line)
  const numbers = (await column(page, 0)).map((words) => Number.parseFloat(words))
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
})

test('the checklist is sorted by keyboard, and the button keeps the focus', async ({ page }) => {
  await page.goto(at('zh-en', path))
  const button = page.getByRole('columnheader').nth(1).getByRole('button')
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'ascending')
  await expect(button).toBeFocused()
})

test('on a phone the checklist is still a table to screen readers, with the name of each column before its cell', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(at('en', path))
  const row = rowsOf(page).filter({ hasText: 'Berths in East Bay' })
  await expect(page.getByRole('table', { name: /\d/ })).toBeVisible()
  await expect(row.getByRole('cell')).toHaveCount(7)
  await expect(row.getByRole('cell', { name: checklist.open })).not.toHaveCount(0)
  const labels = await row
    .getByRole('cell')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content))
  expect(labels[3]).toBe(`"${checklist.place}"`)
  await expect(head(page, checklist.place).getByRole('button')).toBeVisible()
})

test('on paper the heads of the checklist stand on every sheet that has rows, and none is a button', async ({
  page,
}) => {
  await page.goto(at('en', path))
  await expect(head(page, checklist.actor).getByRole('button')).toBeVisible()
  const { painted, sheets } = await print(page)
  const letters = Array.from(painted.text)
  const headed = Array.from({ length: sheets }, (_, sheet) =>
    find(letters.filter((_, index) => painted.at[index]?.sheet === sheet).join(''), checklist.actor),
  )
  expect(headed.slice(1).length).toBeGreaterThan(1)
  expect(headed.slice(1)).not.toContain(undefined)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
})

test('the checklist can be kept as a table for programs', async ({ page }) => {
  await page.goto(at('en', path))
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: checklist.download }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/-2032-checklist\.csv$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the checklist is in its order, and nothing looks as if it could be pressed', async ({ page }) => {
    await page.goto(at('en', path))
    await expect(rowsOf(page)).not.toHaveCount(0)
    await expect(page.getByRole('table').getByRole('button')).toHaveCount(0)
    await expect(head(page, checklist.place)).toBeVisible()
  })
})
