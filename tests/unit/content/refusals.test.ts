import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSite } from '../../../lib/content/load-site.ts'
import { numberedEdition } from '../../fixtures/numbered-edition.ts'
import { smallContent } from '../../fixtures/temporary-content.ts'
import { writeEdition } from '../../fixtures/write-edition.ts'

/** Every refusal of DESIGN §4, each on the small edition of `smallContent`, and its exact message. */

const zh = '2031/1-area/1.1-task.zh.mdx'
const en = '2031/1-area/1.1-task.en.mdx'
const components = '<Term id>, <Place id>, <Target id>, <Project id>, <Note id>'

test('good content has no problem', async () => {
  expect(await smallContent().problems()).toEqual([])
})

test('a part without its English', async () => {
  const content = smallContent()
  content.remove(en)
  expect(await content.problems()).toEqual([
    `content/${en}:1:1  no such file; expected the pair of content/${zh}; add it with 2 sentences, or take its pair away`,
  ])
})

test('a part without its Chinese, of which the source says no more', async () => {
  const content = smallContent()
  content.remove(zh)
  expect(await content.problems()).toEqual([
    `content/${zh}:1:1  no such file; expected the pair of content/${en}; add it with 2 sentences, or take its pair away`,
  ])
})

test('a sentence that only one language has', async () => {
  const content = smallContent()
  content.replace(en, 'We will improve services for residents.\n', '')
  expect(await content.problems()).toEqual([
    `content/${en}:6:1  1 sentence (one a line); expected 2, as in content/${zh}; add the missing line, or set each sentence on a line of its own in both files`,
  ])
})

test('two sentences on one line', async () => {
  const content = smallContent()
  content.replace('2031/1-area/1.2-task.en.mdx', '.\nWe', '. We')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.2-task.en.mdx:6:1  1 sentence (one a line); expected 2, as in content/2031/1-area/1.2-task.zh.mdx; add the missing line, or set each sentence on a line of its own in both files',
  ])
})

test('paragraphs that part at different sentences', async () => {
  const content = smallContent()
  content.replace(en, '.\nWe', '.\n\nWe')
  expect(await content.problems()).toEqual([
    `content/${en}:7:1  a sentence in paragraph 2; expected it in paragraph 1, as in the Chinese; set the empty lines between paragraphs at the same places in both files`,
  ])
})

test('an annotation that only one language has', async () => {
  const content = smallContent()
  content.replace(en, '<Target id="places-1-1">101 parking places</Target>', '101 parking places')
  expect(await content.problems()).toEqual([
    `content/${en}:5:1  no <Target id="places-1-1"> here; expected the annotations of content/${zh}:5:3; mark the same words in both languages, or in neither`,
  ])
})

test('a target whose Chinese does not read as its value', async () => {
  const content = smallContent()
  content.replace(zh, '101个', '110个')
  content.replace('2031/source.zh.txt', '101个', '110个')
  expect(await content.problems()).toEqual([
    `content/${zh}:5:3  “110个车位”, which reads as 110; expected 101, the value of “places-1-1” in content/2031/targets.yaml; mend the figure in the text, or the value in the list when the source says so`,
  ])
})

test('a target whose English does not read as its value', async () => {
  const content = smallContent()
  content.replace(en, '101 parking', '110 parking')
  expect(await content.problems()).toEqual([
    `content/${en}:5:15  “110 parking places”, which reads as 110; expected 101, the value of “places-1-1” in content/2031/targets.yaml; mend the figure in the text, or the value in the list when the source says so`,
  ])
})

test('a target without a number', async () => {
  const content = smallContent()
  content.replace(en, '101 parking', 'some parking')
  expect(await content.problems()).toEqual([
    `content/${en}:5:15  “some parking places”, which reads as no number; expected 101, the value of “places-1-1” in content/2031/targets.yaml; mend the figure in the text, or the value in the list when the source says so`,
  ])
})

test('a target that counts something else', async () => {
  const content = smallContent()
  content.replace(en, 'parking places</Target>', 'garages</Target>')
  expect(await content.problems()).toEqual([
    `content/2031/targets.yaml:9:9  the measure “parking places” of “places-1-1”; expected a word of “101 garages”, content/${en}:5; mend the measure, or mark the number together with it`,
  ])
})

test('an unknown id, with the listed one it resembles', async () => {
  const content = smallContent()
  content.replace(zh, 'places-1-1', 'places-1-9')
  content.replace(en, 'places-1-1', 'places-1-9')
  expect(await content.problems()).toEqual([
    `content/${zh}:5:3  the unknown target “places-1-9”, marked twice; expected an id of content/2031/targets.yaml, perhaps “places-1-1”; mend the id, or add the target to content/2031/targets.yaml`,
    'content/2031/targets.yaml:1:7  the target “places-1-1”, which no text marks; expected at least one <Target id="places-1-1">; mark it in both languages, or take it out of the list',
  ])
})

