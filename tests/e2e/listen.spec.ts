import { expect, type Page, test } from 'playwright/test'
import { opened, prerendered } from '../fixtures/prerender.ts'
import { stubSpeech } from '../fixtures/stub-speech.ts'
import { ui } from '../fixtures/ui-strings.ts'

const zh = ui.zh.listen
const en = ui.en.listen

test('a part is read sentence by sentence in its language, and the sentence is marked', async ({ page }) => {
  const speech = await stubSpeech(page, ['en-US', 'zh-CN'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
  await expect(page.locator('.said')).toHaveText('激发更强消费潜能')
  await speech.finish()
  await expect(page.locator('#s1')).toHaveClass(/said/)
  await speech.finish()
  await expect(page.locator('#s2')).toHaveClass(/said/)
  const said = await speech.said()
  expect(said.map(({ lang, voice }) => `${lang} ${voice}`)).toEqual(Array(3).fill('zh-CN zh-CN'))
  expect(said[1]?.text).toMatch(/^实施更加便利的免签入境政策/)
})

test('in the bilingual view each language has its own voice', async ({ page }) => {
  const speech = await stubSpeech(page, ['en-GB', 'zh-CN'])
  await page.goto('/zh-en/2024/2.4/')
  await page.locator('read-aloud button').click()
  for (const count of [1, 2, 3]) {
    await expect.poll(speech.said).toHaveLength(count)
    await speech.finish()
  }
  await expect.poll(speech.said).toHaveLength(4)
  expect((await speech.said()).map(({ voice }) => voice)).toEqual(['zh-CN', 'en-GB', 'zh-CN', 'en-GB'])
})

test('pause stops, play says the sentence again, and next, previous and speed work by keyboard', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['en-US'])
  await page.goto('/en/2024/2.4/#s1')
  await page.getByRole('button', { name: en.open }).press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
  await page.getByRole('button', { name: en.pause }).press('Enter')
  await speech.finish()
  await page.getByRole('button', { name: en.next, exact: true }).press('Enter')
  await expect(page.locator('#s2')).toHaveClass(/said/)
  expect(await speech.said()).toHaveLength(1)
  await page.getByRole('button', { name: en.play }).press('Enter')
  await expect.poll(speech.said).toHaveLength(2)
  await page.getByRole('combobox', { name: en.speed }).selectOption('1.5')
  await expect.poll(speech.said).toHaveLength(3)
  const said = await speech.said()
  expect(said[2]?.text).toBe(said[1]?.text)
  expect(said[2]?.rate).toBe(1.5)
  await page.getByRole('button', { name: en.previous }).press('Enter')
  await expect(page.locator('#s1')).toHaveClass(/said/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.player')).toHaveCount(0)
  await expect(page.locator('.said')).toHaveCount(0)
  await expect(page.getByRole('button', { name: en.open })).toBeFocused()
})

test('a voice from the network, which breaks off after a while, is given a long sentence in pieces', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['zh-CN'], false)
  await page.goto('/zh/2024/requirements/#s2')
  await page.getByRole('button', { name: zh.open }).click()
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
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  await page.getByRole('checkbox', { name: zh.goOn }).check()
  await page.getByRole('button', { name: zh.next, exact: true }).click()
  await page.getByRole('button', { name: zh.next, exact: true }).click()
  await speech.finish()
  await expect(page).toHaveURL(/\/zh\/2024\/2\.5\/$/)
  await expect.poll(speech.said).toHaveLength(1)
  await expect(page.getByRole('checkbox', { name: zh.goOn })).toBeChecked()
})

