import { expect, type Locator, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import type { Language } from '../../lib/report/vocabulary.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { clipboard } from '../fixtures/clipboard.ts'
import { complaints } from '../fixtures/complaints.ts'
import { fill } from '../fixtures/fill.ts'
import { inView } from '../fixtures/in-view.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { at, origin, part } from '../fixtures/sites.ts'
import { ui } from '../fixtures/ui-strings.ts'

const report = at('zh', `${cityYear}/`)
const secondSentence = fill(ui.zh.sentence.number, { number: 2 })
const reportName = fill(ui.zh.home.heading, { city: '听潮市', year: cityYear, title: '政府工作报告节选' })

/** Selects from the middle of a sentence to the middle of another, as a reader's finger or mouse does. */
async function select(page: Page, from: [string, string], to: [string, string]) {
  await page.evaluate(
    ([[start, first], [end, last]]) => {
      const find = (selector: string, words: string): [Text, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(selector) ?? document.body,
          NodeFilter.SHOW_TEXT,
        )
        while (walker.nextNode()) {
          const node = walker.currentNode as Text
          const offset = node.data.indexOf(words)
          if (offset >= 0) return [node, offset]
        }
        throw new Error(`no “${words}” in ${selector}`)
      }
      const [startNode, startOffset] = find(start, first)
      const [endNode, endOffset] = find(end, last)
      getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset + last.length)
    },
    [from, to] as const,
  )
}

/** Selects as three clicks do: what browsers select then ends at the beginning of the next paragraph. */
async function clickThreeTimes(page: Page, words: string, next: string) {
  await page.evaluate(
    ([words, next]) => {
      const [from, to] = [words, next].map((selector) => document.querySelector(selector))
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 0)
    },
    [words, next] as const,
  )
}

/** The day as the reader's own clock has it. */
function today(page: Page) {
  return page.evaluate(() => {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  })
}

/** The line that says where quoted words stand: in a part, and in its first sentence or others. */
function source(language: Language, where: { part: string; from: number; to?: number }) {
  const { quote, sentence } = ui[language]
  const { part, from, to } = where
  const sentences = to
    ? fill(quote.several, { first: from, last: to })
    : fill(sentence.number, { number: from })
  return fill(quote.source, {
    issuer: { zh: '听潮市人民政府', en: 'Tingchao Municipal People’s Government' }[language],
    title: { zh: '政府工作报告节选', en: 'Excerpts from the Government Work Report' }[language],
    year: cityYear,
    part,
    sentences: language === 'en' ? sentences.charAt(0).toLowerCase() + sentences.slice(1) : sentences,
  })
}

/** The citations of the page's part, which a summary opens. */
function citations(page: Page) {
  const box = page.locator('#cite')
  const gb = box.getByRole('listitem').filter({ hasText: 'GB/T 7714—2025' })
  return { box, summary: box.locator('summary'), gb, gbWords: gb.locator('> span') }
}

/** Opens a copied link in a page of its own; the canonical address is not where the tests have the site. */
async function follow(page: Page, link: string) {
  const opened = await page.context().newPage()
  await opened.goto(link.replace(origin, new URL(page.url()).origin))
  return opened
}

/** How places on the page look, once nothing moves. */
async function pictures(page: Page, places: readonly string[]): Promise<Buffer[]> {
  await page.bringToFront()
  const taken: Buffer[] = []
  for (const place of places) taken.push(await page.locator(place).screenshot({ animations: 'disabled' }))
  return taken
}

/** Whether each of some places looks other than on the same page without a mark. */
async function areMarked(opened: Page, address: string, places: readonly string[]): Promise<boolean[]> {
  const marked = await pictures(opened, places)
  await opened.goto('about:blank')
  await opened.goto(address)
  const plain = await pictures(opened, places)
  return marked.map((picture, index) => !plain[index]?.equals(picture))
}

