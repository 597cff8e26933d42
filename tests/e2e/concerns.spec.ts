import { expect, type Page, test } from 'playwright/test'
import { openPdf } from '../built/open-pdf.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { fill } from '../fixtures/fill.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { at, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The way in by life and by district, and all projects on one sheet. */

const phone = { width: 360, height: 740 }

const names = {
  zh: { pupils: '中小学生的家长', district: '老城区' },
  en: { pupils: 'Parents of pupils', district: 'Old Town District' },
}

/** A link of the page's main part whose name begins with some words. */
function linkIn(page: Page, name: string) {
  return page.getByRole('main').getByRole('link', { name })
}

for (const language of ['zh', 'en'] as const) {
  test(`two taps lead from the first screen of a phone to what concerns one: ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await page.goto(at(language))
    const way = linkIn(page, ui[language].concerns.title)
    await expect(way).toBeInViewport({ ratio: 1 })
    await way.click()
    await linkIn(page, names[language].pupils).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[language].pupils)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^5\.2/, ui[language].concerns.title])
    await expect(
      page.getByText(language === 'zh' ? '8000个学位' : '8,000 school places').first(),
    ).toBeVisible()
  })
}

test('a district says which note puts a place there', async ({ page }) => {
  await page.goto(at('en', `${cityYear}/concerns/`))
  await linkIn(page, names.en.district).click()
  await expect(page.getByText(fill(ui.en.concerns.unnamed, { name: names.en.district }))).toBeVisible()
  await expect(linkIn(page, 'Qilou (arcade buildings): Old buildings')).toHaveAttribute(
    'href',
    at('en', 'terms/#arcades'),
  )
})

test('a search for a situation or a district leads to its page, after the sentence that answers', async ({
  page,
}) => {
  for (const [query, path] of [
    ['家长', 'pupils'],
    ['老城区', 'old-town'],
  ]) {
    await page.goto(at('zh', `search/?q=${query}`))
    await expect(page.locator(`[data-part="concerns/${path}"] a`)).toHaveAttribute(
      'href',
      at('zh', `${cityYear}/concerns/${path}/`),
    )
  }
})

test('a sentence of a concern is quoted and cited as on its task', async ({ page }) => {
  await page.goto(at('en', `${cityYear}/concerns/pupils/`))
  await page.locator('[id="5.2-s2"] .sentence-number').focus()
  const bar = quoteBar(page, 'en')
  await expect(bar.copy).toBeVisible()
  await bar.cite.click()
  await expect(page).toHaveURL(new RegExp(`${part('en', '5.2', 's2')}$`))
})

test('the page of a concern is one sheet of paper', async ({ page }) => {
  for (const path of ['pupils', 'drivers', 'east-bay']) {
    await page.goto(at('zh-en', `${cityYear}/concerns/${path}/`))
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(pdf.numPages, path).toBe(1)
  }
})

test('the sheet is a table to screen readers, with a link for each project by its name', async ({ page }) => {
  await page.goto(at('en'))
  const sheet = page.getByRole('table', { name: ui.en.sheet.title })
  await expect(sheet.getByRole('columnheader')).toHaveCount(5)
  await expect(sheet.getByRole('row')).toHaveCount(8)
  const row = sheet.getByRole('row', { name: /^3/ })
  await expect(row.getByRole('rowheader')).toHaveText(/3/)
  await expect(row.getByRole('link', { name: 'Tingchao Wetland Park' })).toHaveAttribute(
    'href',
    part('en', '3.1', 's2'),
  )
  await expect(sheet.locator('tbody td').getByRole('link')).toHaveCount(8)
})

test('a mark above the list is named by its row, and leads to it', async ({ page }) => {
  await page.goto(at('en', `${cityYear}/targets/`))
  const mark = page.getByRole('table').getByRole('link', { name: 'national marine laboratory' })
  await expect(mark).toHaveAttribute('href', '#laboratory')
})

test('a touch of a mark shows name and sentence, and without them leads there', async ({ page }) => {
  await page.setViewportSize(phone)
  for (const path of ['', `${cityYear}/targets/`]) {
    await page.goto(at('en', path))
    await page.getByRole('table').getByRole('link', { name: 'national marine laboratory' }).click()
    const note = page.getByRole('dialog', { name: ui.en.part.projects })
    await expect(note.getByRole('link', { name: 'national marine laboratory' })).toHaveAttribute(
      'href',
      new RegExp(`${part('en', '1.1', 's1')}$`),
    )
    await expect(note).toContainText('serve Tingchao University in building first-class disciplines')
    await page.keyboard.press('Escape')
    await expect(note).toBeHidden()
  }
  await page.route(`**${part('en', '1.1')}`, (route) => route.abort())
  await page.goto(at('en', `${cityYear}/targets/`))
  await page.getByRole('table').getByRole('link', { name: 'national marine laboratory' }).click()
  await expect(page).toHaveURL(/#laboratory$/)
})
