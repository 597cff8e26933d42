import { expect, test } from 'vitest'
import { compilePart } from '../../../lib/content/mdx/compile-part.ts'
import { runTodo } from '../../../lib/content/todo/run-todo.ts'
import { unmarkedFigures } from '../../../lib/content/todo/unmarked-figures.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'

const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'

test('what an edition lacks is counted by kind, and listed with file and line', async () => {
  const content = smallContent()
  const { folder } = content
  content.replace(en, 'We will improve services for residents.', '[to translate] 改善服务，方便居民。')
  content.replace('2031/edition.yaml', 'en: A text for tests.', 'en: "[to fill in]"')
  content.replace(zh, '改善服务', '改善<Term id="service">服务</Term>，新增30个座位')
  content.write(
    'terms.yaml',
    '- { id: service, zh: 服务, en: service, kind: policy, source: a text for tests }\n',
  )
  content.write(
    'keywords.yaml',
    'editions: { "2031": { sentences: { 1.1#s1: [{ has: { zh: 车位, en: parking }, zh: 停车, en: car }] } } }\n',
  )
  content.replace('site.yaml', 'contact: null', 'contact: "[to fill in]"')
  const { said, left } = await runTodo(content.folder, [])
  expect(left).toBe(true)
  expect(said).toBe(`2031

English not yet written: 1
  ${folder}/${en}:6  改善服务，方便居民。

not yet filled in: 1
  ${folder}/2031/edition.yaml:21  [to fill in]

figures of the Chinese that no target marks: 1
  ${folder}/${zh}:6  30个座位

lists without an entry: 3
  ${folder}/2031/projects.yaml:1  nothing is marked in the text yet
  ${folder}/2031/places.yaml:1  nothing is marked in the text yet
  ${folder}/2031:1  no concerns.yaml

terms without a note: 1
  ${folder}/terms.yaml:1  服务

tasks without keywords: 2
  ${folder}/2031/1-area/1.2-task.zh.mdx:2  1.2 改善事项1之2
  ${folder}/2031/2-area/2.1-task.zh.mdx:2  2.1 改善事项2之1

for all editions

not yet filled in: 1
  ${folder}/site.yaml:4  [to fill in]`)
  const json = JSON.parse((await runTodo(content.folder, ['2031', '--format=json'])).said)
  expect(json).toHaveLength(1)
  expect(json[0].items).toContainEqual({
    kind: 'english',
    file: `${folder}/${en}`,
    line: 6,
    what: '改善服务，方便居民。',
  })
})

test('a file that cannot be read is named, since it hides what it lacks', async () => {
  const content = smallContent()
  const { folder } = content
  content.write('2031/places.yaml', 'places: [\n')
  content.remove('2031/1-area/1.2-task.en.mdx')
  const { said } = await runTodo(content.folder, ['2031'])
  expect(said).toContain('cannot be read; npm run check says how to mend it: 2\n')
  expect(said).toContain(`  ${folder}/2031/1-area/1.2-task.en.mdx:1  no such file\n`)
})

test('the lines to translate are those with Chinese, with its marks, by their addresses', async () => {
  const content = smallContent()
  content.replace(en, 'We will build', '[to translate] We will build')
  content.replace('2031/pledges/1-pledge.en.mdx', 'title: Service', 'title: "[to translate] 服务"')
  content.replace('2031/targets.yaml', 'en: New parking places', 'en: "[to translate] 新建车位"')
  content.write('2031/2-area/2.2-new.zh.mdx', '---\ntitle: "[to fill in]"\n---\n\n[to fill in]\n')
  content.write('2031/2-area/2.2-new.en.mdx', '---\ntitle: "[to translate]"\n---\n\n[to translate]\n')
  const { said, left } = await runTodo(content.folder, ['2031', '--english'])
  expect(said.split('\n')).toEqual([
    'targets.yaml#places-1-1.label\t新建车位',
    '1.1#s1\t新建<Target id="places-1-1">101个车位</Target>。',
    'pledges/1#title\t服务',
  ])
  expect(left).toBe(false)
})

test('what cannot be asked is said', async () => {
  const { folder } = smallContent()
  await expect(runTodo(folder, ['2039'])).rejects.toThrow('no edition “2039”; expected one of 2031')
  await expect(runTodo(folder, ['--english'])).rejects.toThrow('expected the year of one')
  await expect(runTodo(folder, ['2031', '--all'])).rejects.toThrow('“--all”; expected npm run todo')
  await expect(runTodo(`${folder}/none`, [])).rejects.toThrow('no such folder')
})

test.each([
  ['新建泊位2个，投资30亿元，增长2.3%，新增学位1万个。', ['2个', '30亿元', '2.3%', '1万个']],
  ['2031年是第三年，6月底前完成。', []],
  ['今年办成十件实事，建成一批道路和八条隧道。', ['十件实事', '八条隧道']],
  ['发展“1+4+43+N”体系，建设5G基站，关爱3岁以下儿童，突出两个重点。', []],
  [
    '新建<Target id="a">3家医院</Target>、<Project id="b">12所学校工程</Project>和5家<Note id="c">卫生院</Note>。',
    ['5家卫生'],
  ],
])('of “%s” these are figures without a target', async (text, figures) => {
  const { sentences } = await compilePart(text, 'a test')
  const part = {
    file: '',
    language: 'zh' as const,
    frontMatter: { title: '' },
    fieldAt: () => ({ file: '', line: 1, column: 1 }),
    sentences,
  }
  expect(unmarkedFigures(part).map(({ words }) => words)).toEqual(figures)
})
