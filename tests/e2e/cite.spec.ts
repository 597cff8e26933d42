import { expect, type Page, test } from 'playwright/test'
import { clipboard, complaints, openSite, origin } from '../fixtures/open-site.ts'
import { ui } from '../fixtures/ui-strings.ts'

test.beforeEach(({ context }) => openSite(context))

/** Selects from the middle of a sentence to the middle of another, as a reader's finger or mouse does. */
async function select(page: Page, from: [string, string], to: [string, string]) {
  await page.evaluate(
    ([[start, first], [end, last]]) => {
      const at = (selector: string, words: string): [Text, number] => {
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
      const [startNode, startOffset] = at(start, first)
      const [endNode, endOffset] = at(end, last)
      getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset + last.length)
    },
    [from, to] as const,
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

test('words of two sentences are copied with their source and a link that marks them', async ({
  page,
  context,
}) => {
  const said = complaints(page)
  await page.goto(`${origin}/zh/2024/5.2/`)
  const [one = '', two = ''] = await page
    .locator('.text .sentence')
    .evaluateAll((all) => all.map((sentence) => sentence.textContent ?? ''))
  const cut = { from: one.indexOf('，') + 1, to: two.indexOf('，') }
  await select(page, ['#s1', one.slice(cut.from, cut.from + 4)], ['#s2', two.slice(cut.to - 4, cut.to)])
  const bar = page.getByRole('group', { name: ui.zh.quote.label })
  await bar.getByRole('button', { name: ui.zh.quote.copy, exact: true }).press('Enter')
  await expect(bar.getByRole('status')).toHaveText(ui.zh.share.copied)
  const { text, html } = await clipboard(page)
  const [words, source, link = '', ...more] = text.split('\n')
  expect(words).toBe(one.slice(cut.from) + two.slice(0, cut.to))
  expect(source).toMatch(/^——海口市人民政府：《.+》（2024年），5\.2 .+，第1至2句$/)
  expect(link).toMatch(/^https:\/\/report\.example\/report\/zh\/2024\/5\.2\/#s1:~:text=/)
  expect(more).toEqual([])
  expect(html).toContain(`<blockquote lang="zh-CN"`)
  expect(html).toContain(words)

  const opened = await context.newPage()
  await opened.goto(link)
  await expect(opened).toHaveURL(`${origin}/zh/2024/5.2/#s1`)
  await expect(opened.locator('#s1')).toBeInViewport()
  expect(decodeURIComponent(link.split(':~:')[1] ?? '')).toContain(one.slice(cut.from, cut.from + 4))
  expect(said).toEqual([])

  const plain = await context.newPage()
  await plain.goto(`${origin}/zh/2024/5.2/#s1`)
  const marked: boolean[] = []
  for (const place of ['#s1', '#s2', 'h1']) {
    marked.push(!(await picture(opened, place)).equals(await picture(plain, place)))
  }
  expect(marked, 'the browser marks words of the first two sentences').toEqual([true, true, false])
})

/** A place on the page as it looks, once nothing moves. */
async function picture(page: Page, place: string): Promise<Buffer> {
  await page.bringToFront()
  return page.locator(place).screenshot({ animations: 'disabled' })
}

test('in the bilingual view a selection in English is quoted in English, and in both when asked', async ({
  page,
}) => {
  await page.goto(`${origin}/zh-en/2024/2.4/`)
  const english = (await page.locator('#s1 [lang=en]').first().textContent()) ?? ''
  const [first = ''] = english.split(' ')
  await select(page, ['#s1 p[lang=en]', first], ['#s1 p[lang=en]', first])
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=copy]').click()
  await expect(bar.getByRole('status')).toContainText(ui.zh.share.copied)
  expect((await clipboard(page)).text.split('\n')[0]).toBe(first)
  await bar.locator('[data-do=both]').click()
  await expect.poll(async () => (await clipboard(page)).text).toMatch(/海口市人民政府[\s\S]*Haikou Municipal/)
})

for (const view of ['zh', 'en', 'zh-en'] as const) {
  for (const width of [360, 1440]) {
    test(`a sentence is quoted and cited with the keys alone: ${view}, ${width} px`, async ({ page }) => {
      const said = complaints(page)
      const words = ui[view === 'en' ? 'en' : 'zh']
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${origin}/${view}/2024/2.4/`)
      await page.locator('#s2 .sentence-number').focus()
      await expect(page.locator('.quote-bar')).toBeVisible()
      const box = await page.locator('.quote-bar').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Tab')
      await expect(page.locator('.quote-bar button').first()).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('.quote-bar [role=status]')).toContainText(words.share.copied)
      await expect.poll(async () => (await clipboard(page)).text).toContain(`${origin}/${view}/2024/2.4/#s2`)
      await page.locator('.quote-bar [data-do=cite]').press('Enter')
      await expect(page.locator('#cite summary')).toBeFocused()
      const date = await today(page)
      const entry = page.locator('#cite dl > div').filter({ hasText: 'GB/T 7714—2025' })
      await expect(entry.locator('p')).toContainText(`（2024）：第2句[${date}]`)
      await expect(entry.locator('p')).toContainText(`${origin}/zh/2024/2.4/#s2`)
      await expect(entry.getByRole('button')).toBeVisible()
      await entry.getByRole('button').press('Enter')
      await expect.poll(async () => (await clipboard(page)).text).toContain(`[${date}]`)
      await expect(page.locator('part-tools [role=status]')).toContainText(words.share.copied)
      await page.locator('[data-sentence] a').press('Enter')
      await expect(entry.locator('p')).not.toContainText('#s2')
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
      expect(said).toEqual([])
    })
  }
}

test('three clicks on a Chinese sentence beside its translation are quoted in Chinese, and in both when asked', async ({
  page,
}) => {
  await page.goto(`${origin}/zh-en/2024/2.4/`)
  // What browsers select then ends at the beginning of the next paragraph.
  await page.evaluate(() => {
    const [zh, en] = document.querySelectorAll('#s1 p')
    if (zh && en) getSelection()?.setBaseAndExtent(zh, 0, en, 0)
  })
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=copy]').click()
  await expect(bar.getByRole('status')).toContainText(ui.zh.share.copied)
  expect((await clipboard(page)).text).not.toContain('Haikou Municipal')
  await bar.locator('[data-do=both]').click()
  await expect.poll(async () => (await clipboard(page)).text).toMatch(/海口市人民政府[\s\S]*Haikou Municipal/)
})

for (const view of ['zh', 'en', 'zh-en'] as const) {
  test(`the tools stand on the screen at every sentence of the whole report: ${view}, 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(`${origin}/${view}/2024/`)
    const numbers = page.locator('.sentence-number')
    for (const number of await numbers.all()) {
      await number.focus()
      await expect(number.locator('+ .quote-bar')).toBeVisible()
      const box = await page.locator('.quote-bar').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
  })
}

test('on the page of an area the citation of a sentence is that of its task', async ({ page }) => {
  await page.goto(`${origin}/zh/2024/2/`)
  await page.locator('[id="2.4-s2"] .sentence-number').focus()
  await page.locator('.quote-bar [data-do=cite]').press('Enter')
  await expect(page).toHaveURL(`${origin}/zh/2024/2.4/#s2`)
  await expect(page.locator('#cite summary')).toBeFocused()
  const entry = page.locator('#cite dl > div').filter({ hasText: 'GB/T 7714—2025' })
  await expect(entry.locator('p')).toContainText(`（2024）：第2句[${await today(page)}]`)
})

test('the tools go when the keyboard or the pointer has left the sentence’s number', async ({ page }) => {
  await page.goto(`${origin}/zh/2024/2.4/`)
  const number = page.locator('#s2 .sentence-number')
  const bar = page.locator('.quote-bar')
  await number.focus()
  await expect(bar).toBeVisible()
  await bar.getByRole('button').last().focus()
  await page.keyboard.press('Tab')
  await expect(bar).toBeHidden()
  await number.hover()
  await bar.getByRole('button').first().hover()
  await expect(bar).toBeVisible()
  await page.locator('h1').hover()
  await expect(bar).toBeHidden()
})

test('where the clipboard cannot be had the page says so, and later copies are the reader’s own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await page.goto(`${origin}/zh/2024/2.4/`)
  await page.locator('#s2 .sentence-number').focus()
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=copy]').press('Enter')
  await expect(bar.getByRole('status')).toHaveText(ui.zh.share.notCopied)
  const taken = await page.evaluate(() => {
    const event = new ClipboardEvent('copy', { cancelable: true })
    document.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(taken).toBe(false)
  await page.locator('#share summary').press('Enter')
  await expect(page.locator('[data-do=copy-link]')).toBeVisible()
  await page.locator('[data-do=copy-link]').press('Enter')
  await expect(page.locator('part-tools [role=status]')).toHaveText(ui.zh.share.notCopied)
})

for (const [path, id, stays] of [
  ['2/', '2.4-s2', '2/'],
  ['2.4/', 's2', '2.4/#s2'],
]) {
  test(`a finger on the number of a sentence of ${path} brings the tools, and leaves the reader there`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    })
    await openSite(context)
    const page = await context.newPage()
    await page.goto(`${origin}/zh/2024/${path}`)
    await page.locator(`[id="${id}"] .sentence-number`).tap()
    await page.locator('.quote-bar [data-do=link]').tap()
    await expect.poll(async () => (await clipboard(page)).text).toBe(`${origin}/zh/2024/2.4/#s2`)
    await expect(page).toHaveURL(`${origin}/zh/2024/${stays}`)
    await context.close()
  })
}

