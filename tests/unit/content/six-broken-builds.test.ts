import { expect, test } from 'vitest'
import { realContent, type TemporaryContent } from '../../fixtures/temporary-content.ts'

/** Six accidents that happen to translators, on a copy of the real content. */
const accidents = [
  {
    name: 'a removed English file',
    happen: (content: TemporaryContent) => content.remove('2024/2-opening-up/2.4-consumption.en.mdx'),
    problems: [
      'content/2024/2-opening-up/2.4-consumption.en.mdx:1:1  no such file; expected the pair of content/2024/2-opening-up/2.4-consumption.zh.mdx; add it with 2 sentences, or take its pair away',
    ],
  },
  {
    name: 'a removed sentence',
    happen: (content: TemporaryContent) =>
      content.replace(
        '2024/2-opening-up/2.2-policy.en.mdx',
        'We will push for core policies such as the <Term id="processing-tariff-exemption">tariff exemption for value-added processing</Term> and the <Term id="zero-tariff-lists">three “zero-tariff” lists</Term> to widen their scope and benefit greater numbers.\n',
        '',
      ),
    problems: [
      'content/2024/2-opening-up/2.2-policy.en.mdx:5:1  1 sentence (one a line); expected 2, as in content/2024/2-opening-up/2.2-policy.zh.mdx; add the missing line, or set each sentence on a line of its own in both files',
      'content/2024/2-opening-up/2.2-policy.en.mdx:5:1  no <Term id="processing-tariff-exemption"> here; expected the annotations of content/2024/2-opening-up/2.2-policy.zh.mdx:5:3; mark the same words in both languages, or in neither',
      'content/2024/2-opening-up/2.2-policy.en.mdx:5:1  no <Term id="zero-tariff-lists"> here; expected the annotations of content/2024/2-opening-up/2.2-policy.zh.mdx:5:57; mark the same words in both languages, or in neither',
    ],
  },
  {
    name: 'a removed annotation',
    happen: (content: TemporaryContent) =>
      content.replace(
        '2024/3-green/3.1-pollution.en.mdx',
        '<Term id="blue-sky-battle">the battle to keep our skies blue</Term>',
        'the battle to keep our skies blue',
      ),
    problems: [
      'content/2024/3-green/3.1-pollution.en.mdx:5:1  no <Term id="blue-sky-battle"> here; expected the annotations of content/2024/3-green/3.1-pollution.zh.mdx:5:155; mark the same words in both languages, or in neither',
    ],
  },
  {
    name: 'a tenth of a sum of money in one language',
    happen: (content: TemporaryContent) =>
      content.replace('2024/1-innovation/1.5-investment.en.mdx', 'RMB 50 billion', 'RMB 5 billion'),
    problems: [
      'content/2024/1-innovation/1.5-investment.en.mdx:5:422  “RMB 5 billion”, which reads as 5000000000 CNY; expected 50000000000 CNY, the value of “signed-investment” in content/2024/targets.yaml; mend the figure in the text, or the value in the list when the source says so',
    ],
  },
  {
    name: 'a misspelt id',
    happen: (content: TemporaryContent) =>
      content.replace(
        '2024/1-innovation/1.4-parks.en.mdx',
        'id="games-going-global"',
        'id="game-going-global"',
      ),
    problems: [
      'content/2024/1-innovation/1.4-parks.en.mdx:8:229  the unknown term “game-going-global”; expected an id of content/terms.yaml, perhaps “games-going-global”; mend the id, or add the term to content/terms.yaml',
    ],
  },
  {
    name: 'broken MDX',
    happen: (content: TemporaryContent) =>
      content.replace('2024/5-people/5.3-health.en.mdx', '</Project>', '<Project>'),
    problems: [
      'content/2024/5-people/5.3-health.en.mdx:5:125  MDX that does not parse: Expected a closing tag for `<Project>` (5:125-5:134) before the end of `paragraph`; expected tags that close in their paragraph, and no braces; mend the tag; where the text itself has a < or a {, write &lt; or &#123;',
    ],
  },
]

test('the real content has no problem', async () => {
  expect(await realContent().problems()).toEqual([])
})

test.each(accidents)('$name is refused with its file, line and cure', async ({ happen, problems }) => {
  const content = realContent()
  happen(content)
  expect(await content.problems()).toEqual(problems)
})

test('500亿元 changed to 50亿元 contradicts the target and the source', async () => {
  const content = realContent()
  content.replace('2024/1-innovation/1.5-investment.zh.mdx', '500亿元', '50亿元')
  expect(await content.problems()).toEqual([
    'content/2024/1-innovation/1.5-investment.zh.mdx:5:200  “50亿元”, which reads as 5000000000 CNY; expected 50000000000 CNY, the value of “signed-investment” in content/2024/targets.yaml; mend the figure in the text, or the value in the list when the source says so',
    'content/2024/1-innovation/1.5-investment.zh.mdx:5:233  “项目金额50亿元以上。”, which differs from the source; expected “项目金额500亿元以上。”, as on line 37 of content/2024/source.zh.txt; print the source word for word; say what looks wrong in a <Note>',
  ])
})

test('all six at once are listed in one run', async () => {
  const content = realContent()
  for (const { happen } of accidents) happen(content)
  const problems = await content.problems()
  expect(problems).toHaveLength(accidents.flatMap((accident) => accident.problems).length)
  expect(problems).toEqual(expect.arrayContaining(accidents.flatMap((accident) => accident.problems)))
})
