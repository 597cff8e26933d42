import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** What editors and their programs do to a file as a whole: encodings, line ends, empty lists, unquoted keys. */

const zh = '2031/1-area/1.1-task.zh.mdx'
const inEveryForm = [
  zh,
  '2031/source.zh.txt',
  '2031/edition.yaml',
  '2031/targets.yaml',
  'ui/zh.json',
  'site.yaml',
]

test.each([
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
])('%s in any file changes nothing', async (_, change) => {
  const content = smallContent()
  for (const file of inEveryForm) {
    content.write(file, change(readFileSync(join(content.folder, file), 'utf8')))
  }
  expect(await content.problems()).toEqual([])
})

test.each(inEveryForm)('%s in GBK is refused where its first such character stands', async (file) => {
  const content = smallContent()
  const path = join(content.folder, file)
  const text = readFileSync(path, 'utf8')
  const han = text.search(/\p{Script=Han}/u)
  const before = text.slice(0, han).split('\n')
  // 政府 in GBK, which is not UTF-8.
  const bytes = [
    Buffer.from(text.slice(0, han)),
    Buffer.from('d5feb8ae', 'hex'),
    Buffer.from(text.slice(han)),
  ]
  writeFileSync(path, Buffer.concat(bytes))
  expect(await content.problems()).toEqual([
    `content/${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}  characters that are not UTF-8; expected a text file in UTF-8; open the file in the encoding it has, perhaps GBK (GB 18030), and save it as UTF-8`,
  ])
})

test('a list without an entry', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '# No places yet.\n')
  content.write('keywords.yaml', '')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:1:1  the file is empty; expected a list; write [] for none',
    'content/keywords.yaml:1:1  the file is empty; expected a group of keys; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a refusal of form leads to the comments of the file, where it has some', async () => {
  const content = smallContent()
  const schema = '# yaml-language-server: $schema=.schemas/terms.schema.json\n'
  const refused = (form: string) => [
    `content/terms.yaml:1:1  the file is a group of keys; expected a list; mend it; see ${form} for the form`,
  ]
  content.write('terms.yaml', `${schema}{}\n`)
  expect(await content.problems()).toEqual(refused('lib/report/schema.ts'))
  content.write('terms.yaml', `${schema}# id  its address\n{}\n`)
  expect(await content.problems()).toEqual(refused('the comments of content/terms.yaml'))
})

test('a file of the whole site that is not there', async () => {
  const content = smallContent()
  for (const file of ['changes.yaml', 'keywords.yaml', 'accessibility.yaml', 'ui/en.json'])
    content.remove(file)
  expect(await content.problems()).toEqual([
    'content/accessibility.yaml:1:1  no such file; expected it in every content folder; add it; see lib/report/schema.ts for its form',
    'content/changes.yaml:1:1  no such file; expected it in every content folder; add it; see lib/report/schema.ts for its form',
    'content/keywords.yaml:1:1  no such file; expected it in every content folder; add it; see lib/report/schema.ts for its form',
    'content/ui/en.json:1:1  no such file; expected the strings of content/ui/zh.json in this language; add it',
  ])
})

test('an accessibility statement of another shape, and with punctuation of the wrong width', async () => {
  const content = smallContent()
  content.write(
    'accessibility.yaml',
    `tested: []
short:
  - { zh: 没有手语。, en: 7 }
requirements:
  - { by: WCAG 1.4.4, zh: [文字缩放], en: [Resize text, Settings] }
`,
  )
  expect(await content.problems()).toEqual([
    'content/accessibility.yaml:3:22  “en” of entry 1 of “short” is the number 7; expected a text; put it in quotation marks',
    'content/accessibility.yaml:5:27  “zh” of entry 1 of “requirements” is a list of 1 entry; expected a list of 2 entries; mend it; see lib/report/schema.ts for the form',
  ])
  content.write(
    'accessibility.yaml',
    'tested: []\nshort: []\nrequirements:\n  - { by: 规范, zh: [缩放, "好,快"], en: [Zoom, Quick] }\n',
  )
  expect(await content.problems()).toEqual([
    'content/accessibility.yaml:4:26  half-width “,” in “好,快”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('a key that stands twice, and one that is not a text', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: harbour\n  zh: 港口\n  id: port\n  en: harbour\n')
  content.write(
    'keywords.yaml',
    'editions:\n  "2031":\n    sentences:\n      1.10: [{ has: { zh: 停, en: stop }, zh: 停车, en: park }]\n',
  )
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:3:3  a key that stands here a second time; expected each key once; take one of the two away',
    'content/keywords.yaml:4:7  the key 1.10, which is not a text; expected a key in quotation marks, for YAML reads 1.10 as 1.1; write "1.10":',
  ])
})

test('keywords and corrections are checked with everything else', async () => {
  const content = smallContent()
  content.write(
    'keywords.yaml',
    'editions:\n  "2031":\n    sentences:\n      9.9#s1: [{ has: { zh: 停, en: stop }, zh: 车位, en: parking }]\n',
  )
  content.write(
    'changes.yaml',
    '- { date: 2031-03-01, edition: "2031", part: "9.9", what: { zh: 甲, en: a }, why: { zh: 乙, en: b } }\n',
  )
  content.remove('2031/1-area/1.1-task.en.mdx')
  expect(await content.problems()).toEqual([
    `content/2031/1-area/1.1-task.en.mdx:1:1  no such file; expected the pair of content/${zh}; add it with 2 sentences, or take its pair away`,
    'content/changes.yaml:1:46  the unknown part “9.9”; expected the last segment of the address of a part of 2031, such as “requirements”, “1”, “1.1” or “pledges”; mend it, or leave it out when the correction is about the whole edition',
    'content/keywords.yaml:4:15  keywords for 9.9#s1; expected a sentence such as requirements#s1; mend the id, or take it away',
  ])
})