test('an unknown id that resembles none', async () => {
  const content = smallContent()
  content.replace(zh, '服务', '<Term id="service">服务</Term>')
  content.replace(en, 'services', '<Term id="service">services</Term>')
  expect(await content.problems()).toEqual([
    `content/${zh}:6:3  the unknown term “service”, marked twice; expected an id of content/terms.yaml; mend the id, or add the term to content/terms.yaml`,
  ])
})

test('an id that no text marks', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: harbour\n  zh: 港口\n  en: harbour\n')
  content.write(
    'terms.yaml',
    '- id: ferry\n  zh: 轮渡\n  en: ferry\n  kind: idiom\n  source: a text for tests\n',
  )
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:1:7  the place “harbour”, which no text marks; expected at least one <Place id="harbour">; mark it in both languages, or take it out of the list',
    'content/terms.yaml:1:7  the term “ferry”, which no text marks; expected at least one <Term id="ferry">; mark it in both languages, or take it out of the list',
  ])
})

test('an id that its list has twice', async () => {
  const content = smallContent()
  const places = '- id: harbour\n  zh: 居民\n  en: residents\n'
  content.write('2031/places.yaml', places + places)
  content.replace(zh, '居民', '<Place id="harbour">居民</Place>')
  content.replace(en, 'residents', '<Place id="harbour">residents</Place>')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:4:7  the place “harbour” a second time; expected it once, as on line 1 of content/2031/places.yaml; take one of the two away, or give it an id of its own',
  ])
})

test('an id that a target and a project have, which stand on one page', async () => {
  const content = smallContent()
  content.write(
    '2031/projects.yaml',
    '- id: places-1-1\n  zh: 服务\n  en: services\n  level: advance\n  verb: { zh: 改善, en: improve }\n',
  )
  content.replace(zh, '改善服务', '改善<Project id="places-1-1">服务</Project>')
  content.replace(en, 'improve services', 'improve <Project id="places-1-1">services</Project>')
  expect(await content.problems()).toEqual([
    'content/2031/projects.yaml:1:7  the project “places-1-1”, whose id is a target’s too; expected another than on line 1 of content/2031/targets.yaml, since both stand on one page; give one of the two another id, there and where it is marked',
  ])
})

test('a short name that is too long to stand below an icon', async () => {
  const content = smallContent()
  content.replace('site.yaml', '{ zh: 读本, en: Reader }', '{ zh: 测试用的读本呀, en: A Reader of Tests }')
  expect(await content.problems()).toEqual([
    'content/site.yaml:2:18  “shortName.zh” is “测试用的读本呀”; expected at most 6 characters; mend it; see lib/report/schema.ts for the form',
    'content/site.yaml:2:31  “shortName.en” is “A Reader of Tests”; expected at most 12 characters; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a gap in the numbers of the tasks', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en'])
    content.rename(`2031/1-area/1.2-task.${language}.mdx`, `2031/1-area/1.3-task.${language}.mdx`)
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.3-task.zh.mdx:1:1  task 1.3 where task 1.2 should be; expected task 1.2; number the files from 1 without a gap',
  ])
})

test('a gap in the numbers of the pledges', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en'])
    content.rename(`2031/pledges/1-pledge.${language}.mdx`, `2031/pledges/2-pledge.${language}.mdx`)
  expect(await content.problems()).toEqual([
    'content/2031/pledges/2-pledge.zh.mdx:1:1  pledge 2 where pledge 1 should be; expected pledge 1; number the files from 1 without a gap',
  ])
})

test('a gap in the numbers of the areas', async () => {
  const content = smallContent()
  content.rename('2031/2-area', '2031/3-area')
  for (const language of ['zh', 'en'])
    content.rename(`2031/3-area/2.1-task.${language}.mdx`, `2031/3-area/3.1-task.${language}.mdx`)
  expect(await content.problems()).toEqual([
    'content/2031/3-area/area.zh.mdx:1:1  area 3 where area 2 should be; expected area 2; number the files from 1 without a gap',
  ])
})

test('a number that two tasks have', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en'])
    content.copy(`2031/1-area/1.2-task.${language}.mdx`, `2031/1-area/1.2-other.${language}.mdx`)
  expect(await content.problems()).toContain(
    'content/2031/1-area/1.2-task.zh.mdx:1:1  task 1.2 a second time, after content/2031/1-area/1.2-other.zh.mdx; expected task 1.3; number the files from 1 without a gap',
  )
})

test('a task in a folder without an area', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en']) content.remove(`2031/2-area/area.${language}.mdx`)
  expect(await content.problems()).toContain(
    'content/2031/2-area/2.1-task.zh.mdx:1:1  a task in a folder without an area; expected area.zh.mdx and area.en.mdx beside it; add them with the title of the area, or move the task',
  )
})

