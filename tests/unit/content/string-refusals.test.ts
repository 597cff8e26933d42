import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** What is wrong with interface strings, and its exact message. */

function problems(zh: string, en: string): Promise<string[]> {
  const content = smallContent()
  content.write('ui/zh.json', zh)
  content.write('ui/en.json', en)
  return content.problems()
}

const cure =
  'expected JSON that parses; mend the line: names and texts in double quotes, a comma between them and none at the end, no comments'

test.each([
  [
    'a comma at the end',
    '{\n  "close": "关闭",\n}',
    '2:16  not valid JSON: JSON does not support trailing commas',
  ],
  ['a comment', '{\n  // 导航\n  "close": "关闭"\n}', '2:3  not valid JSON: JSON does not support comments'],
  ['single quotes', `{ 'close': "关闭" }`, '1:3  not valid JSON: JSON strings must use double quotes'],
  ['no end', '{ "close": "关闭"', '1:16  not valid JSON: Expected "," in JSON but found end of file'],
])('%s in the strings', async (_, text, problem) => {
  expect(await problems(text, '{ "close": "Close" }')).toEqual([`content/ui/zh.json:${problem}; ${cure}`])
})

test('tabs before the strings are fine', async () => {
  expect(await problems('{\n\t"close": "关闭"\n}', '{\n\t"close": "Close"\n}')).toEqual([])
})

test('a string that stands twice', async () => {
  expect(await problems('{ "close": "关闭", "close": "关" }', '{ "close": "Close" }')).toEqual([
    'content/ui/zh.json:1:18  a key that stands here a second time; expected each key once; take one of the two away',
  ])
})

test('a plural form without the other', async () => {
  expect(await problems('{ "tasks_one": "{{count}}项" }', '{ "tasks_one": "{{count}} task" }')).toEqual([
    'content/ui/en.json:1:16  “tasks_one” without “tasks_other”; expected every plural form of the language; add “tasks_other”',
    'content/ui/zh.json:1:16  “tasks_one” without “tasks_other”; expected every plural form of the language; add “tasks_other”',
  ])
})

test('a placeholder that only one language has', async () => {
  const found = await problems(
    '{ "part": { "task": "第{{number}}项：{{titel}}" } }',
    '{ "part": { "task": "{{title}}, {{number}}" } }',
  )
  expect(found).toEqual([
    'content/ui/en.json:1:21  “part.task” without {{titel}}; expected the placeholders of content/ui/zh.json:1; use the same placeholders in both languages',
    'content/ui/zh.json:1:21  “part.task” without {{title}}; expected the placeholders of content/ui/en.json:1; use the same placeholders in both languages',
  ])
})

test('a string that no code names', async () => {
  expect(await problems('{ "part": { "talk": "谈话" } }', '{ "part": { "talk": "Talk" } }')).toEqual([
    'content/ui/zh.json:1:21  the string “part.talk”, which no page shows; expected only strings that the code asks for; mend its key, or take it out of both languages',
  ])
})

test('a singular may leave its number out', async () => {
  expect(
    await problems(
      '{ "tasks": "{{count}}项" }',
      '{ "tasks_one": "One task", "tasks_other": "{{count}} tasks" }',
    ),
  ).toEqual([])
})
