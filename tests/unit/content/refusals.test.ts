import { expect, test } from 'vitest'
import { smallContent } from '../../fixtures/temporary-content.ts'

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

test('a part without its Chinese, which the source has', async () => {
  const content = smallContent()
  content.remove(zh)
  expect(await content.problems()).toEqual([
    `content/${zh}:1:1  no such file; expected the pair of content/${en}; add it with 2 sentences, or take its pair away`,
    'content/2031/source.zh.txt:15:1  “改善事项1之1”, which the site does not print; expected it after content/2031/1-area/area.zh.mdx:2; add it to the content, or mend the numbering of the file it stands in',
    'content/2031/source.zh.txt:17:1  “新建101个车位。改善服务,方便居民。”, which the site does not print; expected it after content/2031/1-area/area.zh.mdx:2; add it to the content, or mend the numbering of the file it stands in',
  ])
})

test('a sentence that only one language has', async () => {
  const content = smallContent()
  content.replace(en, 'We will improve services for residents.\n', '')
  expect(await content.problems()).toEqual([
    `content/${en}:5:1  1 sentence (one a line); expected 2, as in content/${zh}; add the missing line, or set each sentence on a line of its own in both files`,
  ])
})

test('two sentences on one line', async () => {
  const content = smallContent()
  content.replace('2031/1-area/1.2-task.en.mdx', '.\nWe', '. We')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.2-task.en.mdx:5:1  1 sentence (one a line); expected 2, as in content/2031/1-area/1.2-task.zh.mdx; add the missing line, or set each sentence on a line of its own in both files',
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
    `content/${en}:5:15  “101 garages” without its measure; expected the word “parking places” in it; mark the number together with its measure, or mend the measure in content/2031/targets.yaml`,
  ])
})

test('an unknown id, with the listed one it resembles', async () => {
  const content = smallContent()
  content.replace(zh, 'places-1-1', 'places-1-9')
  content.replace(en, 'places-1-1', 'places-1-9')
  const unknown =
    'the unknown target “places-1-9”; expected an id of content/2031/targets.yaml, perhaps “places-1-1”; mend the id, or add the target to content/2031/targets.yaml'
  expect(await content.problems()).toEqual([
    `content/${en}:5:15  ${unknown}`,
    `content/${zh}:5:3  ${unknown}`,
    'content/2031/targets.yaml:1:7  the target “places-1-1”, which no text marks; expected at least one <Target id="places-1-1">; mark it in both languages, or take it out of the list',
  ])
})