test('an edition may do without requirements, pledges, closing line, slogan, subtitle and plan', async () => {
  const content = smallContent()
  const { frame, ...edition } = numberedEdition('2030', [1, 1])
  const { issuer, source, translation } = frame
  const title = { zh: '2030年政府工作报告', en: 'Government Work Report 2030' }
  const bare = { title, issuer, source, translation }
  writeEdition(content.folder, { ...edition, frame: bare, requirements: undefined, pledges: [] })
  expect(await content.problems()).toEqual([])
  const { site } = await loadSite(content.folder)
  const parts = site?.editions.map((one) => one.parts.map(({ id }) => id))
  expect(parts?.[1]).toEqual(['1', '1.1', '2', '2.1'])
})

test('requirements and pledges that the source has are not left out', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en']) {
    content.remove(`2031/requirements.${language}.mdx`)
    content.remove(`2031/pledges/1-pledge.${language}.mdx`)
  }
  const problems = (await content.problems()).join('\n')
  expect(problems).toContain('no “总体要求” and the paragraph after it')
  expect(problems).toContain('no “1 服务” and the paragraph after it')
})

test('an edition without any area', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en'])
    for (const file of [
      '1-area/area',
      '1-area/1.1-task',
      '1-area/1.2-task',
      '2-area/area',
      '2-area/2.1-task',
    ])
      content.remove(`2031/${file}.${language}.mdx`)
  expect(await content.problems()).toContain(
    'content/2031/edition.yaml:1:1  an edition without any area; expected areas with tasks; add the files, in the form of another edition',
  )
})

test('pledges have a heading, their own or the closing line, and there is none without them', async () => {
  const content = smallContent()
  const edition = numberedEdition('2031', [2, 1])
  const { closing, ...frame } = edition.frame
  const pledges = { zh: '自身建设', en: 'Better government' }
  const written = async (of: object) => {
    writeEdition(content.folder, { ...edition, ...of })
    return content.problems()
  }
  expect(await written({ frame })).toEqual([
    'content/2031/edition.yaml:1:1  pledges without a heading; expected “pledges”, what lists call them, or the closing line; add “pledges” with zh and en',
  ])
  expect(await written({ frame: { ...frame, pledges } })).toEqual([])
  expect(await written({ frame: { ...frame, pledges }, printsPledges: true })).toEqual([])
  content.remove('2031/pledges')
  expect(await written({ frame: { ...frame, pledges }, pledges: [] })).toEqual([
    'content/2031/edition.yaml:23:3  a heading of the pledges, of which there are none; expected it beside files in the folder pledges; add the pledges, or take it out',
  ])
})

test('keywords of the pledges name words of the heading that the source prints, else of the closing line', async () => {
  const content = smallContent()
  const edition = numberedEdition('2031', [2, 1])
  const frame = { ...edition.frame, pledges: { zh: '自身建设', en: 'Better government' } }
  const ofHeading = { zh: '自身', en: 'Better' }
  const ofClosing = { zh: '服务型', en: 'serves' }
  /** How many problems there are, of which each language has its own. */
  const asked = async (has: object, printsPledges: boolean) => {
    writeEdition(content.folder, { ...edition, frame, printsPledges })
    content.write(
      'keywords.yaml',
      JSON.stringify({
        editions: { 2031: { sentences: { pledges: [{ has, zh: '廉政', en: 'honesty' }] } } },
      }),
    )
    return (await content.problems()).length
  }
  expect(await asked(ofHeading, true)).toBe(0)
  expect(await asked(ofClosing, true)).toBe(2)
  expect(await asked(ofClosing, false)).toBe(0)
  expect(await asked(ofHeading, false)).toBe(2)
})

test('a content folder without an edition', async () => {
  const content = smallContent()
  content.rename('2031', 'next-year')
  expect(await content.problems()).toEqual([
    'content/next-year:1:1  a folder that no page reads; expected editions, each in a folder named for its year alone, such as content/2024; move it out of the content folder',
  ])
  content.rename('next-year', '../next-year')
  expect(await content.problems()).toEqual([
    'content:1:1  no edition; expected at least one folder named for its year, such as content/2024; add one, as README.md says',
  ])
})

test('a missing content folder', async () => {
  const content = smallContent()
  content.rename('.', '../elsewhere')
  expect(await content.problems()).toEqual([
    `${content.folder}:1:1  no such folder; expected the content folder; run the command in the project’s folder, or set CONTENT_DIR`,
  ])
})

test('a missing title', async () => {
  const content = smallContent()
  content.replace(en, 'title: Improve matter 1 of 1\n', '')
  expect(await content.problems()).toEqual([
    `content/${en}:1:1  no title; expected “title: …” and nothing else in the front matter; write the title between two lines of three hyphens at the top of the file`,
  ])
})

