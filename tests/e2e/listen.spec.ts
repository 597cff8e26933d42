import { expect, test } from 'playwright/test'
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