test('words of two sentences are copied with their source and a link that marks them', async ({ page }) => {
  const said = complaints(page)
  await page.goto(part('zh', '5.2'))
  await select(page, ['#s1', '新增'], ['#s2', '建成使用'])
  const { copy, status } = quoteBar(page, 'zh')
  await copy.press('Enter')
  await expect(status).toHaveText(ui.zh.share.copied)
  const { text, html } = await clipboard(page)
  const [words, line, link = '', ...more] = text.split('\n')
  expect(words).toBe('新增8000个学位，让孩子在家门口上好学校。确保听潮一中新校区建成使用')
  expect(line).toBe(source('zh', { part: '5.2 突出教育优先发展', from: 1, to: 2 }))
  const [address, mark = ''] = link.split(':~:')
  expect(address).toBe(origin + part('zh', '5.2', 's1'))
  expect(decodeURIComponent(mark)).toMatch(/^text=.*新增/)
  expect(more).toEqual([])
  expect(html).toContain(`<blockquote lang="zh-CN"`)
  expect(html).toContain(words)

  const opened = await follow(page, link)
  await expect(opened).toHaveURL(part('zh', '5.2', 's1'))
  await expect(opened.locator('#s1')).toBeInViewport()
  expect(said).toEqual([])

  const marked = await areMarked(opened, part('zh', '5.2', 's1'), ['#s1', '#s2', 'h1'])
  expect(marked, 'the browser marks words of the first two sentences').toEqual([true, true, false])
})

test('in the bilingual view a selection is quoted in its own language, and in both when asked', async ({
  page,
}) => {
  await page.goto(part('zh-en', '2.4'))
  const { copy, copyBoth, status } = quoteBar(page, 'zh-en')
  const title = { zh: '2.4 激发消费潜能', en: '2.4 Unlock consumption potential' }
  const line = (language: Language, from: number) => source(language, { part: title[language], from })
  const link = (sentence: string) => expect.stringContaining(origin + part('zh-en', '2.4', sentence))
  const chinese = expect.stringMatching(/^实施更加便利的免签入境政策.*滨海旅游城市。$/)
  /** The lines that a button copies of what has just been selected. */
  const linesOf = async (button: Locator) => {
    await expect(status).toBeEmpty()
    await button.click()
    await expect(status).toHaveText(inView('zh-en', ({ share }) => share.copied))
    return (await clipboard(page)).text.split('\n').filter((line) => line !== '')
  }

  await select(page, ['#s1 p[lang=en]', 'We'], ['#s1 p[lang=en]', 'We'])
  expect(await linesOf(copy)).toEqual(['We', line('en', 1), link('s1')])
  await select(page, ['#s1 p[lang=en]', 'We'], ['#s1 p[lang=en]', 'will'])
  expect(await linesOf(copyBoth)).toEqual([chinese, line('zh', 1), 'We will', line('en', 1), link('s1')])

  await clickThreeTimes(page, '#s1 p[lang="zh-CN"]', '#s1 p[lang=en]')
  expect(await linesOf(copy)).toEqual([chinese, line('zh', 1), link('s1')])
  await clickThreeTimes(page, '#s2 p[lang="zh-CN"]', '#s2 p[lang=en]')
  expect(await linesOf(copyBoth)).toEqual([
    '加密演艺活动，擦亮“渔火之城”品牌，让“听潮、过周末”成为新热点。',
    line('zh', 2),
    expect.stringMatching(/^We will hold.*a new draw\.$/),
    line('en', 2),
    link('s2'),
  ])

  await select(page, ['#s1 [lang=en]', 'We will'], ['#s2 [lang="zh-CN"]', '演艺活动'])
  expect(await linesOf(copy)).toEqual([
    '加密演艺活动',
    line('zh', 2),
    expect.stringMatching(/^We will implement.*seaside tourism city\.$/),
    line('en', 1),
    link('s1'),
  ])
})