test('a file without front matter, or without anything', async () => {
  const content = smallContent()
  content.write(zh, '改善事项1之1\n\n新建101个车位。\n改善服务，方便居民。\n')
  content.write('2031/1-area/1.2-task.zh.mdx', '')
  content.replace('2031/1-area/area.zh.mdx', 'title: 第一领域，改善生活\n', '')
  const rest =
    'no title; expected “title: …” and nothing else in the front matter; write the title between two lines of three hyphens at the top of the file'
  expect(await content.problems()).toEqual([
    `content/${zh}:1:1  ${rest}`,
    `content/2031/1-area/1.2-task.zh.mdx:1:1  ${rest}`,
    `content/2031/1-area/area.zh.mdx:1:1  ${rest}`,
  ])
})

test('front matter with more than a title', async () => {
  const content = smallContent()
  content.replace(en, 'title: ', 'number: 1.1\ntitle: ')
  expect(await content.problems()).toEqual([
    `content/${en}:2:1  front matter with more than a title; expected “title: …” and nothing else in the front matter; take “number” away`,
  ])
})

test('front matter that does not parse', async () => {
  const content = smallContent()
  content.replace(en, 'title: Improve', 'title: "Improve')
  expect(await content.problems()).toEqual([
    `content/${en}:2:8  not valid YAML: Missing closing "quote; expected YAML that parses; mend the line; a text with a colon or a quotation mark needs quotes around it`,
  ])
})

test('an interface string that only one language has', async () => {
  const content = smallContent()
  content.replace('ui/en.json', '"skip": "Skip to the text",', '')
  expect(await content.problems()).toEqual([
    'content/ui/en.json:1:1  no string “skip”; expected the pair of content/ui/zh.json:2; add it, or take its pair away',
  ])
})

test('an English plural without its singular', async () => {
  const content = smallContent()
  content.write('ui/en.json', '{ "tasks_other": "{{count}} tasks" }')
  content.write('ui/zh.json', '{ "tasks": "{{count}}项任务" }')
  expect(await content.problems()).toEqual([
    'content/ui/en.json:1:18  “tasks_other” without “tasks_one”; expected every plural form of the language; add “tasks_one”',
  ])
})

test('an empty interface string', async () => {
  const content = smallContent()
  content.replace('ui/en.json', '"Skip to the text"', '""')
  expect(await content.problems()).toEqual([
    'content/ui/en.json:2:11  “skip” is empty; expected some text; write it',
  ])
})

