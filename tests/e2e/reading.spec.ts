import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { cityEdition, cityYear } from '../fixtures/city-edition.ts'
import { at, city, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const { zh, en } = ui

const edition = cityEdition()

/** The areas of the made-up city, each with its tasks: their numbers and English titles. */
const areas = edition.areas.map(({ title, tasks }, index) => ({
  id: `${index + 1}`,
  title: title[1],
  tasks: tasks.map(({ title }, task) => ({ id: `${index + 1}.${task + 1}`, title: title[1] })),
}))

const requirements = { id: 'requirements', title: edition.requirements?.title[1] ?? '' }
const pledges = { id: 'pledges', title: edition.frame.closing?.en ?? '' }

/** What is read one after the other, from the requirements through every task to the pledges. */
const parts = [requirements, ...areas.flatMap(({ tasks }) => tasks), pledges]

/** What begins with a number, as an area or a task does. */
function numbered(id: string) {
  return new RegExp(`^${id.replace('.', '\\.')}(?![\\d.])`)
}

/** The heading of a part's page: its number, if it has one, and its title. */
function heading({ id, title }: { id: string; title: string }) {
  return /^\d/.test(id) ? `${id} ${title}` : title
}

function neighbours(page: Page) {
  const pager = page.getByRole('navigation', { name: en.nav.reading })
  return {
    next: pager.getByRole('link', { name: en.nav.next }),
    previous: pager.getByRole('link', { name: en.nav.previous }),
  }
}

/** Runs in a page: the address and the heading of every page that a relation leads to, which are read and not opened. */
async function follow({ from, rel }: { from: string; rel: string }) {
  const read = (address: string) =>
    new Promise<Document>((done) => {
      const request = new XMLHttpRequest()
      request.responseType = 'document'
      request.onload = () => done(request.response)
      request.open('GET', address)
      request.send()
    })
  const steps: [address: string, heading: string][] = []
  for (let address: string | null | undefined = from; address; ) {
    const other: Document = await read(address)
    steps.push([address, other.querySelector('h1')?.textContent?.trim() ?? ''])
    address = other.querySelector(`nav [rel="${rel}"]`)?.getAttribute('href')
  }
  return steps
}

test('from the home page a reader finds a task on the board', async ({ page }) => {
  await page.goto(at('en'))
  const board = page.getByRole('region', { name: en.home.board })
  await board.getByRole('link', { name: numbered('2.4') }).click()
  await expect(page).toHaveURL(part('en', '2.4'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Unlock consumption potential')
  await expect(page.locator('#s1')).toBeInViewport()
})

test('the board and the contents have every area and task, and each area leads to its tasks', async ({
  page,
}) => {
  await page.goto(at('zh'))
  const board = page.getByRole('region', { name: zh.home.board })
  const numbers = areas.flatMap(({ id, tasks }) => [id, ...tasks.map(({ id }) => id)])
  const hrefs = (numbers: string[]) => numbers.map((id) => part('zh', id))
  await expect(board.getByRole('link')).toHaveText(numbers.map(numbered))
  const listed = await page
    .getByRole('navigation', { name: zh.nav.contents, includeHidden: true })
    .getByRole('link', { includeHidden: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(listed.slice(1, numbers.length + 3)).toEqual(hrefs(['requirements', ...numbers, 'pledges']))
  await board.getByRole('heading', { level: 3 }).first().getByRole('link').click()
  await expect(page).toHaveURL(part('zh', '1'))
  const tasks = (areas[0]?.tasks ?? []).map(({ id }) => id)
  const titles = page.getByRole('main').getByRole('heading', { level: 2 })
  const linked = titles.filter({ has: page.getByRole('link') })
  await expect(linked).toHaveText(tasks.map(numbered))
  await linked.last().getByRole('link').click()
  await expect(page).toHaveURL(part('zh', tasks.at(-1) ?? ''))
})

for (const width of [360, 1440]) {
  test(`the contents of the whole report lead to its places: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(at('en', `${cityYear}/`))
    if (width === 360) await page.getByRole('button', { name: en.nav.contents }).click()
    const contents = page.getByRole('navigation', { name: en.nav.contents })
    await contents.getByRole('link', { name: numbered('4.1') }).click()
    await expect(page).toHaveURL(at('en', `${cityYear}/#4.1`))
    await expect(page.locator('[id="4.1"]')).toBeInViewport()
    await expect(page.getByRole('button', { name: en.nav.close })).toBeHidden()
  })
}

test('“next” and “previous” lead through every task, and the areas to each other', async ({ page }) => {
  await page.goto(part('en', 'requirements'))
  const steps = (parts: { id: string; title: string }[]) =>
    parts.map((one) => [part('en', one.id), heading(one)])
  const walk = (id: string, rel: 'next' | 'prev') => page.evaluate(follow, { from: part('en', id), rel })
  expect(await walk('requirements', 'next')).toEqual(steps(parts))
  expect(await walk('pledges', 'prev')).toEqual(steps(parts.toReversed()))
  expect(await walk('1', 'next')).toEqual(steps([...areas, pledges]))
})

test('a reader goes on and back: at the beginning, from area to area, and at the end', async ({ page }) => {
  const { next, previous } = neighbours(page)
  const lastTask = areas.at(-1)?.tasks.at(-1)?.id ?? ''
  for (const [here, there] of [
    ['requirements', '1.1'],
    ['1.5', '2.1'],
    [lastTask, 'pledges'],
    ['1', '2'],
  ] as const) {
    await page.goto(part('en', here))
    if (here === 'requirements') await expect(previous).toHaveCount(0)
    await next.click()
    await expect(page).toHaveURL(part('en', there))
    if (there === 'pledges') await expect(next).toHaveCount(0)
    await previous.click()
    await expect(page).toHaveURL(part('en', here))
  }
})

test('on a phone the contents open by their button, close by Escape, and lead to a task', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(part('zh', '2.4'))
  const button = page.getByRole('button', { name: zh.nav.contents })
  const contents = page.getByRole('navigation', { name: zh.nav.contents })
  await expect(contents).toBeHidden()
  await button.click()
  await expect(contents.getByRole('link', { name: numbered('2.4') })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(contents).toBeHidden()
  await expect(button).toBeFocused()
  await button.press('Enter')
  await contents.getByRole('button', { name: zh.nav.close }).click()
  await expect(contents).toBeHidden()
  await button.click()
  await contents.getByRole('link', { name: numbered('3.1') }).click()
  await expect(page).toHaveURL(part('zh', '3.1'))
  await expect(contents).toBeHidden()
})

test('an unknown address answers 404 with every task in both languages', async ({ page }) => {
  for (const address of [`${city.basePath}/nothing`, at('en', '1999/')]) {
    expect((await page.request.get(address)).status(), address).toBe(404)
  }
  expect((await page.goto(part('zh', '9.9')))?.status()).toBe(404)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText(zh.notFound.title)
  await expect(title).toContainText(en.notFound.title)
  const tasks = areas.flatMap(({ id, tasks }) => [id, ...tasks.map(({ id }) => id)])
  for (const view of ['zh', 'en'] as const) {
    const half = page.getByRole('region', { name: ui[view].notFound.title })
    const paths = await half
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect(paths).toEqual(expect.arrayContaining(tasks.map((id) => part(view, id))))
  }
  const english = page.getByRole('region', { name: en.notFound.title })
  await english.getByRole('link', { name: numbered('2.4') }).click()
  await expect(page).toHaveURL(part('en', '2.4'))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('every sentence of a task and of the report can be read in every view', async ({ page }) => {
    for (const view of views) {
      for (const address of [part(view, '2.4'), at(view, `${cityYear}/`)]) {
        await page.goto(address)
        const sentences = page.locator('main .sentence')
        expect(await sentences.count(), address).toBeGreaterThan(1)
        await expect(sentences.filter({ visible: false }), address).toHaveCount(0)
      }
    }
  })

  test('the contents, the views, the next task and the glossary can be reached', async ({ page }) => {
    await page.goto(part('zh', '2.4'))
    const button = page.getByRole('button', { name: zh.nav.contents })
    const contents = page.getByRole('navigation', { name: zh.nav.contents })
    await button.click()
    await expect(contents).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(contents).toBeHidden()
    await button.click()
    await contents.getByRole('link', { name: numbered('2.5') }).click()
    await expect(page).toHaveURL(part('zh', '2.5'))
    await page
      .getByRole('navigation', { name: zh.nav.reading })
      .getByRole('link', { name: zh.nav.previous })
      .click()
    await expect(page).toHaveURL(part('zh', '2.4'))
    await page.getByRole('link', { name: en.view.en, exact: true }).click()
    await expect(page).toHaveURL(part('en', '2.4'))
    await page.locator('#s1').getByRole('link', { name: 'visa-free entry policy' }).click()
    await expect(page).toHaveURL(`${at('en', 'terms/')}#visa-free`)
    await expect(page.locator(':target')).toBeInViewport()
  })
})
