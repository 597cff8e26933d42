import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { formatProblem } from '../../../lib/content/problem.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

const schemas = '../../../lib/report/schema.ts'
const task = '2031/1-area/1.1-task'

/** Loads a small edition whose first task has an outcome, which this test adds to the schema, in the given languages. */
async function loadOutcome({ zh = '', en = '' }: { zh?: string; en?: string }) {
  vi.resetModules()
  vi.doMock(schemas, async (original) => {
    const actual = await original<typeof import('../../../lib/report/schema.ts')>()
    const frontMatterSchema = actual.frontMatterSchema.extend({ outcome: z.string().optional() })
    return { ...actual, frontMatterSchema, frontMatterFields: frontMatterSchema.keyof().options }
  })
  onTestFinished(() => {
    vi.doUnmock(schemas)
    vi.resetModules()
  })
  const content = smallContent()
  if (zh) content.replace(`${task}.zh.mdx`, '\n---\n', `\noutcome: ${zh}\n---\n`)
  if (en) content.replace(`${task}.en.mdx`, '\n---\n', `\noutcome: ${en}\n---\n`)
  const { loadSite } = await import('../../../lib/content/load-site.ts')
  const { site, problems } = await loadSite(content.folder, 'content')
  return { site, problems: problems.map(formatProblem) }
}

test('what the schema adds to front matter is part of the model, in both languages', async () => {
  const { site, problems } = await loadOutcome({ zh: '已完成。', en: 'It is done.' })
  expect(problems).toEqual([])
  const parts = site?.editions[0]?.parts ?? []
  expect(parts.filter((part) => 'outcome' in part)).toMatchObject([
    { id: '1.1', number: '1.1', outcome: { zh: '已完成。', en: 'It is done.' } },
  ])
})

test.each([
  [
    'in one language alone',
    { zh: '已完成。' },
    `1:1  no “outcome”; expected the pair of content/${task}.zh.mdx:3; write it in both languages, or in neither`,
  ],
  [
    'of another form',
    { zh: '已完成。', en: '5' },
    '3:10  “outcome” is the number 5; expected a text; put it in quotation marks',
  ],
  [
    'in the other language',
    { zh: '已完成。', en: '已完成。' },
    '3:10  “已完成”, Chinese in a text in English; expected English; translate it, or put the words in quotation marks',
  ],
])('it is refused %s', async (_, outcome, problem) => {
  expect((await loadOutcome(outcome)).problems).toEqual([`content/${task}.en.mdx:${problem}`])
})