test('without scripts the citations of a part are there, and its files', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await openSite(context)
  const page = await context.newPage()
  await page.goto(`${origin}/en/2024/2.4/`)
  await page.locator('#cite summary').click()
  for (const style of ['APA 7', 'MLA 9', 'Chicago 17', 'GB/T 7714—2025', 'GB/T 7714—2015']) {
    await expect(page.locator('#cite dt').filter({ hasText: style })).toBeVisible()
  }
  await expect(page.locator('#cite dd').first()).toContainText(`${origin}/en/2024/2.4/`)
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON']) {
    await expect(page.locator('#cite').getByRole('link', { name })).toBeVisible()
  }
  await expect(page.locator('#cite button:visible')).toHaveCount(0)
  await context.close()
})

test('words of two tasks are quoted one after the other, each with its own source, and marked together', async ({
  page,
  context,
}) => {
  await page.goto(`${origin}/zh/2024/2/`)
  await select(page, ['[id="2.4-s2"]', '持续擦亮'], ['[id="2.5-s1"]', '营商环境'])
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=copy]').press('Enter')
  await expect(bar.getByRole('status')).toHaveText(ui.zh.share.copied)
  const quotes = (await clipboard(page)).text.split('\n\n').map((quote) => quote.split('\n'))
  expect(quotes.map(([words]) => words)).toEqual([
    expect.stringMatching(/^持续擦亮.*成为新热点。$/),
    expect.stringMatching(/^实施全面提速营商环境$/),
  ])
  expect(quotes.map(([, source]) => source)).toEqual([
    expect.stringMatching(/，2\.4 激发更强消费潜能，第2句$/),
    expect.stringMatching(/，2\.5 推动更深层次改革，第1句$/),
  ])
  expect(quotes.map(([, , link]) => link?.split(':~:')[0])).toEqual([
    `${origin}/zh/2024/2.4/#s2`,
    `${origin}/zh/2024/2.5/#s1`,
  ])
  await bar.locator('[data-do=link]').press('Enter')
  await expect.poll(async () => (await clipboard(page)).text).toContain(`${origin}/zh/2024/2/#2.4-s2:~:text=`)
  const opened = await context.newPage()
  await opened.goto((await clipboard(page)).text)
  const plain = await context.newPage()
  await plain.goto(`${origin}/zh/2024/2/#2.4-s2`)
  for (const place of ['[id="2.4-s2"]', '[id="2.5-s1"]'])
    expect((await picture(opened, place)).equals(await picture(plain, place)), place).toBe(false)
})

