import { parseHTML } from 'linkedom'
import { expect, type Page, test } from 'playwright/test'
import { views } from '../../lib/report/view.ts'
import { cityYear } from '../fixtures/city-edition.ts'
import { clipboard } from '../fixtures/clipboard.ts'
import { inView } from '../fixtures/in-view.ts'
import { quoteBar } from '../fixtures/quote-bar.ts'
import { sentenceNumber } from '../fixtures/sentence-number.ts'
import { at, part } from '../fixtures/sites.ts'

/** Selects what stands in an element, and copies it with the browser's own keys. */
async function copied(page: Page, selector: string) {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(async () => (await clipboard(page)).text).not.toBe('')
  const { text, html } = await clipboard(page)
  return { text, pasted: pastedFrom(html) }
}

/** What another program makes of copied HTML: its words, and what is no text of the report. */
function pastedFrom(html: string) {
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document
  const others = body.querySelectorAll('button, summary, [role=status], .sentence-number')
  return { words: body.textContent, others: [...others].map(({ outerHTML }) => outerHTML) }
}

/** The words of the report in an element, as the page has them. */
function wordsIn(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const other of copy.querySelectorAll('aside, button, .quote-bar')) other.remove()
    return copy.textContent ?? ''
  })
}

const withoutSpaces = (text: string | null) => text?.replaceAll(/\s/g, '')

for (const view of views) {
  test(`the browser’s own copy is what was selected, in ${view}, also while the tools of a sentence are open`, async ({
    page,
  }) => {
    for (const [address, selector] of [
      [part(view, '2.4'), '#s2'],
      [part(view, '2.4'), '.part-text'],
      [at(view, `${cityYear}/`), 'article'],
    ] as const) {
      await page.goto(address)
      const words = await wordsIn(page, selector)
      for (const tools of ['closed', 'open'] as const) {
        if (tools === 'open') {
          const { copy, status } = quoteBar(page, view)
          await page.evaluate(() => getSelection()?.empty())
          await sentenceNumber(
            page.locator('.sentence:has-text("渔火"), .sentence:has-text("Fishing")'),
            view,
            2,
          ).focus()
          await copy.press('Enter')
          await expect(status).toHaveText(inView(view, ({ share }) => share.copied))
        }
        const { text, pasted } = await copied(page, selector)
        expect(withoutSpaces(text), `${selector}, tools ${tools}`).toBe(withoutSpaces(words))
        expect(text, 'nothing stands before and after it').toBe(text.trim())
        expect(withoutSpaces(pasted.words)).toBe(withoutSpaces(words))
        expect(pasted.others).toEqual([])
      }
    }
  })
}