test('half-width punctuation in a Chinese interface string', async () => {
  const content = smallContent()
  content.write('ui/en.json', '{ "nav": { "close": "Close" } }')
  content.write('ui/zh.json', '{ "nav": { "close": "关闭,返回" } }')
  expect(await content.problems()).toEqual([
    'content/ui/zh.json:1:24  half-width “,” in “关闭,返回”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('Chinese that differs from the source', async () => {
  const content = smallContent()
  content.replace(zh, '方便居民', '方便市民')
  expect(await content.problems()).toEqual([
    `content/${zh}:6:8  “善服务，方便市民。”, which differs from the source; expected “善服务，方便居民。”, as on line 17 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>`,
  ])
})

test('a Chinese title that differs from the source', async () => {
  const content = smallContent()
  content.replace(zh, 'title: 改善事项1之1', 'title: 改善事项')
  expect(await content.problems()).toEqual([
    `content/${zh}:2:11  “改善事项”, which differs from the source; expected “改善事项1之1”, as on line 15 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>`,
  ])
})

test('a slogan that differs from the source', async () => {
  const content = smallContent()
  content.replace('2031/edition.yaml', '建设更好的城市', '建设最好的城市')
  expect(await content.problems()).toEqual([
    'content/2031/edition.yaml:5:7  “建设最好的城市”, which differs from the source; expected “建设更好的城市”, as on line 3 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>',
  ])
})

test('a paragraph of the source that the site does not print', async () => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', '改善事项1之2\n', '另有一段。\n\n改善事项1之2\n')
  expect(await content.problems()).toEqual([
    `content/${zh}:7:1  no “另有一段。”; expected it as on line 19 of content/2031/source.zh.txt; add it to the content, in this file or the next, or mend the numbering of the file it stands in`,
  ])
})

test('a paragraph that the source does not have', async () => {
  const content = smallContent()
  content.replace(zh, '方便居民。\n', '方便居民。\n\n多出一段。\n')
  content.replace(en, 'residents.\n', 'residents.\n\nOne more paragraph.\n')
  expect(await content.problems()).toEqual([
    `content/${zh}:8:1  “多出一段。”, which the source does not have here; expected only what the source prints, in its order; take it out, or mend the source text or the numbering of the file`,
  ])
})

test('an edition without its source text', async () => {
  const content = smallContent()
  content.remove('2031/source.zh.txt')
  expect(await content.problems()).toEqual([
    'content/2031/source.zh.txt:1:1  no such file; expected the source text of the edition; add the text as received',
  ])
})

test('half-width punctuation between Han characters', async () => {
  const content = smallContent()
  content.replace(zh, '改善服务，', '改善服务,')
  expect(await content.problems()).toEqual([
    `content/${zh}:6:5  half-width “,” in “改善服务,方便居民。”; expected full-width punctuation between Han characters; type the mark in the width of the language`,
  ])
})

test('half-width punctuation in a Chinese title', async () => {
  const content = smallContent()
  content.replace('2031/1-area/area.zh.mdx', '，', ',')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/area.zh.mdx:2:12  half-width “,” in “第一领域,改善生活”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('half-width punctuation in a list', async () => {
  const content = smallContent()
  content.replace('2031/edition.yaml', '测试文本。', '测试,文本。')
  expect(await content.problems()).toEqual([
    'content/2031/edition.yaml:20:9  half-width “,” in “测试,文本。”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('full-width punctuation in English', async () => {
  const content = smallContent()
  content.replace(en, 'services for', 'services， for')
  expect(await content.problems()).toEqual([
    `content/${en}:6:25  full-width “，” in “services， for res”; expected half-width punctuation in English; type the mark in the width of the language`,
  ])
})

test('MDX with a tag that does not close', async () => {
  const content = smallContent()
  content.replace(en, '</Target>', '')
  expect(await content.problems()).toEqual([
    `content/${en}:5:15  MDX that does not parse: Expected a closing tag for \`<Target>\` (5:15-5:39) before the end of \`paragraph\`; expected tags that close in their paragraph, and no braces; mend the tag; where the text itself has a < or a {, write &lt; or &#123;`,
  ])
})

test('MDX with a brace that does not close', async () => {
  const content = smallContent()
  content.replace(en, 'services', '{services')
  expect(await content.problems()).toEqual([
    `content/${en}:6:41  MDX that does not parse: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`; expected tags that close in their paragraph, and no braces; mend the tag; where the text itself has a < or a {, write &lt; or &#123;`,
  ])
})

test('a component outside the list', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<Video id="a">services</Video>')
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <Video>; expected only ${components}; mend the name of the tag, or take the tag away and leave the words`,
  ])
})

test('an HTML element', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<b>services</b>')
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <b>; expected only ${components}; mend the name of the tag, or take the tag away and leave the words`,
  ])
})

test('a component without an id, or with more', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<Term>services</Term>')
  content.replace(en, 'residents', '<Term id="a" big>residents</Term>')
  const expected = 'expected <Term id="…">; write the id in quotation marks, and nothing else in the tag'
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <Term> without a plain id; ${expected}`,
    `content/${en}:6:43  <Term> without a plain id; ${expected}`,
  ])
})

test('a component with nothing inside', async () => {
  const content = smallContent()
  content.replace(en, '101 parking places', '')
  expect(await content.problems()).toContain(
    `content/${en}:5:15  <Target> with nothing inside; expected the words it marks; put the tag round the words, or take it away`,
  )
})

test.each([
  ['strong', '6:17', 'services', '**services**'],
  ['link', '6:17', 'services', '[services](https://example.org)'],
  ['mdxTextExpression', '6:17', 'services', '{services}'],
  ['heading', '7:1', 'We will improve', '\n## We will improve'],
  ['list', '7:1', 'We will improve', '\n- We will improve'],
  ['mdxjsEsm', '5:1', 'We will build', 'import page from "./page.ts"\n\nWe will build'],
])('Markdown of the kind %s in a body', async (kind, place, from, to) => {
  const content = smallContent()
  content.replace(en, from, to)
  expect(await content.problems()).toContain(
    `content/${en}:${place}  Markdown of the kind “${kind}”; expected plain text and ${components}; take the Markdown away and leave the words`,
  )
})

test('a line break written as two spaces', async () => {
  const content = smallContent()
  content.replace(en, '</Target>.\n', '</Target>.  \n')
  expect(await content.problems()).toContain(
    `content/${en}:5:67  Markdown of the kind “break”; expected plain text and ${components}; take the Markdown away and leave the words`,
  )
})

test('a file whose name says nothing, or another area', async () => {
  const content = smallContent()
  content.write('2031/1-area/remarks.zh.mdx', '')
  content.write('2031/1-area/2.2-task.en.mdx', '')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/2.2-task.en.mdx:1:1  a file numbered 2.2 in the folder of area 1; expected 1.N; number it 1.N, or move it to the folder of area 2',
    'content/2031/1-area/remarks.zh.mdx:1:1  a file whose name is not that of a part; expected requirements.zh.mdx, N-slug/area.zh.mdx, N-slug/N.M-slug.zh.mdx or pledges/N-slug.zh.mdx (and .en.mdx); rename it, or move it out of the edition',
  ])
})

test('YAML that does not parse', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: harbour\n  zh: "港口\n')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:2:7  not valid YAML: Missing closing "quote; expected YAML that parses; mend the line; a text with a colon or a quotation mark needs quotes around it',
  ])
})

test('of a long list the first fault of syntax is told, not what follows from it', async () => {
  const content = smallContent()
  const places = Array.from({ length: 90 }, (_, at) => `- id: place-${at}\n  zh: 地点\n  en: place\n`)
  content.write('2031/places.yaml', `- id: harbour\n\tzh: 港口\n  en: harbor\n${places.join('')}`)
  expect(await content.problems()).toEqual([
    expect.stringContaining('content/2031/places.yaml:2:2  not valid YAML: '),
  ])
})

test('characters in lists and strings that pictures and books could not show', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: harbour\n  zh: 港🎉口\n  en: harbor\n')
  content.replace('ui/en.json', '"Skip to the text"', '"Skip 🎉 to the text"')
  const found = '“🎉” \\(U\\+1F389\\), which is no letter, digit, or mark of Chinese or English print; .*'
  expect((await content.problems()).filter((problem) => problem.includes('🎉'))).toEqual([
    expect.stringMatching(`^content/2031/places.yaml:2:8  ${found}$`),
    expect.stringMatching(`^content/ui/en.json:\\d+:\\d+  ${found}$`),
  ])
})

test('a list without a text, and with an id of the wrong form', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: Harbour\n  zh: 港口\n')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:1:3  no “en” of entry 1; expected a text; add it; see lib/report/schema.ts for the form',
    'content/2031/places.yaml:1:7  “id” of entry 1 is “Harbour”; expected small letters, digits and single hyphens; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a picture with an unknown mark', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'mark: seat', 'mark: chair')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:10:9  “mark” of entry 1 is “chair”; expected one of “unit”, “share”, “money”, “project”, “factory”, “road”, “water”, “building”, “school”, “seat”; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a target of nothing', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'value: 101', 'value: 0')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:2:10  “value” of entry 1 is the number 0; expected more than 0; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a key that no list has', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'mark: seat', 'mark: seat\n  owner: somebody')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:11:3  the key “owner” of entry 1; expected no such key here; mend the name of the key, or take it away; see lib/report/schema.ts for the form',
  ])
})

test('a count without its measure', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', '  measure:\n    zh: 个车位\n    en: parking places\n', '')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:3:9  “unit” of entry 1 is “count”; expected a measure for a count, and only for a count; mend it; see lib/report/schema.ts for the form',
  ])
})

test('a list that is not there', async () => {
  const content = smallContent()
  content.remove('2031/places.yaml')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:1:1  no such file; expected it in every content folder; add it, in the form of the same file of another edition',
  ])
})

test('a project whose sentence lacks the verb of its level', async () => {
  const content = smallContent()
  content.write(
    '2031/projects.yaml',
    '- id: counter\n  zh: 服务\n  en: services\n  level: complete\n  verb: { zh: 建成, en: complete }\n',
  )
  content.replace(zh, '服务', '<Project id="counter">服务</Project>')
  content.replace(en, 'services', '<Project id="counter">services</Project>')
  expect(await content.problems()).toEqual([
    `content/2031/projects.yaml:5:15  the verb “建成” of the project “counter”; expected a verb of its clause, content/${zh}:6, “改善服务”; mend the verb, and the level with it, or the sentence`,
    `content/2031/projects.yaml:5:23  the verb “complete” of the project “counter”; expected a verb of its sentence, content/${en}:6, “We will improve services for residents.”; mend the verb, and the level with it, or the sentence`,
  ])
})

test('a target whose text says “or more”, against its list', async () => {
  const content = smallContent()
  content.replace(en, '</Target>.', '</Target> or more.')
  content.replace(zh, '</Target>。', '</Target>以上。')
  content.replace('2031/source.zh.txt', '101个车位。', '101个车位以上。')
  expect(await content.problems()).toEqual([
    `content/2031/targets.yaml:3:9  no “bound” for “places-1-1”; expected “bound: at-least”, as both languages say, content/${zh}:5; mend the list, or the text in both languages when the source says so`,
  ])
  content.replace('2031/targets.yaml', '  mark: seat', '  bound: at-least\n  mark: seat')
  expect(await content.problems()).toEqual([])
  content.replace(en, 'build <Target', 'build at least <Target')
  content.replace(en, '</Target> or more.', '</Target>.')
  expect(await content.problems()).toEqual([])
})

test('a target that its list gives as the least, against its text', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', '  mark: seat', '  bound: at-least\n  mark: seat')
  expect(await content.problems()).toEqual([
    `content/2031/targets.yaml:10:10  “bound: at-least” for “places-1-1”; expected none, as both languages say, content/${zh}:5; mend the list, or the text in both languages when the source says so`,
  ])
})

test('an area without a task', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en']) content.remove(`2031/2-area/2.1-task.${language}.mdx`)
  expect(await content.problems()).toContain(
    'content/2031/2-area/area.zh.mdx:1:1  area 2 without a task; expected 2.1-slug.zh.mdx and 2.1-slug.en.mdx beside it; add its tasks, or take the area away',
  )
})

test('an area without its English, which needs nothing but a title', async () => {
  const content = smallContent()
  content.remove('2031/2-area/area.en.mdx')
  expect(await content.problems()).toEqual([
    'content/2031/2-area/area.en.mdx:1:1  no such file; expected the pair of content/2031/2-area/area.zh.mdx; add it with its title, or take its pair away',
  ])
})

test('a paragraph that lacks the year or the number it begins with', async () => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', '今年要做好各项工作。', '2031年要做好各项工作。')
  content.replace('2031/requirements.zh.mdx', '今年要做好', '年要做好')
  content.replace('2031/edition.yaml', 'zh: 2031年安排', 'zh: 年安排')
  const rest = 'print the source word for word; say what looks wrong in a <Note>'
  expect(await content.problems()).toEqual([
    `content/2031/edition.yaml:11:7  “年安排”, which differs from the source; expected “2031年安排”, as on line 11 of content/2031/source.zh.txt; ${rest}`,
    `content/2031/requirements.zh.mdx:5:1  “年要做好各项工作。”, which differs from the source; expected “2031年要做好各项”, as on line 9 of content/2031/source.zh.txt; ${rest}`,
  ])
})

test('an area whose title begins with a number of its own', async () => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', '一 第一领域', '一 一体领域')
  content.replace('2031/1-area/area.zh.mdx', '第一领域', '体领域')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/area.zh.mdx:2:8  “体领域，改善生活”, which differs from the source; expected “一体领域，改善生活”, as on line 13 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>',
  ])
  content.replace('2031/1-area/area.zh.mdx', '体领域', '一体领域')
  expect(await content.problems()).toEqual([])
})

test('an annotation that goes on in the next line', async () => {
  const content = smallContent()
  content.replace(en, 'parking places</Target>', 'parking\nplaces</Target>')
  expect(await content.problems()).toContain(
    `content/${en}:5:15  <Target> that closes on line 6; expected a tag that opens and closes in one sentence, which is one line; join the lines, or mark the words of each line on their own`,
  )
})

test('a body that does not parse is the only thing reported of its part', async () => {
  const content = smallContent()
  for (const file of [zh, en]) content.replace(file, '</Target>', '')
  const rest =
    'expected tags that close in their paragraph, and no braces; mend the tag; where the text itself has a < or a {, write &lt; or &#123;'
  expect(await content.problems()).toEqual([
    `content/${en}:5:15  MDX that does not parse: Expected a closing tag for \`<Target>\` (5:15-5:39) before the end of \`paragraph\`; ${rest}`,
    `content/${zh}:5:3  MDX that does not parse: Expected a closing tag for \`<Target>\` (5:3-5:27) before the end of \`paragraph\`; ${rest}`,
  ])
})

