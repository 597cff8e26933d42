import { expect, test } from 'vitest'
import { levelOfVerb } from '../../../lib/report/verb-levels.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

/** The words that texts mark are the names of the lists, and levels are what verbs say. */

const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'

/** The small edition with one place, 居民 or “residents”. */
function withPlace(list: string) {
  const content = smallContent()
  content.write('2031/places.yaml', list)
  content.replace(zh, '居民', '<Place id="homes">居民</Place>')
  content.replace(en, 'residents', '<Place id="homes">residents</Place>')
  return content
}

test.each([
  ['the name as it is marked', '- { id: homes, zh: 居民, en: residents }\n'],
  ['what a name adds in brackets', '- { id: homes, zh: 居民（市民）, en: residents (citizens) }\n'],
  ['quotation marks round a name', '- { id: homes, zh: “居民”, en: “residents” }\n'],
  [
    'a name that has the marked words among its forms',
    '- { id: homes, zh: 居民, en: resident, forms: { en: [residents] } }\n',
  ],
])('%s', async (_, list) => {
  expect(await withPlace(list).problems()).toEqual([])
})

test.each([
  [
    'a name with a character more',
    '- { id: homes, zh: 居民们, en: residents }\n',
    [
      `content/2031/places.yaml:1:20  the name “居民们”; expected “居民”, as content/${zh}:6 marks it; write the name as it stands in the text`,
    ],
  ],
  [
    'the name of another city before it',
    '- { id: homes, zh: 居民, en: Beijing residents }\n',
    [
      `content/2031/places.yaml:1:28  the name “Beijing residents”; expected “residents”, as content/${en}:6 marks it; write the name as it stands in the text`,
    ],
  ],
  [
    'a form that no text marks',
    '- { id: homes, zh: 居民, en: residents, forms: { en: [people] } }\n',
    [
      'content/2031/places.yaml:1:53  the form “people”, which no text marks; expected only words that a text marks; take it out of the list',
    ],
  ],
  [
    'a name that has nothing of its form',
    '- { id: homes, zh: 居民, en: Beijing people, forms: { en: [residents] } }\n',
    [
      'content/2031/places.yaml:1:28  the name “Beijing people”, which stands in no text that marks it; expected it to share a word with “residents”; write the name as it stands in the text',
    ],
  ],
])('%s is refused', async (_, list, problems) => {
  expect(await withPlace(list).problems()).toEqual(problems)
})

test('a mark that is not round its name is told in the text', async () => {
  const content = withPlace('- { id: homes, zh: 居民, en: residents }\n')
  content.replace(en, 'for <Place id="homes">residents', '<Place id="homes">for residents')
  expect(await content.problems()).toEqual([
    `content/${en}:6:26  “for residents”, marked as the place “homes”; expected “residents”, as on line 1 of content/2031/places.yaml; mark the name as the list has it, or add the words to the “forms” of the place`,
  ])
})

test.each([
  ['complete', '建成投用', 'completed and put into use'],
  ['complete', '新打通', 'open'],
  ['start', '启动', 'launch'],
  ['start', '开工建设', 'start construction'],
  ['advance', '坚决打赢', 'resolutely win'],
  ['advance', '加快建设', 'speed up the building of'],
  ['apply', '全力争取', 'make every effort to win'],
  ['apply', '支持龙华创建', 'support Longhua in its work to become'],
  [undefined, '纪念', 'remember'],
])('level %s: %s, %s', (level, chinese, english) => {
  expect([levelOfVerb(chinese, 'zh'), levelOfVerb(english, 'en')]).toEqual([level, level])
})

/** The small edition with one project, whose verb is 改善 or “improve”. */
function withProject(level: string, english = 'improve') {
  const content = smallContent()
  content.write(
    '2031/projects.yaml',
    `- { id: service, zh: 服务, en: services, level: ${level}, verb: { zh: 推进, en: ${english} } }\n`,
  )
  content.replace('2031/source.zh.txt', '改善服务', '推进服务')
  content.replace(zh, '改善服务', '推进<Project id="service">服务</Project>')
  content.replace(en, 'improve services', 'improve <Project id="service">services</Project>')
  return content
}

test('a level that the verb does not say', async () => {
  expect(await withProject('advance').problems()).toEqual([])
  expect(await withProject('complete').problems()).toEqual([
    'content/2031/projects.yaml:1:47  the level “complete” of “推进”; expected “advance”, which this verb says; mend the level, or quote the verb of the sentence that sets it',
  ])
})

test('a verb that one language says in another way', async () => {
  const content = withProject('advance', 'complete')
  content.replace(en, 'improve', 'complete')
  expect(await content.problems()).toEqual([
    'content/2031/projects.yaml:1:76  the level “advance” of “complete”; expected “complete”, which this verb says; mend the level, or quote the verb of the sentence that sets it',
  ])
})

test('a verb whose parts stand apart is quoted in two, in the order of the sentence', async () => {
  const content = smallContent()
  content.replace(zh, '改善服务，', '推动<Project id="station">车站</Project>建成投用，改善服务，')
  content.replace(
    en,
    'We will improve services',
    'We will push for the <Project id="station">station</Project> to be completed and put into use, and improve services',
  )
  content.replace('2031/source.zh.txt', '改善服务,', '推动车站建成投用,改善服务,')
  const list = (zh: string, en: string) =>
    content.write(
      '2031/projects.yaml',
      `- { id: station, zh: 车站, en: station, level: complete, verb: { zh: ${zh}, en: ${en} } }\n`,
    )
  list('推动……建成投用', 'push for … completed')
  expect(await content.problems()).toEqual([])
  list('建成投用……推动', 'completed … push for')
  expect((await content.problems()).map((problem) => problem.split(';')[0])).toEqual([
    'content/2031/projects.yaml:1:68  the verb “建成投用……推动” of the project “station”',
    'content/2031/projects.yaml:1:82  the verb “completed … push for” of the project “station”',
  ])
})

test('the verb of a target must be its sentence’s', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', '  measure:', '  verb: { zh: 争取, en: strive }\n  measure:')
  expect((await content.problems()).map((problem) => problem.split(';')[0])).toEqual([
    expect.stringContaining('the verb “争取” of the target “places-1-1”'),
    expect.stringContaining('the verb “strive” of the target “places-1-1”'),
  ])
})

test('a term that a title names needs no mark, and counts as used there', async () => {
  const content = smallContent()
  content.write(
    'terms.yaml',
    '- { id: better-life, zh: 改善生活, en: better life, kind: policy, source: a text for tests }\n- { id: lost, zh: 无处, en: nowhere, kind: policy, source: a text for tests }\n',
  )
  expect((await content.problems()).map((problem) => problem.split(';')[0])).toEqual([
    'content/terms.yaml:2:9  the term “lost”, which no text marks',
  ])
})
