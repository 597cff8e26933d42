import { expect, test } from 'vitest'
import { startOf } from '../../../lib/content/problem.ts'
import { isUnwritten, unwrittenLine } from '../../../lib/content/unwritten.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'
const sentence = 'We will build <Target id="places-1-1">101 parking places</Target>.'
const english = (file: string, place: string, count: string) =>
  `content/${file}:${place}  English not yet written: ${count}; expected English in place of “[to translate]” and of the Chinese behind it; write it there, or for all files at once: npm run todo -- 2031 --english`
const field = (file: string, place: string, count: string) =>
  `content/${file}:${place}  not yet filled in: ${count}; expected words in place of “[to fill in]”; write what holds for this edition and this city; npm run todo lists the lines`

test('a sentence whose English is not yet written is one problem, without what follows from it', async () => {
  const content = smallContent()
  content.replace(en, sentence, '[to translate] 新建101个车位。')
  expect(await content.problems()).toEqual([english(en, '5:1', '1 line')])
})

test('so is a file of which nothing is written, and one of which a line is', async () => {
  const content = smallContent()
  content.write(
    en,
    '---\ntitle: "[to translate] 改善事项1之1"\n---\n\n[to translate] 甲\n[to translate] 乙\n',
  )
  expect(await content.problems()).toEqual([english(en, '2:9', '3 lines')])
  content.replace(en, '[to translate] 乙', 'We will improve services for residents.')
  expect(await content.problems()).toEqual([english(en, '2:9', '2 lines')])
})

test('keywords, concerns, terms, names and forms that hang on it are no problems', async () => {
  const content = smallContent()
  content.replace(en, sentence, '[to translate] 新建101个车位。')
  for (const language of ['zh', 'en'] as const) {
    const words = { zh: '改善服务', en: 'improve services' }[language]
    content.replace(`2031/1-area/1.1-task.${language}.mdx`, words, `<Place id="here">${words}</Place>`)
  }
  content.replace(zh, '新建', '<Place id="here">新建</Place>')
  content.write(
    '2031/places.yaml',
    '- id: here\n  zh: 改善服务\n  en: improve services\n  forms: { zh: [新建], en: [build] }\n',
  )
  content.write(
    '2031/concerns.yaml',
    `- id: drivers
  kind: situation
  zh: 司机
  en: drivers
  about: { zh: 车位, en: parking }
  asked: { zh: 停车, en: parking }
  sentences: { 1.1#s1: [{ zh: 车位, en: parking places }] }
`,
  )
  content.write(
    'keywords.yaml',
    'editions: { "2031": { sentences: { 1.1#s1: [{ has: { zh: 车位, en: parking places }, zh: 停车, en: car }] } } }\n',
  )
  content.write(
    'terms.yaml',
    '- { id: matter, zh: 改善事项, en: improve matter, kind: policy, source: a text for tests }\n',
  )
  for (const [area, task] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ]) {
    const file = `2031/${area}-area/${area}.${task}-task.en.mdx`
    content.replace(
      file,
      `title: Improve matter ${area} of ${task}`,
      `title: "[to translate] 改善事项${area}之${task}"`,
    )
  }
  expect((await content.problems()).map((problem) => problem.split('; ')[0])).toEqual([
    `content/${en}:2:9  English not yet written: 2 lines`,
    'content/2031/1-area/1.2-task.en.mdx:2:9  English not yet written: 1 line',
    'content/2031/2-area/2.1-task.en.mdx:2:9  English not yet written: 1 line',
  ])
})

test('other problems are listed in the same run', async () => {
  const content = smallContent()
  content.replace(en, sentence, '[to translate] 新建101个车位。')
  content.replace(en, 'We will improve services', 'We will improve 5 services')
  content.replace('2031/edition.yaml', 'en: A text for tests.', 'en: "[to fill in]"')
  content.replace('2031/source.zh.txt', '改善事项1之2', '改善事项1之3')
  expect((await content.problems()).map((problem) => problem.split('; ')[0])).toEqual([
    `content/${en}:5:1  English not yet written: 1 line`,
    `content/${en}:6:17  “5”, a figure that the Chinese does not have`,
    'content/2031/1-area/1.2-task.zh.mdx:2:14  “改善事项1之2”, which differs from the source',
    'content/2031/edition.yaml:21:7  not yet filled in: 1 line',
  ])
})

