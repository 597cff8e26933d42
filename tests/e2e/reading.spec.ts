import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/url/view.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { zh, en } = ui

/** The path of the page, without the server. */
function pathOf(page: Page): string {
  return new URL(page.url()).pathname
}

/** What the contents in the page list of the edition, in order, from the requirements to the pledges. */
async function partsInContents(page: Page): Promise<{ path: string; number: string; isArea: boolean }[]> {
  const links = await page.locator('.contents-nav > ul:not(.more) a').evaluateAll((all) =>
    all.map((link) => ({
      path: new URL((link as HTMLAnchorElement).href).pathname,
      number: link.querySelector('b')?.textContent ?? '',
      isArea: link.parentElement?.classList.contains('area') ?? false,
    })),
  )
  return links.slice(links.findIndex(({ path }) => path.endsWith('/requirements/')))
}

test('from the home page a reader finds a task on the board', async ({ page }) => {
  await page.goto('/en/')
  const cell = page
    .getByRole('region', { name: en.home.board })
    .getByRole('listitem')
    .filter({ has: page.getByText('2.4', { exact: true }) })
  const title = (await cell.locator('span').first().textContent()) ?? ''
  expect(title).not.toBe('')
  await cell.getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  await expect(page.locator('#s1')).toBeInViewport()
})

test('the board has every task of the contents, and each area leads to its tasks', async ({ page }) => {
  await page.goto('/zh/')
  const parts = await partsInContents(page)
  const board = page.getByRole('region', { name: zh.home.board })
  await expect(board.locator('b')).toHaveText(
    parts.filter(({ number }) => number).map(({ number }) => number),
  )
  const area = parts.find(({ isArea }) => isArea)
  await board.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  expect(pathOf(page)).toBe(area?.path)
  const tasks = parts.filter(({ number }) => number.startsWith(`${area?.number}.`))
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(headings.locator('.hanging')).toHaveText(tasks.map(({ number }) => number))
  await headings
    .filter({ has: page.locator('.hanging') })
    .last()
    .getByRole('link')
    .click()
  expect(pathOf(page)).toBe(tasks.at(-1)?.path)
})

for (const width of [360, 1440]) {
  test(`the contents of the whole report lead to its places: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/en/2024/')
    const button = page.locator('.contents-button')
    if (await button.isVisible()) await button.click()
    await page.locator('.contents-nav').getByRole('link', { name: /^4\.1/ }).click()
    await expect(page).toHaveURL(/\/en\/2024\/#4\.1$/)
    await expect(page.locator('[id="4.1"]')).toBeInViewport()
    await expect(page.getByRole('button', { name: en.nav.close })).toBeHidden()
  })
}

for (const [rel, way] of [
  ['next', 'from the requirements through every task to the pledges'],
  ['prev', 'from the pledges through every task to the requirements'],
] as const) {
  test(`“${rel}” leads ${way}`, async ({ page }) => {
    test.slow()
    await page.goto('/en/2024/requirements/', { waitUntil: 'commit' })
    const tasks = (await partsInContents(page)).filter(({ isArea }) => !isArea)
    expect(tasks.length).toBeGreaterThan(2)
    if (rel === 'prev') tasks.reverse()
    const [first, ...rest] = tasks
    await page.goto(first?.path ?? '')
    const link = page.locator(`.pager [rel="${rel}"]`)
    for (const { path, number } of rest) {
      await link.click()
      await expect(page).toHaveURL((url) => url.pathname === path)
      await expect(page.locator('h1 .hanging')).toHaveText(number ? [number] : [])
    }
    await expect(link).toHaveCount(0)
  })
}

test('areas lead to each other, from the requirements to the pledges', async ({ page }) => {
  await page.goto('/en/2024/1/')
  const areas = (await partsInContents(page)).filter(({ isArea, number }) => isArea || !number).slice(1)
  const pager = page.getByRole('navigation', { name: en.nav.reading })
  for (const { path } of areas.slice(1)) {
    await pager.getByRole('link', { name: en.nav.next }).click()
    await expect(page).toHaveURL((url) => url.pathname === path)
  }
  expect(pathOf(page)).toMatch(/pledges\/$/)
})

test('on a phone the contents open by their button, close by Escape, and lead to a task', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/zh/2024/2.4/')
  const button = page.getByRole('button', { name: zh.nav.contents })
  const contents = page.getByRole('navigation', { name: zh.nav.contents })
  await expect(contents).toBeHidden()
  await button.click()
  await expect(contents.getByRole('link', { name: /^2\.4/ })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(contents).toBeHidden()
  await expect(button).toBeFocused()
  await button.press('Enter')
  await contents.getByRole('button', { name: zh.nav.close }).click()
  await expect(contents).toBeHidden()
  await button.click()
  await contents.getByRole('link', { name: /^3\.1/ }).click()
  await expect(page).toHaveURL(/\/zh\/2024\/3\.1\/$/)
  await expect(contents).toBeHidden()
})

test('an unknown address answers 404 with every task in both languages', async ({ page }) => {
  await page.goto('/zh/')
  const parts = (await partsInContents(page)).filter(({ number }) => number)
  for (const address of ['/zh/2024/9.9/', '/nothing', '/en/2031/']) {
    const response = await page.goto(address)
    expect(response?.status(), address).toBe(404)
  }
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(zh.notFound.title)
  await expect(heading).toContainText(en.notFound.title)
  const links = page.getByRole('main').getByRole('link')
  const paths = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  )
  for (const { path } of parts) {
    expect(paths).toContain(path)
    expect(paths).toContain(path.replace('/zh/', '/en/'))
  }
  await links.filter({ hasText: '2.4' }).last().click()
  await expect(page).toHaveURL(/\/en\/2024\/2\.4\/$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  for (const view of views) {
    test(`every sentence of a task and of the report can be read in ${view}`, async ({ page }) => {
      for (const path of ['2024/2.4/', '2024/']) {
        await page.goto(`/${view}/${path}`)
        const sentences = page.locator('main .sentence')
        expect(await sentences.count()).toBeGreaterThan(1)
        await expect(sentences.filter({ visible: false })).toHaveCount(0)
      }
    })
  }

  test('the contents, the views, the next task and the glossary can be reached', async ({ page }) => {
    await page.goto('/zh/2024/2.4/')
    await page.getByRole('button', { name: zh.nav.contents }).click()
    const contents = page.getByRole('navigation', { name: zh.nav.contents })
    await expect(contents).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(contents).toBeHidden()
    await page.getByRole('button', { name: zh.nav.contents }).click()
    await contents.getByRole('link', { name: /^2\.5/ }).click()
    await expect(page).toHaveURL(/\/zh\/2024\/2\.5\/$/)
    await page
      .getByRole('navigation', { name: zh.nav.reading })
      .getByRole('link', { name: zh.nav.previous })
      .click()
    await expect(page).toHaveURL(/\/zh\/2024\/2\.4\/$/)
    await page.getByRole('link', { name: zh.view.en, exact: true }).click()
    await expect(page).toHaveURL(/\/en\/2024\/2\.4\/$/)
    await page.locator('.term-mark').first().click()
    await expect(page).toHaveURL(/\/en\/terms\/#/)
    await expect(page.locator(':target')).toBeInViewport()
  })
})
