import { readFileSync } from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { kindsOfPage, pagesToWalk, settings } from '../fixtures/pages.ts'

// The engines are put into the page, which its policy would refuse.
test.use({ bypassCSP: true })

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const ibm = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8')
const views = ['zh', 'en', 'zh-en']

/**
 * The second engine takes seconds a page, so it reads everything only with `EVERY_PAGE`; else a task in every setting
 * and the rest in the two that differ in more than colour.
 */
function secondEngineReads(path: string, setting: string): boolean {
  return Boolean(process.env.EVERY_PAGE) || path === '2024/2.4/' || ['normal', 'easy view'].includes(setting)
}

/** Gives the page other settings, as its panel does, and waits for their sheet. */
async function apply(page: Page, stored: Record<string, string>) {
  await page.evaluate(async (wanted) => {
    const { dataset } = document.documentElement
    for (const name of ['easy', 'size', 'leading', 'contrast', 'theme']) delete dataset[name]
    Object.assign(dataset, wanted)
    if (document.querySelector(`link[href="${dataset.js}"]`)) return
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: dataset.js })
    const loaded = new Promise((done) => sheet.addEventListener('load', done))
    document.head.append(sheet)
    await loaded
  }, stored)
}

async function axeProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    interface Violation {
      id: string
      nodes: { html: string; failureSummary: string }[]
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
    const options = {
      runOnly: { type: 'tag', values: tags },
      // WCAG 1.4.6, on top of the tags.
      rules: { 'color-contrast-enhanced': { enabled: true } },
    }
    const { violations } = await axe.run(options)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary}`,
    )
  })
}

async function ibmProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(ibm)
  return page.evaluate(async () => {
    const { ace } = window as unknown as { ace: { Checker: new () => Checker } }
    interface Checker {
      check(page: Document, guidelines: string[]): Promise<{ results: Result[] }>
    }
    interface Result {
      ruleId: string
      value: [string, string]
      snippet: string
      message: string
    }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`)
  })
}

for (const view of views) {
  for (const path of pagesToWalk) {
    test(`two engines find no barrier and no text below 7:1 on /${view}/${path} in any setting`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`/${view}/${path}`)
      for (const [name, stored] of Object.entries(settings)) {
        await apply(page, stored)
        expect(await axeProblems(page), `axe, ${name}`).toEqual([])
        if (secondEngineReads(path, name))
          expect(await ibmProblems(page), `second engine, ${name}`).toEqual([])
      }
    })
  }

  test(`a task to embed from /${view}/ has no barrier, in light and in dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${view}/2024/2.4/embed/`)
      expect(await axeProblems(page), colorScheme).toEqual([])
      expect(await ibmProblems(page), colorScheme).toEqual([])
    }
  })
}

test('on a phone both languages beside each other have no barrier either', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['2024/', '2024/1.4/', '2024/targets/', '2024/2.4/embed/']) {
    await page.goto(`/zh-en/${path}`)
    expect(await axeProblems(page), path).toEqual([])
  }
})

/** What opens on use, on the page of a task. */
const opens: Record<string, (page: Page) => Promise<void>> = {
  'the settings': async (page) => {
    await page.locator('reading-settings button').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  shortcuts: async (page) => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a note on a term': async (page) => {
    await page.locator('.term-mark').first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'what the search found': async (page) => {
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('combobox').fill('2024')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
  },
  'a search that found nothing': async (page) => {
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('combobox').fill('qqqq')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('qqqq')
  },
  'ways to cite': (page) => page.locator('#cite summary').click(),
  'ways to share': (page) => page.locator('#share summary').click(),
  'ways to quote': async (page) => {
    await page.locator('#s2 .sentence-number').focus()
    await expect(page.locator('.quote-bar')).toBeVisible()
  },
  'the reader aloud': async (page) => {
    await page.locator('read-aloud button').click()
    await expect(page.locator('.player')).toBeVisible()
  },
  'the contents on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.locator('[popovertarget=contents]').first().click()
    await expect(page.locator('#contents')).toBeVisible()
  },
}

// The bilingual view has what the two others have.
for (const view of process.env.EVERY_PAGE ? views : ['zh-en']) {
  for (const [name, open] of Object.entries(opens)) {
    test(`what opens on use has no barrier either: ${name} on /${view}/`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`/${view}/2024/2.4/`)
      await open(page)
      for (const [setting, stored] of Object.entries(settings)) {
        await apply(page, stored)
        expect(await axeProblems(page), `axe, ${setting}`).toEqual([])
      }
      expect(await ibmProblems(page), 'second engine').toEqual([])
    })
  }
}

test('the chooser, the 404 page and the page for no network have no barrier', async ({ page }) => {
  for (const path of ['/', '/nothing/', '/offline/']) {
    await page.goto(path)
    expect(await axeProblems(page), path).toEqual([])
  }
})

test('headings alone tell the sections of the report apart: none of them is a landmark', async ({ page }) => {
  await page.goto('/zh-en/2024/')
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(0)
})

test('a narrow table keeps the headers of its cells', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/zh/accessibility/')
  const roles = await page
    .locator('.statement :is(table, thead, tbody, tr, th, td)')
    .evaluateAll((all) => all.filter((one) => !one.hasAttribute('role')).length)
  expect(roles).toBe(0)
})

test('every page says what it is in its title, and every picture what it shows', async ({ page }) => {
  const titles = new Set<string>()
  for (const path of kindsOfPage) {
    await page.goto(`/en/${path}`)
    titles.add(await page.title())
    for (const picture of await page.locator('svg[role="img"], img').all()) {
      await expect(picture).toHaveAccessibleName(/\S/)
    }
  }
  expect(titles.size).toBe(kindsOfPage.length)
})

test('a page loads nothing from anybody else', async ({ page, baseURL }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))
  await page.goto('/zh-en/2024/2.4/', { waitUntil: 'networkidle' })
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin])
})