for (const view of ['zh', 'en', 'zh-en'] as const) {
  test(`a sentence is quoted and cited with the keys alone, on a phone and on a desk: ${view}`, async ({
    page,
  }) => {
    const said = complaints(page)
    await page.goto(part(view, '2.4'))
    const number = sentenceNumber(page, view, 2)
    const { bar, copy, cite, status } = quoteBar(page, view)
    const { box, summary, gb, gbWords } = citations(page)
    const copied = inView(view, ({ share }) => share.copied)
    const date = await today(page)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await number.focus()
      await expect(bar).toBeVisible()
      const place = await bar.boundingBox()
      expect(place?.x).toBeGreaterThanOrEqual(0)
      expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Tab')
      await expect(copy).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(bar).toHaveCount(0)
      await expect(number).toBeFocused()

      await number.blur()
      await number.focus()
      await page.keyboard.press('Tab')
      await expect(copy).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(status).toHaveText(copied)
      const last = async () => (await clipboard(page)).text.split('\n').at(-1)
      await expect.poll(last).toBe(origin + part(view, '2.4', 's2'))

      await cite.press('Enter')
      await expect(summary).toBeFocused()
      await expect(gbWords).toContainText(`，${secondSentence}[R/OL]. `)
      await expect(gbWords).toContainText(`[${date}]`)
      await expect(gbWords).toContainText(origin + part('zh', '2.4', 's2'))
      await gb.getByRole('button').press('Enter')
      await expect.poll(async () => (await clipboard(page)).text).toContain(`[${date}]`)
      await expect(page.locator('part-tools').getByRole('status')).toHaveText(copied)
      await box.getByRole('link', { name: inView(view, ({ cite }) => cite.whole, ' ') }).press('Enter')
      await expect(gbWords).not.toContainText('#s2')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
    expect(said).toEqual([])
  })
}

for (const view of ['zh', 'en', 'zh-en'] as const) {
  test(`the tools stand on the screen at every sentence of the whole report: ${view}, 320 px`, async ({
    page,
  }) => {
    const width = 320
    await page.setViewportSize({ width, height: 800 })
    await page.goto(at(view, `${cityYear}/`))
    await sentenceNumber(page, view, 1).first().focus()
    await expect(quoteBar(page, view).bar).toBeVisible()
    // Asking the browser once for each of all sentences would take its time.
    const places = await page.locator('.sentence-number').evaluateAll((numbers) =>
      numbers.map((number) => {
        number.focus()
        const bar = number.nextElementSibling
        const { left, right } = bar?.getBoundingClientRect() ?? new DOMRect()
        const visible = bar?.getAttribute('role') === 'toolbar' && bar.checkVisibility()
        return { sentence: number.closest('[id]')?.id, visible, left, right }
      }),
    )
    expect(places.length).toBeGreaterThan(50)
    expect(places.filter(({ visible, left, right }) => !visible || left < 0 || right > width)).toEqual([])
  })
}

test('on the page of an area the citation of a sentence is that of its task', async ({ page }) => {
  await page.goto(part('zh', '2'))
  await sentenceNumber(page.locator('[id="2.4-s2"]'), 'zh', 2).focus()
  await quoteBar(page, 'zh').cite.press('Enter')
  await expect(page).toHaveURL(part('zh', '2.4', 's2'))
  const { summary, gbWords } = citations(page)
  await expect(summary).toBeFocused()
  await expect(gbWords).toContainText(`，${secondSentence}[R/OL]. `)
  await expect(gbWords).toContainText(`[${await today(page)}]`)
})

test('the tools go when the keyboard or the pointer has left the sentence’s number', async ({ page }) => {
  await page.goto(part('zh', '2.4'))
  const number = sentenceNumber(page, 'zh', 2)
  const { bar } = quoteBar(page, 'zh')
  await number.focus()
  await expect(bar).toBeVisible()
  await bar.getByRole('button').last().focus()
  await page.keyboard.press('Tab')
  await expect(bar).toBeHidden()
  await number.hover()
  await bar.getByRole('button').first().hover()
  await expect(bar).toBeVisible()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(bar).toBeHidden()
})

test('where the clipboard cannot be had the page says so, and later copies are the reader’s own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(part('zh', '2.4'))
  await sentenceNumber(page, 'zh', 2).focus()
  const { copy, status } = quoteBar(page, 'zh')
  await copy.press('Enter')
  await expect(status).toHaveText(ui.zh.share.notCopied)
  const taken = await page.evaluate(() => {
    const event = new ClipboardEvent('copy', { cancelable: true })
    document.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(taken).toBe(false)
  const tools = page.locator('part-tools')
  await tools.locator('summary').filter({ hasText: ui.zh.share.title }).press('Enter')
  await tools.getByRole('button', { name: ui.zh.share.copyLink, exact: true }).press('Enter')
  await expect(tools.getByRole('status')).toHaveText(ui.zh.share.notCopied)
})

test('a finger on the number of a sentence brings the tools, and leaves the reader there', async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  for (const [address, id, stays] of [
    [part('zh', '2'), '2.4-s2', part('zh', '2')],
    [part('zh', '2.4'), 's2', part('zh', '2.4', 's2')],
  ] as const) {
    await page.goto(address)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await sentenceNumber(page.locator(`[id="${id}"]`), 'zh', 2).tap()
    await quoteBar(page, 'zh').copyLink.tap()
    await expect.poll(async () => (await clipboard(page)).text).toBe(origin + part('zh', '2.4', 's2'))
    await expect(page).toHaveURL(stays)
  }
  await context.close()
})