test('words that stand earlier on the page too are marked where they were selected', async ({
  page,
  context,
}) => {
  await page.goto(`${origin}/zh/2024/pledges/`)
  await select(page, ['#s3', '持续'], ['#s3', '持续'])
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=link]').press('Enter')
  await expect(bar.getByRole('status')).toHaveText(ui.zh.share.copied)
  const opened = await context.newPage()
  await opened.goto((await clipboard(page)).text)
  await expect(opened.locator('.sentence:is(:target, :has(:target))')).toHaveAttribute('id', 's3')
})

test('pledges are quoted with the title of their part, and each language with its own sentences', async ({
  page,
}) => {
  const bar = page.locator('.quote-bar')
  const source = async () => {
    await bar.locator('[data-do=copy]').press('Enter')
    await expect(bar.getByRole('status')).toContainText(ui.zh.share.copied)
    return (await clipboard(page)).text.split('\n').filter((line) => line.startsWith('—'))
  }
  for (const path of ['zh/2024/pledges/', 'zh/2024/']) {
    await page.goto(`${origin}/${path}`)
    await page.locator('[id$=s2] .sentence-number[href*=pledges]').focus()
    expect(await source()).toEqual([expect.stringMatching(/，全面建设人民满意的效能政府，第2句$/)])
  }
  await page.goto(`${origin}/zh-en/2024/2.4/`)
  await select(page, ['#s1 [lang=en]', 'We will'], ['#s2 [lang="zh-CN"]', '演艺活动'])
  expect(await source()).toEqual([
    expect.stringMatching(/，第2句$/),
    expect.stringMatching(/, sentence 1 \(unofficial translation\)$/),
  ])
})