test('a device without the voice says so', async ({ page }) => {
  await stubSpeech(page, ['en-US', 'zh-HK'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  await expect(page.locator('.player').getByRole('status')).toHaveText(zh.noChinese)
})

test('listening goes on when the next part had been prerendered before it was asked for', async ({
  page,
}) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.addInitScript(prerendered)
  await page.goto('/zh/2024/2.5/')
  await wishToGoOn(page, '/zh/2024/2.5/', 60_000)
  await page.evaluate(opened)
  await expect.poll(speech.said).toHaveLength(1)
})

for (const [wish, path, left] of [
  ['for another page', '/zh/2024/2.5/', 60_000],
  ['of long ago', '/zh/2024/3.1/', -1],
] as const) {
  test(`a wish to go on ${wish} is forgotten, and nothing begins to speak by itself`, async ({ page }) => {
    const speech = await stubSpeech(page, ['zh-CN'])
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/zh/2024/2.4/')
    await wishToGoOn(page, path, left)
    await page.goto('/zh/2024/3.1/')
    // The module has run, and a request of its own making would have come before this one.
    await page.evaluate(async () => {
      await customElements.whenDefined('quote-tool')
      await fetch('/robots.txt')
    })
    expect(asked.filter((url) => url.includes('/player-'))).toEqual([])
    expect(await speech.said()).toEqual([])
    expect(await page.evaluate(() => sessionStorage.getItem('listen'))).toBeNull()
  })
}

test('a player that is closed while the voices load says nothing', async ({ page }) => {
  const speech = await stubSpeech(page, [])
  await page.goto('/zh/2024/2.4/')
  const button = page.getByRole('button', { name: zh.open })
  await button.press('Enter')
  await page.getByRole('button', { name: zh.close }).press('Enter')
  await expect(button).toBeFocused()
  await speech.nameVoices(['zh-CN'])
  await expect(page.locator('.player')).toHaveCount(0)
  expect(await speech.said()).toEqual([])
  await button.press('Enter')
  await expect.poll(speech.said).toHaveLength(1)
})

test('a page that the reader leaves and comes back to is paused, and says so', async ({ page }) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  await expect.poll(speech.said).toHaveLength(1)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await page.getByRole('button', { name: zh.play }).click()
  await expect.poll(speech.said).toHaveLength(2)
})

test('a device with neither voice says both, each in its language', async ({ page }) => {
  await stubSpeech(page, ['fr-FR'])
  await page.goto('/zh-en/2024/2.4/')
  await page.locator('read-aloud button').click()
  const status = page.locator('.player').getByRole('status')
  for (const key of ['noChinese', 'noEnglish'] as const) {
    await expect(status.locator('[lang="zh-CN"]').filter({ hasText: zh[key] })).toBeVisible()
    await expect(status.locator('[lang="en"]').filter({ hasText: en[key] })).toBeVisible()
  }
})

test('the buttons for quoting that stand in a sentence are not read', async ({ page }) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.goto('/zh/2024/2.4/#s2')
  const words = await page.locator('#s2').evaluate((sentence) => sentence.textContent?.trim())
  await page.locator('#s2').evaluate((sentence) => getSelection()?.selectAllChildren(sentence))
  await expect(page.locator('#s2 .quote-bar')).toBeVisible()
  await page.keyboard.press('l')
  await expect.poll(speech.said).toHaveLength(1)
  expect((await speech.said())[0]?.text).toBe(words)
})

test('Escape closes the player from anywhere, but first what stands over it', async ({ page }) => {
  await stubSpeech(page, ['zh-CN'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  const player = page.getByRole('region', { name: zh.title })
  await expect(player).toBeVisible()
  await page.getByRole('button', { name: ui.zh.reading.open }).press('Enter')
  const panel = page.getByRole('dialog', { name: ui.zh.reading.title })
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(player).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(player).toHaveCount(0)
  await expect(page.getByRole('button', { name: zh.open })).toBeFocused()
})

/** Leaves the wish as the page before does, with so many milliseconds left. */
async function wishToGoOn(page: Page, path: string, left: number) {
  await page.evaluate(
    ([path, left]) => sessionStorage.setItem('listen', JSON.stringify([path, Date.now() + left])),
    [path, left] as const,
  )
}

test('Escape closes what is open over the player, and the player only when nothing is', async ({ page }) => {
  await stubSpeech(page, ['zh-CN'])
  await page.goto('/zh/2024/2.4/')
  await page.keyboard.press('l')
  await expect(page.locator('.player')).toBeVisible()
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.player')).toBeVisible()
  await page.locator('#s1 .sentence-number').focus()
  await expect(page.locator('.quote-bar')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.quote-bar')).toHaveCount(0)
  await expect(page.locator('.player')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.player')).toHaveCount(0)
})

test('a voice that the device names later is used, and what was said about it goes', async ({ page }) => {
  const speech = await stubSpeech(page, ['en-US'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  const status = page.locator('.player [role=status]')
  await expect(status).toHaveText(zh.noChinese)
  await speech.nameVoices(['en-US', 'zh-CN'])
  await expect(status).toBeEmpty()
  await page.getByRole('button', { name: zh.play }).click()
  await expect.poll(speech.said).toHaveLength(1)
})

test('“finished” is said until it is played again', async ({ page }) => {
  const speech = await stubSpeech(page, ['zh-CN'])
  await page.goto('/zh/2024/2.4/')
  await page.getByRole('button', { name: zh.open }).click()
  for (const count of [1, 2, 3]) {
    await expect.poll(speech.said).toHaveLength(count)
    await speech.finish()
  }
  const status = page.locator('.player [role=status]')
  await expect(status).toHaveText(zh.finished)
  await page.getByRole('button', { name: zh.play }).click()
  await expect.poll(speech.said).toHaveLength(4)
  await expect(status).toBeEmpty()
})
