import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkKeywords } from '../../lib/content/checks/check-keywords.ts'
import { missingKeywords } from '../../lib/content/checks/missing-keywords.ts'
import { formatProblem, sortProblems } from '../../lib/content/problem.ts'
import { readYaml } from '../../lib/content/read-yaml.ts'
import { keywordsSchema } from '../../lib/report/schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'keywords-'))
const file = join(folder, 'keywords.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

const known = [
  {
    id: '2024',
    passages: new Map([
      ['requirements#s1', { zh: '今年要求很多。', en: 'Much is required this year.' }],
      ['1.1#s1', { zh: '建设研发平台。', en: 'We will build research platforms.' }],
      ['1.1#s2', { zh: '培养人才。', en: 'We will foster talent.' }],
      ['1', { zh: '强化创新', en: 'Strengthen innovation' }],
    ]),
  },
]

const readKeywords = (path: string) => readYaml({ path, name: 'content/keywords.yaml' }, keywordsSchema)

function check(text: string): string[] {
  writeFileSync(file, text)
  const keywords = readKeywords(file)
  return sortProblems([...keywords.problems, ...checkKeywords(keywords, known)]).map(formatProblem)
}

/** The keywords of sentences of 2024. */
const of = (sentences: string) => check(`editions:\n  "2024":\n    sentences:\n${sentences}`)

test('keywords for an unknown edition or sentence are reported with their place, and with what is there', () => {
  expect(
    check(`editions:
  "2024":
    sentences:
      1.1#s9: [{ has: { zh: 研发, en: research }, zh: 科研, en: science }]
      9.9#s1: [{ has: { zh: 研发, en: research }, zh: 科研, en: science }]
  "1999": {}
`),
  ).toEqual([
    'content/keywords.yaml:4:15  keywords for 1.1#s9; expected one of 1.1#s1, 1.1#s2; mend the id, or take it away',
    'content/keywords.yaml:5:15  keywords for 9.9#s1; expected a sentence such as requirements#s1; mend the id, or take it away',
    'content/keywords.yaml:6:11  keywords for 1999; expected an edition: 2024; mend the year, or add the edition',
  ])
})

test('the words that answer stand in the sentence, letter for letter, in both languages', () => {
  expect(
    of(`      1.1#s1: [{ has: { zh: 研发平台, en: research platform s }, zh: 科研, en: science }]\n`),
  ).toEqual([
    'content/keywords.yaml:4:39  “research platform s”, which the sentence does not have; expected words of “We will build research platforms.”; copy from the sentence the words that answer',
  ])
  expect(of(`      "1": [{ has: { zh: 创新, en: innovation }, zh: 发明, en: invention }]\n`)).toEqual([])
})

test('a word that the sentence has itself is no keyword of it, nor one that is there twice, whatever its case', () => {
  expect(
    of(`      1.1#s1:
        - has: { zh: 研发, en: research }
          zh: 科研、平台
          en: lab, platforms
        - has: { zh: 建设, en: build }
          zh: 科研
          en: LAB
`),
  ).toEqual([
    'content/keywords.yaml:6:18  “平台”, which the sentence has itself; expected only words that it does not have; take it away: the sentence is found by it',
    'content/keywords.yaml:7:20  “platforms”, which the sentence has itself; expected only words that it does not have; take it away: the sentence is found by it',
    'content/keywords.yaml:9:15  “科研” twice (1.1#s1 of 2024, zh); expected it once; take one away',
    'content/keywords.yaml:10:15  “LAB” twice (1.1#s1 of 2024, en); expected it once; take one away',
  ])
})

test('what an edition does not say stands neither in its text nor among its keywords', () => {
  expect(
    check(`editions:
  "2024":
    nothing:
      zh: 地铁、人才、科研
      en: subway
    sentences:
      1.1#s1: [{ has: { zh: 研发, en: research }, zh: 科研经费, en: lab }]
`),
  ).toEqual([
    'content/keywords.yaml:4:14  “人才”, which 1.1#s2 says; expected only what the edition does not say; take it away',
    'content/keywords.yaml:4:17  “科研”, which is in the keyword “科研经费” of 1.1#s1; expected only what the edition does not say; take one of the two away',
  ])
})

test('an edition without keywords is fine, one language alone is not', () => {
  expect(check('{}')).toEqual([])
  expect(of(`      1.1#s1: [{ has: { zh: 研发, en: research }, zh: 科研 }]\n`)).toHaveLength(1)
})

test('tasks without keywords are something to look at, where the edition has some', () => {
  writeFileSync(
    file,
    `editions: { "2024": { sentences: { 1.1#s1: [{ has: { zh: 研发, en: research }, zh: 科研, en: lab }] } } }\n`,
  )
  const partIds = ['requirements', '1', '1.1', '1.2', '1.3']
  const editions = [
    { id: '2024', partIds, titles: [], passages: new Map() },
    { id: '2023', partIds, titles: [], passages: new Map() },
  ]
  expect(missingKeywords(readKeywords(file), editions).map(formatProblem)).toEqual([
    'content/keywords.yaml:1:21  no keywords for 1.2, 1.3 of 2024; expected everyday words for each task; add each by its sentence, with zh and en and the words that the sentence has for them',
  ])
})