test('a body that does not parse hides nothing of the parts round it', async () => {
  const content = smallContent()
  content.replace(zh, '</Target>', '')
  content.replace('2031/1-area/1.2-task.zh.mdx', '方便居民', '方便市民')
  content.replace('2031/1-area/area.zh.mdx', '改善生活', '改变生活')
  expect((await content.problems()).map((problem) => problem.split(';')[0])).toEqual([
    `content/${zh}:5:3  MDX that does not parse: Expected a closing tag for \`<Target>\` (5:3-5:27) before the end of \`paragraph\``,
    'content/2031/1-area/1.2-task.zh.mdx:6:8  “善服务，方便市民。”, which differs from the source',
    'content/2031/1-area/area.zh.mdx:2:14  “第一领域，改变生活”, which differs from the source',
  ])
})

test('every wrong mark of a text', async () => {
  const content = smallContent()
  content.replace(en, 'services for residents.', 'services， for residents。')
  expect((await content.problems()).map((problem) => problem.split(';')[0])).toEqual([
    `content/${en}:6:25  full-width “，” in “services， for res”`,
    `content/${en}:6:40  full-width “。” in “esidents。”`,
  ])
})

test('a title that YAML reads as a number, or that is not one line', async () => {
  const content = smallContent()
  content.replace(en, 'title: Improve matter 1 of 1', 'title: 2024')
  content.replace(
    '2031/1-area/1.2-task.en.mdx',
    'title: Improve matter 1 of 2',
    'title: |\n  Improve\n  matter',
  )
  content.replace(
    '2031/2-area/2.1-task.en.mdx',
    'title: Improve matter 2 of 1',
    'title: Improve\ntitle: Matter',
  )
  expect(await content.problems()).toEqual([
    `content/${en}:2:8  a title that is the number 2024; expected a text; put it in quotation marks`,
    'content/2031/1-area/1.2-task.en.mdx:3:3  a title that is “Improve matter”; expected a text of one line; write the title on one line',
    'content/2031/2-area/2.1-task.en.mdx:3:1  a key that stands here a second time; expected each key once; take one of the two away',
  ])
})

