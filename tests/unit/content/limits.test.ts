import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** Whatever stands in a file, the check says what is wrong and where, with a cure, and soon. */

test('a file of a megabyte is refused with the line that is too long, unread', async () => {
  for (const file of ['terms.yaml', 'ui/en.json', '2031/source.zh.txt', '2031/1-area/1.1-task.en.mdx']) {
    const content = smallContent()
    writeFileSync(join(content.folder, file), `1\n2\n${'x'.repeat(1_000_000)}\n`)
    const most = file.endsWith('.mdx') ? 50 : 400
    expect((await content.problems()).filter((problem) => problem.includes('kB'))).toEqual([
      `content/${file}:3:1  a file of 1001 kB; expected at most ${most} kB, many times what a report needs; look for what was pasted in by mistake, or put the last good file back`,
    ])
  }
})

test('a line that no sentence has is refused before it is compiled', async () => {
  const content = smallContent()
  content.replace('2031/1-area/1.1-task.en.mdx', 'We will improve', `We will ${'very '.repeat(2000)}improve`)
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.1-task.en.mdx:6:1  a line of 10039 characters; expected at most 6000, since a line is a sentence; look for what was pasted in by mistake',
  ])
})

const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n')

test.each([
  [
    'references to references',
    bomb,
    '2:8  *a, a reference to much or to other references; expected a text; put the text in quotation marks',
  ],
  [
    'a reference to nothing',
    'a: *b\n',
    '1:4  *b, which YAML reads as a reference to something named &b; expected a text; put the text in quotation marks',
  ],
  [
    'a name that nothing refers to',
    'a: &b c\n',
    '1:7  &b, a name that nothing refers to; expected a text; put the text in quotation marks',
  ],
  [
    'a tag',
    'a: !!js/function c\n',
    '1:18  the tag !!js/function, which YAML reads as a type; expected a text, a number, a list, or a group of keys; take the tag away, or put the text in quotation marks',
  ],
  ['brackets without end', '['.repeat(50_000), /^1:\d+ {2}lists or groups in each other, thousands deep; /],
  ['hyphens without end', '- '.repeat(50_000), /^1:\d+ {2}lists or groups in each other, thousands deep; /],
])('%s in YAML', async (_, text, problem) => {
  const content = smallContent()
  content.write('site.yaml', text)
  const [first, ...others] = await content.problems()
  expect(first?.replace('content/site.yaml:', '')).toMatch(problem)
  expect(others).toEqual([])
})

test('a file of another form is one problem, not one for each key', async () => {
  const content = smallContent()
  content.write('site.yaml', 'a: b\n')
  expect(await content.problems()).toEqual([
    expect.stringMatching(/^content\/site\.yaml:1:1 {2}no “name”, and \d+ more faults of form here; /),
  ])
})

test('a place in a text that is folded, quoted or escaped is told exactly', async () => {
  const content = smallContent()
  content.write(
    '2031/notes.yaml',
    [
      '- id: one',
      '  zh: >-',
      '    第一行，',
      '    第二行,第三行。',
      `  en: 'It is Haikou''s  text.'`,
      '- id: two',
      '  zh: "甲\\u3001乙,丙。"',
      '  en: "One\\u0020two ,three."',
      '',
    ].join('\n'),
  )
  const own = (await content.problems()).filter((problem) => /half-width|space|quotation/.test(problem))
  expect(own.map((problem) => problem.split(' in “')[0]?.split(', which')[0])).toEqual([
    'content/2031/notes.yaml:3:9  a space beside Chinese',
    'content/2031/notes.yaml:4:8  half-width “,”',
    "content/2031/notes.yaml:5:20  the mark '",
    'content/2031/notes.yaml:7:16  half-width “,”',
    'content/2031/notes.yaml:8:19  a space on the wrong side of a mark',
  ])
})

test('what is only unlikely is shown, and told by an exit code of its own', () => {
  const content = smallContent()
  content.replace('2031/edition.yaml', '做好各项工作', '做好五个方面工作')
  content.replace('2031/edition.yaml', 'Doing all work well', 'Doing the work in five areas well')
  content.replace('2031/source.zh.txt', '做好各项工作\n', '做好五个方面工作\n')
  const tsx = join('node_modules', '.bin', 'tsx')
  expect(existsSync(tsx)).toBe(true)
  const run = () => {
    try {
      return {
        code: 0,
        said: execFileSync(tsx, ['lib/content/check.ts'], {
          env: { ...process.env, CONTENT_DIR: content.folder },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        }),
      }
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string }
      return { code: status, said: stderr }
    }
  }
  expect(run()).toEqual({
    code: 2,
    said: expect.stringContaining(
      'content/2031/edition.yaml:8:9  “五” beside 2 areas; expected as many areas as the subtitle counts; look whether a file is missing, or leave it when the report prints it so',
    ),
  })
})