test('a title alone is no sentence to quote', async ({ page }) => {
  await page.goto(`${origin}/zh-en/2024/pledges/`)
  await select(page, ['#s1 [lang=en]', 'We will'], ['#s1 [lang=en]', 'We will'])
  const bar = page.locator('.quote-bar')
  await bar.locator('[data-do=copy]').press('Enter')
  await expect(bar.getByRole('status')).toContainText(ui.zh.share.copied)
  await select(page, ['#s1 [lang=en]', 'always'], ['#s1 [lang=en]', 'always'])
  await expect(bar.getByRole('status')).toBeEmpty()
  // What browsers select with three clicks ends at the beginning of the next text.
  await page.evaluate(() => {
    const [title] = document.querySelectorAll('#pledge-2 [lang=en]')
    const [number] = document.querySelectorAll('#s2 .sentence-number')
    if (title && number) getSelection()?.setBaseAndExtent(title, 0, number, 0)
  })
  await expect(bar).toHaveCount(0)
})

test('Escape in the tools closes them and leads back to the number', async ({ page }) => {
  const said = complaints(page)
  await page.goto(`${origin}/zh-en/2024/2.4/`)
  await page.locator('#s1 .sentence-number').focus()
  await expect(page.locator('.quote-bar')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('.quote-bar button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.quote-bar')).toHaveCount(0)
  await expect(page.locator('#s1 .sentence-number')).toBeFocused()
  expect(said).toEqual([])
})

test('the citations of the bilingual view keep the names of their buttons, and know no sentence that is not there', async ({
  page,
}) => {
  await page.goto(`${origin}/zh-en/2024/2.4/#s99`)
  await page.locator('#cite summary').click()
  const button = page.locator('[data-do=copy-citation]').first()
  await expect(button).toBeVisible()
  await expect(button).toHaveText(`${ui.zh.cite.copy} ${ui.en.cite.copy}`)
  await expect(page.locator('#cite dl')).not.toContainText('99')
  await page.goto(`${origin}/zh-en/2024/2.4/#s2`)
  await expect(page.locator('[data-sentence] a')).toBeVisible()
  await page.locator('[data-sentence] a').press('Enter')
  await expect(page.locator('[data-sentence]')).toBeHidden()
  await expect(page.locator('#cite summary')).toBeFocused()
})

test('the whole report is cited and shared as a whole', async ({ page }) => {
  await page.goto(`${origin}/zh/2024/#2.4-s2`)
  await page.locator('#cite summary').click()
  const entry = page.locator('#cite dl > div').filter({ hasText: 'GB/T 7714—2025' })
  await expect(entry.getByRole('button')).toBeVisible()
  await expect(entry.locator('p')).toHaveText(
    new RegExp(
      `^海口市人民政府\\. .+\\[R/OL\\]\\. （2024）\\[${await today(page)}\\]\\. ${origin}/zh/2024/\\.$`,
    ),
  )
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON']) {
    const link = page.locator('#cite').getByRole('link', { name, exact: true })
    const file = await page.evaluate(
      (href) => fetch(href).then((answer) => answer.text()),
      (await link.getAttribute('href')) ?? '',
    )
    expect(file).toContain(`${origin}/zh/2024/`)
  }
  await page.locator('#share summary').click()
  await page.locator('[data-do=copy-link]').click()
  await expect.poll(async () => (await clipboard(page)).text).toBe(`${origin}/zh/2024/`)
  await expect(page.locator('#share').getByRole('link', { name: ui.zh.share.embed })).toHaveCount(0)
})