test('a name of two lines', async () => {
  const content = smallContent()
  content.replace('2031/edition.yaml', 'en: Municipal People’s Government', 'en: "Municipal\\nGovernment"')
  expect(await content.problems()).toEqual([
    'content/2031/edition.yaml:18:7  “issuer.en” is “Municipal Government”; expected a text of one line; mend it; see lib/report/schema.ts for the form',
  ])
})

test.each(['0898-6872-0000', 'http://report.example', 'mailto:a@report.example', 'someone@'])(
  'the contact %s, which is neither an e-mail address nor an https address',
  async (contact) => {
    const content = smallContent()
    content.replace('site.yaml', 'contact: null', `contact: ${contact}`)
    expect((await content.problems())[0]).toMatch(
      new RegExp(
        `^content/site\\.yaml:\\d+:10 {2}“contact” is “${contact}”; expected an e-mail address such as name@example\\.org, or an address that begins with https://; mend it; see lib/report/schema\\.ts for the form$`,
      ),
    )
  },
)

test('a contact that can be written to', async () => {
  const content = smallContent()
  content.replace('site.yaml', 'contact: null', 'contact: editor@report.example')
  expect(await content.problems()).toEqual([])
  content.replace('site.yaml', 'editor@report.example', 'https://report.example/contact')
  expect(await content.problems()).toEqual([])
})

