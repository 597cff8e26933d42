import { expect, test } from 'vitest'
import { checkDates } from '../../../lib/content/checks/check-changes.ts'
import { shapeYaml } from '../../../lib/content/read-yaml.ts'
import { changesSchema, siteSchema } from '../../../lib/report/schema.ts'
import { cityYear } from '../../fixtures/city-edition.ts'
import { cityContent, smallContent } from '../../fixtures/temporary-content.ts'

/** Slips in lists and strings that a careful editor would see. */

const site = `name: { zh: 测试读本, en: Test Reader }
shortName: { zh: 读本, en: Reader }
publisher: null
contact: null
licence: { zh: 可自由使用。, en: Free to use. }
city: { zh: 测试市, en: Testing }
shortCity: { zh: 测试, en: Testing }
district: { zh: 区, en: district }
districts: { zh: 各区, en: districts }
fileStem: testing-report
timeZone: Asia/Shanghai
`

/** What is said of the days of a publication and a correction, on the first of March 2024, with editions 2024 and 2023. */
function saidOf(published: string, corrected: string): string[] {
  const read = (text: string) => ({ text, problems: [] })
  const frame = shapeYaml(read(`${site}government: { pubDate: "${published}" }`), 'site.yaml', siteSchema, '')
  const change = `[{ date: ${corrected}, edition: "2024", what: { zh: 甲, en: A }, why: { zh: 乙, en: B } }]`
  const changes = shapeYaml(read(change), 'changes.yaml', changesSchema, '')
  return [
    ...[...frame.problems, ...changes.problems].map(({ file }) => `${file} is refused`),
    ...checkDates(frame, changes, ['2024', '2023'], new Date('2024-03-01T12:00:00Z')).map(
      ({ file, expected }) => `${file}: expected ${expected}`,
    ),
  ]
}

test('a date is a day that there is, not before the editions and not to come', () => {
  expect(saidOf('2024-02-29 09:30', '2023-01-01')).toEqual([])
  expect(saidOf('2024-99-99', '2024-02-30')).toEqual(['site.yaml is refused', 'changes.yaml is refused'])
  expect(saidOf('2023-02-29', '2024-03-01')).toEqual(['site.yaml is refused'])
  expect(saidOf('2024-03-01 24:30', '2024-03-01')).toEqual(['site.yaml is refused'])
  expect(saidOf('2999-01-01', '1999-01-01')).toEqual([
    'changes.yaml: expected a day from 2023-01-01 on, when the oldest edition begins',
    'site.yaml: expected a day that has come',
  ])
})

test('a short name that does not fit below an icon', async () => {
  const content = smallContent()
  content.replace('site.yaml', 'zh: 读本', 'zh: 海口报告双语读本')
  content.replace('site.yaml', 'en: Reader', 'en: Government Report')
  expect((await content.problems()).map((problem) => problem.split('; ')[1])).toEqual([
    'expected at most 6 characters',
    'expected at most 12 characters',
  ])
})

test('a string that no page shows', async () => {
  const content = smallContent()
  content.replace('ui/zh.json', '"close"', '"leftOverFromLastYear": "旧",\n  "close"')
  content.replace('ui/en.json', '"close"', '"leftOverFromLastYear": "Old",\n  "close"')
  expect(await content.problems()).toEqual([
    'content/ui/zh.json:3:27  the string “leftOverFromLastYear”, which no page shows; expected only strings that the code asks for; mend its key, or take it out of both languages',
  ])
})

test('a group of strings that one language lacks', async () => {
  const content = smallContent()
  content.replace('ui/zh.json', '"close"', '"nav": { "home": "首页", "about": "关于" },\n  "close"')
  expect(await content.problems()).toEqual([
    'content/ui/en.json:2:11  no string “nav”; expected the pair of content/ui/zh.json:3; add it after “skip”, or take its pair away',
  ])
})

test('a test of the accessibility statement that is not there', async () => {
  const content = smallContent()
  const entry = (test: string) => `  - { by: WCAG, zh: [名称, 位置], en: [Name, Place], test: ${test} }\n`
  content.write(
    'accessibility.yaml',
    `tested: []\nshort: []\nrequirements:\n${entry('e2e/keyboard.spec.ts')}${entry('e2e/no-such.spec.ts')}`,
  )
  expect(await content.problems()).toEqual([
    'content/accessibility.yaml:5:56  the test “e2e/no-such.spec.ts”, which is not there; expected a file below tests/; mend its name, or leave it out where no test holds the line',
  ])
})

test('a title that another part has in one language', async () => {
  const content = smallContent()
  content.replace('2031/1-area/1.2-task.en.mdx', 'Improve matter 1 of 2', 'Improve matter 2 of 1')
  const problems = await content.problems()
  expect(problems).toContain(
    'content/2031/2-area/2.1-task.en.mdx:2:8  “Improve matter 2 of 1”, as at content/2031/1-area/1.2-task.en.mdx:2; expected words of its own, as in the other language; write what belongs here, and look at the other place too',
  )
})

test('two sentences on one line, in both languages', async () => {
  const content = smallContent()
  content.replace('2031/1-area/1.1-task.zh.mdx', '。\n改善', '。改善')
  content.replace('2031/1-area/1.1-task.en.mdx', '.\nWe', '. We')
  expect(await content.problems()).toEqual([
    'content/2031/1-area/1.1-task.zh.mdx:5:43  a second sentence on this line, “改善服务，方便居民。”; expected one sentence a line, since its number is its address; set it on a line of its own, in both languages',
  ])
})

test('the number before a heading of the source is that of its part', async () => {
  const content = smallContent()
  content.replace('2031/source.zh.txt', '二 第二领域', '三 第二领域')
  expect(await content.problems()).toEqual([
    expect.stringContaining('as on line 23 of content/2031/source.zh.txt; print the source word for word'),
  ])
})

test('a slip in the glossary says nothing of the places whose notes stand there', async () => {
  const content = cityContent()
  content.replace('terms.yaml', 'kind: idiom', 'kind: idioms')
  expect(await content.problems()).toEqual([
    expect.stringMatching(
      /^content\/terms\.yaml:\d+:\d+ {2}“kind” of entry \d is “idioms”; expected one of /,
    ),
  ])
})

test('a slip in the words of an edition says nothing of keywords for the title of its pledges', async () => {
  const content = cityContent()
  content.replace(
    'keywords.yaml',
    '    sentences:\n',
    '    sentences:\n      pledges: [{ has: { zh: 服务型, en: serves }, zh: 便民, en: helpful }]\n',
  )
  expect(await content.problems()).toEqual([])
  content.replace(`${cityYear}/edition.yaml`, 'issuer:', 'isuer:')
  expect((await content.problems()).filter((problem) => problem.includes('keywords.yaml'))).toEqual([])
})