test('without scripts the citations of a part are there, and its files', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(part('en', '2.4'))
  const { box, summary } = citations(page)
  await summary.click()
  for (const style of ['APA 7', 'MLA 9', 'Chicago 17', 'GB/T 7714—2025', 'GB/T 7714—2015']) {
    await expect(box.getByText(style, { exact: true })).toBeVisible()
  }
  await expect(box.getByRole('listitem').first()).toContainText(origin + part('en', '2.4'))
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON']) {
    await expect(box.getByRole('link', { name })).toBeVisible()
  }
  await expect(box.getByRole('button')).toHaveCount(0)
  await context.close()
})

for (const view of views) {
  test(`a correction of a sentence is a message with its words, source and address: ${view}`, async ({
    page,
  }) => {
    const said = complaints(page)
    await page.goto(part(view, '5.2'))
    const { nav } = ui[view === 'en' ? 'en' : 'zh']
    const ofPage = page.getByRole('contentinfo').getByRole('link', { name: nav.correction })
    expect(await message(ofPage)).toMatchObject({ body: origin + part(view, '5.2') })
    const [from, to] = view === 'en' ? ['add', 'places'] : ['新增', '学位']
    await select(page, ['#s1', from], ['#s1', to])
    const { correct } = quoteBar(page, view)
    await correct.hover()
    const { to: editors, subject, body } = await message(correct)
    expect([editors, subject]).toEqual(['editors@tingchao.example', (await message(ofPage)).subject])
    const [words, line, link] = body?.split('\r\n') ?? []
    expect(words).toMatch(new RegExp(`^${from}.*${to}$`))
    const number = fill(ui[view === 'en' ? 'en' : 'zh'].sentence.number, { number: 1 })
    expect(line?.toLowerCase()).toContain(number.toLowerCase())
    expect(link?.split(':~:')[0]).toBe(origin + part(view, '5.2', 's1'))
    await page.evaluate(() => getSelection()?.empty())
    await sentenceNumber(page, view, 2).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    await expect(correct).toBeFocused()
    expect((await message(correct)).body).toContain(origin + part(view, '5.2', 's2'))
    expect(said).toEqual([])
  })
}

/** The message that a link begins (RFC 6068). */
async function message(link: Locator) {
  const address = new URL(await link.evaluate((element: HTMLAnchorElement) => element.href))
  return { to: address.pathname, ...Object.fromEntries(address.searchParams) } as Record<string, string>
}

test('words of two tasks are quoted one after the other, each with its own source, and marked together', async ({
  page,
}) => {
  await page.goto(part('zh', '2'))
  await select(page, ['[id="2.4-s2"]', '擦亮'], ['[id="2.5-s1"]', '营商环境'])
  const { copy, copyLink, status } = quoteBar(page, 'zh')
  await copy.press('Enter')
  await expect(status).toHaveText(ui.zh.share.copied)
  const quotes = (await clipboard(page)).text.split('\n\n').map((quote) => quote.split('\n'))
  expect(quotes).toEqual([
    [
      '擦亮“渔火之城”品牌，让“听潮、过周末”成为新热点。',
      source('zh', { part: '2.4 激发消费潜能', from: 2 }),
      expect.stringContaining(`${origin}${part('zh', '2.4', 's2')}:~:`),
    ],
    [
      '深化国资国企改革，优化营商环境',
      source('zh', { part: '2.5 深化改革', from: 1 }),
      expect.stringContaining(`${origin}${part('zh', '2.5', 's1')}:~:`),
    ],
  ])
  await copyLink.press('Enter')
  const link = `${origin}${part('zh', '2', '2.4-s2')}:~:text=`
  await expect.poll(async () => (await clipboard(page)).text).toContain(link)
  const opened = await follow(page, (await clipboard(page)).text)
  const places = ['[id="2.4-s2"]', '[id="2.5-s1"]']
  expect(await areMarked(opened, part('zh', '2', '2.4-s2'), places)).toEqual([true, true])
})