test('a marker in the middle of a text, or typed otherwise, is no text to publish', async () => {
  const content = smallContent()
  content.replace(en, 'We will improve services', 'We will improve [To translate] services')
  expect(await content.problems()).toEqual([english(en, '6:1', '1 line')])
  expect(['[to translate', '[ to  fill in ]', 'x [TO FILL IN] y'].map(isUnwritten)).toEqual([
    true,
    true,
    true,
  ])
  expect(['to translate', 'to fill in the form', '[translate]'].map(isUnwritten)).toEqual([
    false,
    false,
    false,
  ])
})

test('fields of the site that only the city knows are refused, whatever their form', async () => {
  const content = smallContent()
  content.replace('site.yaml', '{ zh: 读本, en: Reader }', '{ zh: "[to fill in]", en: "[to fill in]" }')
  content.replace('site.yaml', 'contact: null', 'contact: "[to fill in]"')
  expect(await content.problems()).toEqual([field('site.yaml', '2:18', '3 lines')])
  content.replace('site.yaml', 'publisher: null', 'publishers: null')
  expect((await content.problems()).map((problem) => problem.split('; ')[0])).toEqual([
    'content/site.yaml:1:1  no “publisher”',
    'content/site.yaml:2:18  not yet filled in: 3 lines',
    'content/site.yaml:3:1  the key “publishers”',
  ])
})

test('Chinese that is to be filled in stands for any of the source', async () => {
  const content = smallContent()
  content.write('2031/2-area/2.2-new.zh.mdx', '---\ntitle: "[to fill in]"\n---\n\n[to fill in]\n')
  content.write('2031/2-area/2.2-new.en.mdx', '---\ntitle: "[to translate]"\n---\n\n[to translate]\n')
  content.replace('2031/edition.yaml', 'zh: 2031年安排', 'zh: "[to fill in]"')
  expect(await content.problems()).toEqual([
    english('2031/2-area/2.2-new.en.mdx', '2:9', '2 lines'),
    field('2031/2-area/2.2-new.zh.mdx', '2:9', '2 lines'),
    field('2031/edition.yaml', '11:7', '1 line'),
  ])
})

test.each([
  ['a number in brackets before an area', '一 第一领域', '（一）第一领域'],
  ['an ordinal before an area', '一 第一领域', '第一，第一领域'],
  ['a number behind which stands a full-width space', '一 第一领域', '一\u3000第一领域'],
  ['a task’s own number', '改善事项1之2', '1.2 改善事项1之2'],
  ['a number through all areas', '改善事项2之1', '（3）改善事项2之1'],
  ['numbers of requirements and plan', '2031年安排', '二、2031年安排'],
  ['a heading at the head of its paragraph', '改善事项1之2\n\n', '2.改善事项1之2。'],
  ['a heading with a full stop', '改善事项1之2\n', '（二）改善事项1之2。\n'],
])('the source may have %s', async (_, from, to) => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', from, to)
  expect(await content.problems()).toEqual([])
})

test.each([
  ['another area’s number', '一 第一领域', '（二）第一领域'],
  ['another task’s number', '改善事项1之2', '1.3 改善事项1之2'],
])('the source may not have %s', async (_, from, to) => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', from, to)
  expect((await content.problems()).map((problem) => problem.split('; ')[0])).toEqual([
    expect.stringMatching(/which differs from the source$/),
  ])
})

test.each(['content/2031', '../tingchao/text/2031', '/srv/2024/text/2031'])(
  'in %s, a line of English says how all of its edition are written',
  (folder) => {
    for (const file of ['edition.yaml', 'requirements.en.mdx', '1-area/1.1-task.en.mdx'])
      expect(unwrittenLine('[to translate] 服务', startOf(`${folder}/${file}`), 'en').cure).toBe(
        'write it there, or for all files at once: npm run todo -- 2031 --english',
      )
  },
)
