import { expect, type Page, test } from 'playwright/test'
import { player } from '../fixtures/player.ts'
import { opened, prerendered } from '../fixtures/prerender.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { part } from '../fixtures/sites.ts'
import { storedKey } from '../fixtures/stored.ts'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'

const zh = ui.zh.listen
const en = ui.en.listen

/** Leaves the wish as the page before does, with so many milliseconds left. */
async function wishToGoOn(page: Page, path: string, left: number) {
  await page.evaluate(
    ([key, path, left]) => sessionStorage.setItem(key, JSON.stringify([path, Date.now() + left])),
    [storedKey('listen'), path, left] as const,
  )
}

test('a part is read sentence by sentence in its language, what is said is marked, and the end is told', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['en-US', 'zh-CN'])
  await page.goto(part('zh', '2.4'))
  const { open, play, status } = player(page, 'zh')
  await open.press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
  await expect(page.locator('.said')).toHaveText('激发消费潜能')
  await speech.finish()
  await expect(page.locator('#s1')).toHaveClass(/said/)
  await speech.finish()
  await expect(page.locator('#s2')).toHaveClass(/said/)
  const said = await speech.said()
  expect(said.map(({ lang, voice }) => `${lang} ${voice}`)).toEqual(Array(3).fill('zh-CN zh-CN'))
  expect(said[1]?.text).toMatch(/^实施更加便利的免签入境政策/)
  await speech.finish()
  await expect(status).toHaveText(zh.finished)
  await play.click()
  await expect.poll(speech.said).toHaveLength(4)
  await expect(status).toBeEmpty()
})

test('in the bilingual view each language has its own voice', async ({ page }) => {
  const speech = await stubSpeech(page, ['en-GB', 'zh-CN'])
  await page.goto(part('zh-en', '2.4'))
  await player(page, 'zh-en').open.click()
  for (const count of [1, 2, 3]) {
    await expect.poll(speech.said).toHaveLength(count)
    await speech.finish()
  }
  await expect.poll(speech.said).toHaveLength(4)
  expect((await speech.said()).map(({ voice }) => voice)).toEqual(['zh-CN', 'en-GB', 'zh-CN', 'en-GB'])
})

test('pause or leaving the page stops, play says the sentence again, and next, previous and speed work by keyboard', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['en-US'])
  await page.goto(part('en', '2.4', 's1'))
  const { open, bar, play, pause, previous, next, speed } = player(page, 'en')
  await open.press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
  await pause.press('Enter')
  await speech.finish()
  await next.press('Enter')
  await expect(page.locator('#s2')).toHaveClass(/said/)
  expect(await speech.said()).toHaveLength(1)
  await play.press('Enter')
  await expect.poll(speech.said).toHaveLength(2)
  await speed.selectOption('1.5')
  await expect.poll(speech.said).toHaveLength(3)
  const said = await speech.said()
  expect(said[2]?.text).toBe(said[1]?.text)
  expect(said[2]?.rate).toBe(1.5)

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await play.click()
  await expect.poll(speech.said).toHaveLength(4)

  await previous.press('Enter')
  await expect(page.locator('#s1')).toHaveClass(/said/)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.locator('.said')).toHaveCount(0)
  await expect(open).toBeFocused()
})

test('a voice from the network, which breaks off after a while, is given a long sentence in pieces', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['zh-CN'], false)
  await page.goto(part('zh', 'requirements', 's2'))
  await player(page, 'zh').open.click()
  await expect.poll(speech.said).toHaveLength(1)
  const whole = await page.locator('#s2').evaluate((sentence) => sentence.textContent ?? '')
  const spoken = async () => (await speech.said()).map(({ text }) => text)
  while ((await spoken()).join('').length < whole.trim().length) {
    await expect(page.locator('#s2')).toHaveClass(/said/)
    await speech.finish()
  }
  const pieces = await spoken()
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.join('')).toBe(whole.trim())
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(60)
})

