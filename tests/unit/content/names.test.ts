import { expect, test } from 'vitest'
import { levelOfVerb } from '../../../lib/content/checks/verb-levels.ts'
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
