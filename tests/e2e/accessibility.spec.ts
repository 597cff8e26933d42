import { expect, type Locator, type Page, test } from 'playwright/test'
import { type View, views } from '../../lib/report/view.ts'
import { applySettings } from '../fixtures/apply-settings.ts'
import { axeProblems, haveAxe, ibmProblems } from '../fixtures/barriers.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { inView } from '../fixtures/in-view.ts'
import { kindsIn, kindsOfPage, pagesOfEachKind, pagesToWalk, settings } from '../fixtures/pages.ts'
import { player } from '../fixtures/player.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { at, city, part, published } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

// The engines are put into the page, which its policy would refuse.
test.use({ bypassCSP: true })

test.beforeEach(({ page }) => haveAxe(page))

const everything = Boolean(process.env.EVERY_PAGE)

/** The views that are read in every setting: the bilingual one has what the two others have. */
const inEverySetting: readonly View[] = everything ? views : ['zh-en']

/** Easy view leaves parts of a page out; any other setting changes only how it is painted. */
function rulesFor(setting: string) {
  return everything || ['normal', 'easy view'].includes(setting) ? 'all' : 'painted'
}

/** @param opened what the settings are tried on; the rest of the page is then read in the normal one alone */
async function expectNoBarrierInAnySetting(
  page: Page,
  what: string,
  secondEngineReads: (setting: string) => boolean,
  opened?: Locator,
) {
  for (const [setting, stored] of Object.entries(settings)) {
    await applySettings(page, stored)
    const part = setting === 'normal' ? undefined : opened
    expect.soft(await axeProblems(page, rulesFor(setting), part), `${what}, ${setting}: axe`).toEqual([])
    if (!secondEngineReads(setting)) continue
    expect.soft(await ibmProblems(page), `${what}, ${setting}: second engine`).toEqual([])
  }
}

/** Visits pages: each has a title of its own, names its pictures, loads nothing from elsewhere and has no barrier. */
async function expectNoBarrierOn(page: Page, addresses: string[]) {
  const titles = new Set<string>()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  for (const address of addresses) {
    await page.goto(address)
    titles.add(await page.title())
    const pictures = page.getByRole('img')
    await expect(page.getByRole('img', { name: /\S/ }), address).toHaveCount(await pictures.count())
    expect(await axeProblems(page), address).toEqual([])
  }
  expect(titles.size).toBe(addresses.length)
  expect([...hosts]).toEqual([new URL(page.url()).origin])
}

for (const view of ['zh', 'en'] as const) {
  test(`every kind of page of ${view} has a title of its own, named pictures, nothing from elsewhere and no barrier`, async ({
    page,
  }) => {
    test.slow()
    await expectNoBarrierOn(
      page,
      kindsIn(view).map((path) => at(view, path)),
    )
  })
}

test('whatever content/ says, no kind of page has a barrier or loads anything from elsewhere', async ({
  page,
}) => {
  test.slow()
  const site = `http://127.0.0.1:${process.env.E2E_PUBLISHED_PORT}`
  await expectNoBarrierOn(
    page,
    pagesOfEachKind(published).map((path) => `${site}/zh-en/${path}`),
  )
})

/** Several pages are read faster in one test, but not every page of the site. */
const groups = everything
  ? pagesToWalk.map((path) => [path, [path]] as const)
  : ([
      ['pages of an edition', kindsOfPage.filter((path) => path.startsWith(cityYear))],
      ['pages beside it', kindsOfPage.filter((path) => !path.startsWith(cityYear))],
    ] as const)

for (const view of inEverySetting) {
  for (const [name, paths] of groups) {
    test(`two engines find no barrier and no text below 7:1 in any setting: ${view}, ${name}`, async ({
      page,
    }) => {
      test.slow()
      for (const path of paths) {
        await page.goto(at(view, path))
        // The second engine takes its time: in every setting it reads only a task.
        const isTask = path.endsWith('/2.4/')
        await expectNoBarrierInAnySetting(
          page,
          path || 'home',
          (setting) => everything || isTask || setting === 'normal',
        )
      }
    })
  }
}

test('a task to embed has no barrier, in light and in dark', async ({ page }) => {
  for (const view of views) {
    await page.goto(`${part(view, '2.4')}embed/`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeProblems(page), `${view} ${colorScheme}`).toEqual([])
      expect(await ibmProblems(page), `${view} ${colorScheme}`).toEqual([])
    }
  }
})

