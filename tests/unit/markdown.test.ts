import { expect, test } from 'vitest'
import { getSite } from '../../lib/content/get-site.ts'
import { markdownText } from '../../lib/formats/markdown/markdown.ts'
import { bookOf } from '../../lib/formats/shared/book/book.ts'
import { paragraph, writeMarkdown } from '../../lib/formats/shared/markdown-blocks.ts'
import { ui } from '../fixtures/ui-strings.ts'

/** The lists at the end of a Markdown copy. */

const site = await getSite()
const atLeast = { zh: '300亿元以上', en: 'RMB 30 billion or more' }

test('a number has its verb and its part in the brackets of its language', () => {
  expect(copy('zh')).toContain(`签约项目金额：${atLeast.zh}（“签约”，1.5）\n`)
  expect(copy('en')).toContain(`Value of contracts signed: ${atLeast.en} (“sign contracts”, 1.5)\n`)
})

test('a number of the requirements has their name, not their address', () => {
  expect(copy('zh', true)).toContain(`签约项目金额：${atLeast.zh}（“签约”，${ui.zh.part.requirements}）\n`)
  expect(copy('en', true)).toContain(
    `Value of contracts signed: ${atLeast.en} (“sign contracts”, ${ui.en.part.requirements})\n`,
  )
})

test('an ampersand is escaped where a character reference would begin, and nowhere else', () => {
  const written = (text: string) => writeMarkdown({ type: 'root', children: [paragraph(text)] })
  expect(written('R&D, AT&T, x & y, &c.')).toBe('R&D, AT&T, x & y, &c.\n')
  expect(written('&lt; &#38; &#x26;')).toBe('\\&lt; \\&#38; \\&#x26;\n')
})

/** The edition, or one whose only part is the requirements, with the target of task 1.5. */
function copy(view: 'zh' | 'en', requirementsAlone = false): string {
  const [edition] = site.editions
  const task = edition?.tasks.find(({ id }) => id === '1.5')
  if (!edition?.requirements || !task) throw new Error('the city has no task 1.5')
  const { requirements } = edition
  const targets = task.targets.map((target) => ({ ...target, part: requirements }))
  const shown = requirementsAlone ? { ...edition, targets, areas: [], parts: [requirements] } : edition
  return markdownText(bookOf({ site, edition: shown, view, date: undefined }))
}