test('when asked, listening goes on with the next part', async ({ page }) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.goto(part('zh', '2.4'))
  const { open, next, goOn } = player(page, 'zh')
  await open.click()
  await goOn.check()
  await next.click()
  await next.click()
  await speech.finish()
  await expect(page).toHaveURL(part('zh', '2.5'))
  const title = page.getByRole('heading', { level: 1 })
  const isTitleSaid = async () =>
    (await title.textContent())?.includes((await speech.said()).at(-1)?.text ?? '?')
  await expect.poll(isTitleSaid).toBe(true)
  await expect(goOn).toBeChecked()
})

test('listening goes on when the next part had been prerendered before it was asked for', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.addInitScript(prerendered)
  await page.goto(part('zh', '2.5'))
  await wishToGoOn(page, part('zh', '2.5'), 60_000)
  await page.evaluate(opened)
  await expect.poll(speech.said).toHaveLength(1)
})

test('a wish to go on for another page, or of long ago, is forgotten, and nothing begins to speak by itself', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(part('zh', '2.4'))
  for (const [path, left] of [
    [part('zh', '2.5'), 60_000],
    [part('zh', '3.1'), -1],
  ] as const) {
    await wishToGoOn(page, path, left)
    await page.goto(part('zh', '3.1'))
    // The module has run, and a request of its own making would have come before this one.
    await page.evaluate(async () => {
      await customElements.whenDefined('quote-tool')
      await fetch(location.href)
    })
    expect(asked.filter((url) => url.includes('/player-'))).toEqual([])
    expect(await speech.said()).toEqual([])
    expect(await page.evaluate((key) => sessionStorage.getItem(key), storedKey('listen'))).toBeNull()
  }
})

test('a player that is closed while the voices load says nothing', async ({ page }) => {
  const speech = await stubSpeech(page, [])
  await page.goto(part('zh', '2.4'))
  const { open, close, bar } = player(page, 'zh')
  await open.press('Enter')
  await close.press('Enter')
  await expect(open).toBeFocused()
  await speech.nameVoices(['zh-CN'])
  await expect(bar).toHaveCount(0)
  expect(await speech.said()).toEqual([])
  await open.press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
})

test('a device without the voice says so, and uses one that it names later', async ({ page }) => {
  const speech = await stubSpeech(page, ['en-US', 'zh-HK'])
  await page.goto(part('zh', '2.4'))
  const { open, play, status } = player(page, 'zh')
  await open.click()
  await expect(status).toHaveText(zh.noChinese)
  await speech.nameVoices(['en-US', 'zh-HK', 'zh-CN'])
  await expect(status).toBeEmpty()
  await play.click()
  await expect.poll(speech.said).toHaveLength(1)
})

test('a device with neither voice says both, each in its language', async ({ page }) => {
  await stubSpeech(page, ['fr-FR'])
  await page.goto(part('zh-en', '2.4'))
  const { open, status } = player(page, 'zh-en')
  await open.click()
  for (const key of ['noChinese', 'noEnglish'] as const) {
    await expect(status.locator('[lang="zh-CN"]').filter({ hasText: zh[key] })).toBeVisible()
    await expect(status.locator('[lang="en"]').filter({ hasText: en[key] })).toBeVisible()
  }
})

test('the buttons for quoting that stand in a sentence are not read', async ({ page }) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.goto(part('zh', '2.4', 's2'))
  const words = await page.locator('#s2').evaluate((sentence) => sentence.textContent?.trim())
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
  await expect(quoteBar(page, 'zh').bar).toBeVisible()
  await page.keyboard.press('l')
  await expect.poll(speech.said).toHaveLength(1)
  expect((await speech.said())[0]?.text).toBe(words)
})

test('Escape closes the player from anywhere, but first what stands over it', async ({ page }) => {
  await stubSpeech(page, ['zh-CN'])
  await page.goto(part('zh', '2.4'))
  const { open, bar } = player(page, 'zh')
  const quoting = quoteBar(page, 'zh').bar
  await page.keyboard.press('l')
  await expect(bar).toBeVisible()

  await page.getByRole('button', { name: ui.zh.reading.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(bar).toBeVisible()

  await page.keyboard.press('/')
  const search = page.getByRole('dialog', { name: ui.zh.search.label })
  await expect(search).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toBeHidden()
  await expect(bar).toBeVisible()

  await sentenceNumber(page, 'zh', 1).focus()
  await expect(quoting).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(quoting).toHaveCount(0)
  await expect(bar).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(open).toBeFocused()
})
