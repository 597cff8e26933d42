import { expect, test } from 'vitest'
import { cityContent, type TemporaryContent } from '../../fixtures/temporary-content.ts'

/** Six accidents that happen to translators, in the content of the made-up city. */
const accidents = [
  {
    name: 'a removed English file',
    happen: (content: TemporaryContent) => content.remove('2032/2-area/2.4-task.en.mdx'),
    problems: [
      'content/2032/2-area/2.4-task.en.mdx:1:1  no such file; expected the pair of content/2032/2-area/2.4-task.zh.mdx; add it with 2 sentences, or take its pair away',
    ],
  },
  {
    name: 'a removed sentence',
    happen: (content: TemporaryContent) =>
      content.replace(
        '2032/1-area/1.4-task.en.mdx',
        'The <Place id="hill-zone">Cloud Hill area</Place> will develop biomedicine, and push for <Target id="projects-started">30 projects</Target> to start construction and <Target id="projects-done">14 projects</Target> to go into production.\n',
        '',
      ),
    problems: [
      'content/2032/1-area/1.4-task.en.mdx:6:1  2 sentences (one a line); expected 3, as in content/2032/1-area/1.4-task.zh.mdx; add the missing line, or set each sentence on a line of its own in both files',
    ],
  },
  {
    name: 'a removed annotation',
    happen: (content: TemporaryContent) =>
      content.replace(
        '2032/3-area/3.1-task.en.mdx',
        '<Term id="six-waters">“six-water campaign,”</Term>',
        '“six-water campaign,”',
      ),
    problems: [
      'content/2032/3-area/3.1-task.en.mdx:5:1  no <Term id="six-waters"> here; expected the annotations of content/2032/3-area/3.1-task.zh.mdx:5:3; mark the same words in both languages, or in neither',
    ],
  },
  {
    name: 'a tenth of a sum of money in one language',
    happen: (content: TemporaryContent) =>
      content.replace('2032/1-area/1.5-task.en.mdx', 'RMB 30 billion', 'RMB 3 billion'),
    problems: [
      'content/2032/1-area/1.5-task.en.mdx:5:73  “RMB 3 billion”, which reads as 3000000000 CNY; expected 30000000000 CNY, the value of “investment” in content/2032/targets.yaml; mend the figure in the text, or the value in the list when the source says so',
    ],
  },
  {
    name: 'a misspelt id',
    happen: (content: TemporaryContent) =>
      content.replace('2032/2-area/2.6-task.en.mdx', 'id="marine-ranch"', 'id="marine-ranches"'),
    problems: [
      'content/2032/2-area/2.6-task.en.mdx:5:195  the unknown term “marine-ranches”; expected an id of content/terms.yaml, perhaps “marine-ranch”; mend the id, or add the term to content/terms.yaml',
    ],
  },
  {
    name: 'broken MDX',
    happen: (content: TemporaryContent) =>
      content.replace('2032/5-area/5.3-task.en.mdx', '</Project>', '<Project>'),
    problems: [
      'content/2032/5-area/5.3-task.en.mdx:5:103  MDX that does not parse: Expected a closing tag for `<Project>` (5:103-5:112) before the end of `paragraph`; expected tags that close in their paragraph, and no braces; mend the tag; where the text itself has a < or a {, write &lt; or &#123;',
    ],
  },
]

test('good content has no problem', async () => {
  expect(await cityContent().problems()).toEqual([])
})

test.each(accidents)('$name is refused with its file, line and cure', async ({ happen, problems }) => {
  const content = cityContent()
  happen(content)
  expect(await content.problems()).toEqual(problems)
})

test('300亿元 changed to 30亿元 contradicts the source', async () => {
  const content = cityContent()
  content.replace('2032/1-area/1.5-task.zh.mdx', '300亿元', '30亿元')
  expect(await content.problems()).toEqual([
    'content/2032/1-area/1.5-task.zh.mdx:5:46  “项目金额30亿元以上，服务企业发”, which differs from the source; expected “项目金额300亿元以上，服务企业”, as on line 35 of content/2032/source.zh.txt; print the source word for word; say what looks wrong in a <Note>',
  ])
})

test('all six at once are listed in one run', async () => {
  const content = cityContent()
  for (const { happen } of accidents) happen(content)
  const problems = await content.problems()
  expect(problems).toHaveLength(accidents.flatMap((accident) => accident.problems).length)
  expect(problems).toEqual(expect.arrayContaining(accidents.flatMap((accident) => accident.problems)))
})
