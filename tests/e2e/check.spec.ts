import { expect, type Page, test } from 'playwright/test'
import type { View } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { clipboard } from '../fixtures/clipboard.ts'
import { fill } from '../fixtures/fill.ts'
import { at } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const zh = ui.zh.check
const en = ui.en.check

/** Opens the page and pastes a text. */
async function check(page: Page, view: View, text: string) {
  await page.goto(at(view, 'check/'))
  await page.getByRole('textbox', { name: ui[view === 'en' ? 'en' : 'zh'].check.title }).fill(text)
  return page.locator('[data-verdict]')
}

/** What is said of each quotation: its verdict, its address, and what is marked. */
function findings(page: Page) {
  return page.locator('[data-verdict]').evaluateAll((all) =>
    all.map((one) => {
      const { verdict, at } = (one as HTMLElement).dataset
      const words = (tag: string) => [...one.querySelectorAll(tag)].map((each) => each.textContent)
      return { verdict, at, ins: words('ins'), del: words('del') }
    }),
  )
}

test('an article in a chat group is checked quotation by quotation, in the order of the text', async ({
  page,
}) => {
  await check(
    page,
    'zh',
    '群里说：“新增8000个学位，让孩子在家门口上好学校”，还有「推动35个项目开工、14个项目投产」，以及“年底前建成第二座国际机场”。',
  )
  await expect
    .poll(() => findings(page))
    .toEqual([
      { verdict: 'exact', at: '5.2#s1', ins: [], del: [] },
      { verdict: 'altered', at: '1.4#s2', ins: ['35个'], del: ['30个'] },
      { verdict: 'absent', at: '', ins: [], del: [] },
    ])
  const altered = page.locator('[data-verdict="altered"]')
  await expect(altered.getByRole('heading')).toHaveText(zh.altered)
  await expect(altered.getByRole('listitem').first()).toHaveText(
    fill(zh.figure, { here: '35个', there: '30个' }),
  )
  await expect(altered.getByRole('link')).toHaveAttribute('href', `../${cityYear}/1.4/#s2`)
  await expect(altered.locator('blockquote')).toContainText('云山片区发展生物医药')
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(fill(zh.count, { count: 3 }))
})

test('a long article has all its quotations in their order, and none of what stood there before', async ({
  page,
}) => {
  const pair = '“新增8000个学位，让孩子在家门口上好学校”，“推动35个项目开工、14个项目投产”。'
  const verdicts = async () => (await findings(page)).map(({ verdict }) => verdict).join(' ')
  await check(page, 'zh', pair.repeat(30))
  await expect.poll(verdicts).toBe(Array(30).fill('exact altered').join(' '))
  await page.getByRole('textbox').fill(pair)
  await expect.poll(verdicts).toBe('exact altered')
})

test('in English too, with what was left off, and words left out shown', async ({ page }) => {
  await check(page, 'en', 'sign contracts worth RMB 30 billion')
  await expect.poll(() => findings(page)).toEqual([{ verdict: 'exact', at: '1.5#s1', ins: [], del: [] }])
  await expect(page.getByRole('listitem').filter({ hasText: 'or more' })).toHaveText(
    fill(en.leftOff, { words: 'or more' }),
  )
  await page
    .getByRole('textbox')
    .fill('We will bring in leading enterprises … and serve the development of enterprises.')
  await expect.poll(() => findings(page)).toMatchObject([{ verdict: 'cut', at: '1.5#s1', ins: [] }])
  expect((await findings(page))[0]?.del.join()).toContain('unicorns')
})

test('an older edition stands before the address, and its sentence is linked', async ({ page }) => {
  const older = await check(page, 'zh', '新建202个车位。')
  await expect(older).toHaveCount(1)
  const [found] = await findings(page)
  expect(found?.at).toMatch(/#s\d+$/)
})

test('the result can be shared by its address, and the text goes nowhere', async ({ page, context }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`))
  await check(page, 'zh-en', '“培育人才，吸引青年人才回乡创业”')
  await expect.poll(() => findings(page)).toMatchObject([{ verdict: 'exact', at: '1.4#s3' }])
  const address = page.url()
  expect(decodeURIComponent(address)).toContain('#t=“培育人才')
  expect(requests.filter((request) => /培育|%E5%9F%B9/.test(request))).toEqual([])
  const other = await context.newPage()
  await other.goto(address)
  await expect(other.locator('[data-verdict="exact"]')).toHaveCount(1)
  await expect(other.getByRole('textbox')).toHaveValue('“培育人才，吸引青年人才回乡创业”')
})

test('a citation is copied with the whole sentence, its source and its address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await check(page, 'zh', '吸引青年人才回乡创业')
  await page.getByRole('button', { name: ui.zh.quote.copy }).click()
  await expect(page.locator('[data-verdict]').getByRole('status')).toHaveText(ui.zh.share.copied)
  const { text: copied } = await clipboard(page)
  expect(copied).toContain('“培育人才，吸引青年人才回乡创业。”')
  expect(copied).toContain('第3句')
  expect(copied).toMatch(new RegExp(`/zh/${cityYear}/1\\.4/#s3$`))
})

test('a text that is nothing, or too long, or close to nothing, is told so', async ({ page }) => {
  await check(page, 'en', 'nothing of the kind '.repeat(1200))
  const status = page.locator('main [role=status]').first()
  await expect(status).toHaveText(fill(en.tooLong, { count: 20000 }))
  await page.getByRole('textbox').fill('')
  await expect(status).toBeEmpty()
  await expect(page.locator('[data-verdict]')).toHaveCount(0)
})

test('the search leads to it: from its dialog, its page, and from a figure that is not there', async ({
  page,
}) => {
  await page.goto(at('zh'))
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('combobox')
  await expect(field).toHaveAttribute('type', 'search')
  await expect(field).toHaveAttribute('placeholder', ui.zh.search.placeholder)
  await field.fill('签约600亿元')
  const notice = dialog.locator('[data-absent-figure]')
  await expect(notice).toHaveAttribute('data-absent-figure', '600亿元')
  await expect(notice.locator('mark')).toHaveText(['600亿元', '300亿元'])
  await expect(dialog.getByRole('option').first().locator('mark').filter({ hasText: '300亿元' })).toHaveCount(
    1,
  )
  await dialog.getByRole('button', { name: ui.zh.search.clear }).click()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await field.fill('签约600亿元')
  await notice.getByRole('link', { name: ui.zh.search.checkWhole }).click()
  await expect(page).toHaveURL(/\/zh\/check\/#t=/)
  await expect(page.getByRole('textbox')).toHaveValue('签约600亿元')
  await expect(page.locator('[data-verdict="altered"]')).toHaveCount(1)
  await page.goto(at('en', `search/?${new URLSearchParams({ q: 'thirteen dead-end roads' })}`))
  await expect(page.getByRole('main').locator('[data-absent-figure="thirteen"]')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: ui.en.search.check, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.title)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says how to check by hand, and what is typed for the search is kept', async ({ page }) => {
    await page.goto(at('en', 'check/'))
    await expect(page.getByText(en.noScript)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: ui.en.nav.report })).toBeVisible()
    await page.goto(at('en', 'search/'))
    const field = page.getByRole('main').getByRole('searchbox')
    await field.fill('school places')
    await field.press('Enter')
    await expect(field).toHaveValue('school places')
  })
})