test('on a phone both languages beside each other have no barrier either', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['', '1.4/', 'targets/', '2.4/embed/']) {
    await page.goto(at('zh-en', `${cityYear}/${path}`))
    expect(await axeProblems(page), path).toEqual([])
  }
})

/** The dialog of one name in a view. */
function dialog(page: Page, view: View, choose: (strings: typeof ui.zh) => string) {
  return page.getByRole('dialog', { name: inView(view, choose) })
}

async function searchFor(page: Page, view: View, query: string) {
  await page.keyboard.press('/')
  const box = dialog(page, view, ({ search }) => search.label)
  await box.getByRole('combobox').fill(query)
  return box
}

async function openTool(page: Page, view: View, choose: (strings: typeof ui.zh) => string) {
  const summary = page.locator('summary', { hasText: inView(view, choose, ' ') })
  await summary.click()
  const tool = page.getByRole('group').filter({ has: summary })
  await expect(tool).toHaveAttribute('open')
  return tool
}

/** Each opens something and returns it. */
type Opens = Record<string, (page: Page, view: View) => Promise<Locator>>

/** What opens over the page of a task. */
const over: Opens = {
  'the settings': async (page, view) => {
    await page.getByRole('button', { name: inView(view, ({ reading }) => reading.open, ' ') }).click()
    return dialog(page, view, ({ reading }) => reading.title)
  },
  shortcuts: async (page, view) => {
    await page.keyboard.press('?')
    return dialog(page, view, ({ shortcuts }) => shortcuts.title)
  },
  'a note on a term': async (page, view) => {
    const term = view === 'en' ? 'visa-free entry policy' : '免签入境政策'
    await page.getByRole('main').getByRole('link', { name: term }).first().click()
    return dialog(page, view, ({ termNote }) => termNote.title)
  },
  'what the search found': async (page, view) => {
    const box = await searchFor(page, view, cityYear)
    await expect(box.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    return box
  },
  'a search that found nothing': async (page, view) => {
    const box = await searchFor(page, view, 'qqqq')
    await expect(box.getByRole('status')).toContainText('qqqq')
    return box
  },
  'the contents on a phone': async (page, view) => {
    await page.setViewportSize({ width: 360, height: 740 })
    // A phone has room for one language.
    const { contents } = ui[view === 'en' ? 'en' : 'zh'].nav
    await page.getByRole('button', { name: contents }).click()
    return page.getByRole('navigation', { name: contents })
  },
}

/** What opens in the middle of it. */
const within: Opens = {
  'ways to cite': (page, view) => openTool(page, view, ({ cite }) => cite.title),
  'ways to share': (page, view) => openTool(page, view, ({ share }) => share.title),
  'ways to quote': async (page, view) => {
    await sentenceNumber(page, view, 2).focus()
    return quoteBar(page, view).bar
  },
  'the reader aloud': async (page, view) => {
    const { open, bar } = player(page, view)
    await open.click()
    return bar
  },
}

for (const view of inEverySetting) {
  for (const [where, opens] of Object.entries({ over, within })) {
    test(`what opens on use has no barrier either: ${where} the page of a task in ${view}`, async ({
      page,
    }) => {
      test.slow()
      for (const [name, open] of Object.entries(opens)) {
        await page.goto(part(view, '2.4'))
        const opened = await open(page, view)
        await expect(opened).toBeVisible()
        await expectNoBarrierInAnySetting(page, name, (setting) => setting === 'easy view', opened)
      }
    })
  }
}

test('the chooser, the page for no network and the 404 page have no barrier', async ({ page }) => {
  for (const path of ['/', '/offline/', '/nothing/']) {
    await page.goto(city.basePath + path)
    expect(await axeProblems(page), path).toEqual([])
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ui.en.notFound.title)
})

test('headings alone tell the sections of the report apart: none of them is a landmark', async ({ page }) => {
  await page.goto(at('zh-en', `${cityYear}/`))
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(0)
})

test('a narrow table keeps the headers of its cells', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(at('zh', 'accessibility/'))
  const table = page.getByRole('main').getByRole('table')
  await expect(table.getByRole('columnheader').first()).toBeVisible()
  // Some browsers take its parts from a table that is not laid out as one any more.
  const layouts = await table.evaluate((element) =>
    [element, ...element.querySelectorAll('thead, tbody, tr, th, td')].map(
      (part) => getComputedStyle(part).display,
    ),
  )
  expect(layouts.length).toBeGreaterThan(4)
  expect(layouts.filter((layout) => !layout.startsWith('table'))).toEqual([])
})