test('a character that cannot be printed, as it comes from other programs', async () => {
  const content = smallContent()
  content.replace(en, 'improve', 'impro\u000bve')
  content.replace('site.yaml', 'contact:', '# \u0008\ncontact:')
  expect(await content.problems()).toEqual([
    `content/${en}:6:14  the character U+000B, which cannot be printed; expected text alone, in UTF-8; delete it; it may have come with a text copied from another program, or the file may be in UTF-16`,
    expect.stringMatching(/^content\/site\.yaml:\d+:3 {2}the character U\+0008, which cannot be printed; /),
  ])
})

test('a character that the typeface of the pictures does not have', async () => {
  const content = smallContent()
  content.replace(en, 'improve', '✈ improve')
  expect(await content.problems()).toEqual([
    `content/${en}:6:9  “✈” (U+2708), which is no letter, digit, or mark of Chinese or English print; expected letters, digits, and marks as they are typed; type the letter or mark that is meant`,
  ])
})

test('a word between asterisks, which YAML takes for a reference', async () => {
  const content = smallContent()
  content.write(en, 'x')
  content.replace(en, 'x', '---\ntitle: *Task*\n---\n\nWe will build.\n')
  expect(await content.problems()).toContain(
    `content/${en}:2:8  *Task*, which YAML reads as a reference to something named &Task*; expected a text; put the text in quotation marks`,
  )
})

test('a folder where a file should be', async () => {
  const content = smallContent()
  content.remove('site.yaml')
  mkdirSync(join(content.folder, 'site.yaml'))
  expect(await content.problems()).toEqual([
    'content/site.yaml:1:1  cannot be read (EISDIR); expected a text file; put the file here, readable for everyone who builds the site',
  ])
})

test('a tag that never closes is named with its line', async () => {
  const content = smallContent()
  content.replace(en, 'We will improve', '<Term id="x">\n\nWe will improve')
  const [problem] = await content.problems()
  expect(problem).toMatch(new RegExp(`^content/${en}:6:1 {2}MDX that does not parse: `))
})

test('a title of the requirements that the source has not is refused, unless the editors say that it is theirs', async () => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', '总体要求\n\n', '')
  expect(await content.problems()).toEqual([
    expect.stringMatching(
      /^content\/2031\/requirements\.zh\.mdx:2:8 {2}“总体要求”, which the source does not have here; /,
    ),
  ])
  content.replace('2031/edition.yaml', 'issuer:', 'added: [requirements]\nissuer:')
  expect(await content.problems()).toEqual([])
  content.replace('2031/source.zh.txt', '今年要做好各项工作。', '总体要求\n\n今年要做好各项工作。')
  expect((await content.problems())[0]).toContain('no “总体要求”')
})