test('words that stand earlier on the page too are marked where they were selected', async ({ page }) => {
  await page.goto(part('zh', '4.1'))
  await expect(page.locator('#s3')).toContainText('改造')
  await select(page, ['#s4', '改造'], ['#s4', '改造'])
  const { copyLink, status } = quoteBar(page, 'zh')
  await copyLink.press('Enter')
  await expect(status).toHaveText(ui.zh.share.copied)
  const opened = await follow(page, (await clipboard(page)).text)
  await expect(opened.locator('.sentence:is(:target, :has(:target))')).toHaveAttribute('id', 's4')
})

test('pledges are quoted with the title of their part', async ({ page }) => {
  const { copy, status } = quoteBar(page, 'zh')
  for (const address of [part('zh', 'pledges'), report]) {
    await page.goto(address)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    const pledge = page.locator('.sentence').filter({ hasText: '少开会' })
    await sentenceNumber(pledge, 'zh', 2).focus()
    await copy.press('Enter')
    await expect(status).toHaveText(ui.zh.share.copied)
    const [, line] = (await clipboard(page)).text.split('\n')
    expect(line).toBe(source('zh', { part: '建设人民满意的服务型政府', from: 2 }))
  }
})

test('a title alone is no sentence to quote', async ({ page }) => {
  await page.goto(part('zh-en', 'pledges'))
  await select(page, ['#s1 [lang=en]', 'We will'], ['#s1 [lang=en]', 'We will'])
  const { bar, copy, status } = quoteBar(page, 'zh-en')
  await copy.press('Enter')
  await expect(status).toHaveText(inView('zh-en', ({ share }) => share.copied))
  await select(page, ['#s1 [lang=en]', 'duties'], ['#s1 [lang=en]', 'duties'])
  await expect(status).toBeEmpty()
  await clickThreeTimes(page, '#pledge-2 [lang=en]', '#s2 .sentence-number')
  await expect(bar).toHaveCount(0)
})

test('the citations of the bilingual view keep the names of their buttons, and know no sentence that is not there', async ({
  page,
}) => {
  const words = (choose: Parameters<typeof inView>[1]) => inView('zh-en', choose, ' ')
  await page.goto(part('zh-en', '2.4', 's99'))
  const { box, summary, gb } = citations(page)
  const whole = box.getByRole('link', { name: words(({ cite }) => cite.whole) })
  await summary.click()
  await expect(gb.getByRole('button')).toHaveText(words(({ cite }) => cite.copy))
  await expect(gb.getByRole('button')).toBeVisible()
  await expect(box).not.toContainText('99')
  await expect(whole).toBeHidden()
  await page.goto(part('zh-en', '2.4', 's2'))
  await whole.press('Enter')
  await expect(whole).toBeHidden()
  await expect(summary).toBeFocused()
})

test('the whole report is cited and shared as a whole', async ({ page }) => {
  await page.goto(`${report}#2.4-s2`)
  const { box, summary, gb, gbWords } = citations(page)
  await summary.click()
  await expect(gb.getByRole('button')).toBeVisible()
  await expect(gbWords).toHaveText(
    new RegExp(
      `^听潮市人民政府\\. ${reportName}\\[R/OL\\]\\. 听潮市工作报告读本，${cityYear}（[-\\d]+）\\[${await today(page)}\\]\\. ${origin}${report}\\.$`,
    ),
  )
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON']) {
    const link = box.getByRole('link', { name, exact: true })
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(await file.text()).toContain(origin + report)
  }
  const share = page.locator('#share')
  await share.locator('summary').click()
  await share.getByRole('button', { name: ui.zh.share.copyLink, exact: true }).click()
  await expect.poll(async () => (await clipboard(page)).text).toBe(origin + report)
  await expect(share.getByRole('link', { name: ui.zh.share.embed })).toHaveCount(0)
})