test('an unknown id that resembles none', async () => {
  const content = smallContent()
  content.replace(zh, '服务', '<Term id="service">服务</Term>')
  content.replace(en, 'services', '<Term id="service">services</Term>')
  const unknown =
    'the unknown term “service”; expected an id of content/terms.yaml; mend the id, or add the term to content/terms.yaml'
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  ${unknown}`,
    `content/${zh}:6:3  ${unknown}`,
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
  const places = '- id: harbour\n  zh: 港口\n  en: harbour\n'
  content.write('2031/places.yaml', places + places)
  content.replace(zh, '居民', '<Place id="harbour">居民</Place>')
  content.replace(en, 'residents', '<Place id="harbour">residents</Place>')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:4:7  the place “harbour” a second time; expected it once, as on line 1; take one of the two away, or give it an id of its own',
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
    content.rename(`2031/pledges/1-service.${language}.mdx`, `2031/pledges/2-service.${language}.mdx`)
  expect(await content.problems()).toEqual([
    'content/2031/pledges/2-service.zh.mdx:1:1  pledge 2 where pledge 1 should be; expected pledge 1; number the files from 1 without a gap',
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
    'content/2031/1-area/1.2-task.zh.mdx:1:1  task 1.2 a second time; expected task 1.3; number the files from 1 without a gap',
  )
})

test('a task in a folder without an area', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en']) content.remove(`2031/2-area/area.${language}.mdx`)
  expect(await content.problems()).toContain(
    'content/2031/2-area/2.1-task.zh.mdx:1:1  a task in a folder without an area; expected area.zh.mdx and area.en.mdx beside it; add them with the title of the area, or move the task',
  )
})

test('an edition without requirements or pledges', async () => {
  const content = smallContent()
  for (const language of ['zh', 'en']) {
    content.remove(`2031/requirements.${language}.mdx`)
    content.remove(`2031/pledges/1-service.${language}.mdx`)
  }
  const problems = await content.problems()
  expect(problems).toContain(
    'content/2031/edition.yaml:1:1  an edition without requirements; expected requirements, areas with tasks, and pledges; add the files, in the form of another edition',
  )
  expect(problems).toContain(
    'content/2031/edition.yaml:1:1  an edition without any pledge; expected requirements, areas with tasks, and pledges; add the files, in the form of another edition',
  )
})

test('a content folder without an edition', async () => {
  const content = smallContent()
  content.rename('2031', 'next-year')
  expect(await content.problems()).toEqual([
    'content:1:1  no edition; expected at least one folder named for its year, such as content/2024; add one, in the form of CONTRIBUTING.md',
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

test('front matter with more than a title', async () => {
  const content = smallContent()
  content.replace(en, 'title: ', 'number: 1.1\ntitle: ')
  expect(await content.problems()).toEqual([
    `content/${en}:1:1  front matter with more than a title; expected “title: …” and nothing else in the front matter; write the title between two lines of three hyphens at the top of the file`,
  ])
})

test('front matter that does not parse', async () => {
  const content = smallContent()
  content.replace(en, 'title: Improve', 'title: "Improve')
  expect(await content.problems()).toEqual([
    `content/${en}:3:1  front matter that does not parse: unexpected end of the stream within a double quoted scalar; expected “title: …” between two lines of three hyphens; mend this place in the file`,
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
    'content/ui/en.json:1:1  no string “tasks_one”; expected the pair of content/ui/en.json:1; add it, or take its pair away',
  ])
})

test('an empty interface string', async () => {
  const content = smallContent()
  content.replace('ui/en.json', '"Skip to the text"', '""')
  expect(await content.problems()).toEqual([
    'content/ui/en.json:2:11  “skip” is not right; expected some text; see lib/content/schema.ts for the form',
  ])
})

test('half-width punctuation in a Chinese interface string', async () => {
  const content = smallContent()
  content.write('ui/en.json', '{ "nav": { "close": "Close" } }')
  content.write('ui/zh.json', '{ "nav": { "close": "关闭,返回" } }')
  expect(await content.problems()).toEqual([
    'content/ui/zh.json:1:21  half-width “,” in “关闭,返回”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('Chinese that differs from the source', async () => {
  const content = smallContent()
  content.replace(zh, '方便居民', '方便市民')
  expect(await content.problems()).toEqual([
    `content/${zh}:5:1  “善服务，方便市民。”, which differs from the source; expected “善服务，方便居民。”, as on line 17 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>`,
  ])
})

test('a Chinese title that differs from the source', async () => {
  const content = smallContent()
  content.replace(zh, 'title: 改善事项1之1', 'title: 改善事项')
  expect(await content.problems()).toEqual([
    `content/${zh}:2:1  “改善事项”, which differs from the source; expected “改善事项1之1”, as on line 15 of content/2031/source.zh.txt; print the source word for word; say what looks wrong in a <Note>`,
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
    `content/2031/source.zh.txt:19:1  “另有一段。”, which the site does not print; expected it after content/${zh}:5; add it to the content, or mend the numbering of the file it stands in`,
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
    `content/${zh}:6:5  half-width “,” in “改善服务,方便居民”; expected full-width punctuation between Han characters; type the mark in the width of the language`,
  ])
})

test('half-width punctuation in a Chinese title', async () => {
  const content = smallContent()
  content.replace('2031/1-area/area.zh.mdx', '，', ',')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/area.zh.mdx:2:1  half-width “,” in “第一领域,改善生活”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('half-width punctuation in a list', async () => {
  const content = smallContent()
  content.replace('2031/edition.yaml', '测试文本。', '测试,文本。')
  expect(await content.problems()).toEqual([
    'content/2031/edition.yaml:20:7  half-width “,” in “测试,文本。”; expected full-width punctuation between Han characters; type the mark in the width of the language',
  ])
})

test('full-width punctuation in English', async () => {
  const content = smallContent()
  content.replace(en, 'services for', 'services， for')
  expect(await content.problems()).toEqual([
    `content/${en}:6:25  full-width “，” in “ices， for”; expected half-width punctuation in English; type the mark in the width of the language`,
  ])
})

test('MDX with a tag that does not close', async () => {
  const content = smallContent()
  content.replace(en, '</Target>', '')
  expect(await content.problems()).toEqual([
    `content/${en}:5:1  MDX that does not parse: Expected a closing tag for \`<Target>\` (5:15-5:39) before the end of \`paragraph\`; expected tags that close in their paragraph, and no braces; mend this place in the file`,
  ])
})

