import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { expect, type Page, test } from 'playwright/test'
import { cityYear } from '../fixtures/city-edition.ts'
import { clipboard } from '../fixtures/clipboard.ts'
import { at, city } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The lists of a page as tables to take along. */

const rowsOf = (table: string): string[][] =>
  parse(readFileSync(join(city.folder, 'downloads', cityYear, `${table}.csv`)), { bom: true })

/** The button beside the CSV of a table. */
function copyButton(page: Page, table: string) {
  return page
    .locator('copy-table span', { has: page.locator(`a[href$="/${table}.csv"]`) })
    .getByRole('button')
}

for (const [path, table] of [
  ['targets/', 'projects'],
  ['places/', 'places'],
  ['concerns/', 'concerns'],
] as const)
  test(`the table of ${table} is copied as cells, and a part stays a text`, async ({ page }) => {
    await page.goto(at('en', `${cityYear}/${path}`))
    await copyButton(page, table).click()
    await expect(page.locator('copy-table [role=status]')).toHaveText(ui.en.share.copied)
    const rows = rowsOf(table)
    const { text, html } = await clipboard(page)
    const flat = rows.map((row) => row.map((cell) => cell.replaceAll(/\s/g, ' ')))
    expect(text.split('\n').map((line) => line.split('\t'))).toEqual(flat)
    const [head, first] = [...parseHTML(html).document.querySelectorAll('tr')]
    expect([...(head?.children ?? [])].map(({ textContent }) => textContent)).toEqual(rows[0])
    const cellOf = (name: string) => first?.children[rows[0]?.indexOf(name) ?? -1]
    expect(cellOf('part')?.outerHTML).toContain('mso-number-format')
    expect(cellOf('sentence')?.outerHTML).not.toContain('mso-number-format')
  })

test('where the file does not come, the reader is told what to do instead', async ({ page }) => {
  await page.route('**/places.csv', (route) => route.fulfill({ status: 503 }))
  await page.goto(at('zh', `${cityYear}/places/`))
  await copyButton(page, 'places').click()
  await expect(page.locator('copy-table [role=status]')).toHaveText(ui.zh.tables.notCopied)
})