test('MDX with a brace that does not close', async () => {
  const content = smallContent()
  content.replace(en, 'services', '{services')
  expect(await content.problems()).toEqual([
    `content/${en}:6:41  MDX that does not parse: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`; expected tags that close in their paragraph, and no braces; mend this place in the file`,
  ])
})

test('a component outside the list', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<Video id="a">services</Video>')
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <Video>; expected only ${components}; mend this place in the file`,
  ])
})

test('an HTML element', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<b>services</b>')
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <b>; expected only ${components}; mend this place in the file`,
  ])
})

test('a component without an id, or with more', async () => {
  const content = smallContent()
  content.replace(en, 'services', '<Term>services</Term>')
  content.replace(en, 'residents', '<Term id="a" big>residents</Term>')
  const expected = 'expected <Term id="…">; mend this place in the file'
  expect(await content.problems()).toEqual([
    `content/${en}:6:17  <Term> without a plain id; ${expected}`,
    `content/${en}:6:43  <Term> without a plain id; ${expected}`,
  ])
})

test('a component with nothing inside', async () => {
  const content = smallContent()
  content.replace(en, '101 parking places', '')
  expect(await content.problems()).toContain(
    `content/${en}:5:15  <Target> with nothing inside; expected the words it marks; mend this place in the file`,
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
    `content/${en}:${place}  Markdown of the kind “${kind}”; expected plain text and ${components}; mend this place in the file`,
  )
})

test('a line break written as two spaces', async () => {
  const content = smallContent()
  content.replace(en, '</Target>.\n', '</Target>.  \n')
  expect(await content.problems()).toContain(
    `content/${en}:5:67  Markdown of the kind “break”; expected plain text and ${components}; mend this place in the file`,
  )
})

test('a file whose name says nothing, or another area', async () => {
  const content = smallContent()
  content.write('2031/1-area/remarks.zh.mdx', '')
  content.write('2031/1-area/2.2-task.en.mdx', '')
  const found =
    'a file whose name is not that of a part; expected requirements.zh.mdx, N-slug/area.zh.mdx, N-slug/N.M-slug.zh.mdx or pledges/N-slug.zh.mdx (and .en.mdx); rename it, or move it out of the edition'
  expect(await content.problems()).toEqual([
    `content/2031/1-area/2.2-task.en.mdx:1:1  ${found}`,
    `content/2031/1-area/remarks.zh.mdx:1:1  ${found}`,
  ])
})

test('YAML that does not parse', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: harbour\n  zh: "港口\n')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:3:1  not valid YAML: Missing closing "quote; expected YAML that parses; mend the line; a text with a colon or a quotation mark needs quotes around it',
  ])
})

test('a list without a text, and with an id of the wrong form', async () => {
  const content = smallContent()
  content.write('2031/places.yaml', '- id: Harbour\n  zh: 港口\n')
  expect(await content.problems()).toEqual([
    'content/2031/places.yaml:1:3  no “0.en”; expected a string; see lib/content/schema.ts for the form',
    'content/2031/places.yaml:1:7  “0.id” is not right; expected small letters, digits and single hyphens; see lib/content/schema.ts for the form',
  ])
})

test('a picture with an unknown mark', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'mark: seat', 'mark: chair')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:6:9  “0.mark” is not right; expected one of “share”, “money”, “project”, “factory”, “road”, “water”, “building”, “school”, “seat”; see lib/content/schema.ts for the form',
  ])
})

test('a target of nothing', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'value: 101', 'value: 0')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:2:10  “0.value” is not right; expected more than 0; see lib/content/schema.ts for the form',
  ])
})

test('a key that no list has', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', 'mark: seat', 'mark: seat\n  owner: somebody')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:1:3  “0” is not right; expected no key “owner”; see lib/content/schema.ts for the form',
  ])
})

test('a count without its measure', async () => {
  const content = smallContent()
  content.replace('2031/targets.yaml', '  measure: { zh: 个车位, en: parking places }\n', '')
  expect(await content.problems()).toEqual([
    'content/2031/targets.yaml:1:3  no “0.measure”; expected a measure for a count, and only for a count; see lib/content/schema.ts for the form',
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
  const rest =
    'the verb of the project “counter”; expected the verb that content/2031/projects.yaml gives for the level “complete”; mend the verb in the list, and the level with it'
  expect(await content.problems()).toEqual([
    `content/${en}:6:1  a sentence without “complete”, ${rest}`,
    `content/${zh}:6:1  a sentence without “建成”, ${rest}`,
  ])
})
