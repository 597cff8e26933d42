import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkKeywords, missingKeywords } from '../../lib/content/checks/check-keywords.ts'
import { formatProblem, sortProblems } from '../../lib/content/problem.ts'
import { readYaml } from '../../lib/content/read-yaml.ts'
import { keywordsSchema } from '../../lib/report/schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'keywords-'))
const file = join(folder, 'keywords.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

const known = [{ id: '2024', entryIds: ['req', '1.1'] }]

const readKeywords = (path: string) => readYaml({ path, name: 'content/keywords.yaml' }, keywordsSchema)

function check(text: string): string[] {
  writeFileSync(file, text)
  const keywords = readKeywords(file)
  return sortProblems([...keywords.problems, ...checkKeywords(keywords, known)]).map(formatProblem)
}

test('keywords for an unknown edition or part, and doubles, are all reported with their place', () => {
  const text = `'2024':\n  '1.1': { zh: 科研、大学、科研, en: 'lab, LAB' }\n  '9.9': { zh: 词, en: word }\n'1999': {}\n`
  expect(check(text)).toEqual([
    'content/keywords.yaml:2:22  “科研” twice (2024, 1.1, zh); expected it once; take one away',
    'content/keywords.yaml:2:36  “LAB” twice (2024, 1.1, en); expected it once; take one away',
    'content/keywords.yaml:3:10  keywords for 9.9; expected one of req, 1.1; mend the id, or take it away',
    'content/keywords.yaml:4:9  keywords for 1999; expected an edition: 2024; mend the year, or add the edition',
  ])
})

test('an edition without keywords is fine, one language alone is not', () => {
  expect(check('{}')).toEqual([])
  expect(check(`'2024': { req: { zh: 要求 } }`)).toHaveLength(1)
})

test('tasks without keywords are something to look at, where the edition has some', () => {
  writeFileSync(file, `'2024': { '1.1': { zh: 科研, en: lab } }\n`)
  const editions = [
    { id: '2024', entryIds: ['req', 'area-1', '1.1', '1.2', '1.3'] },
    { id: '2023', entryIds: ['1.1'] },
  ]
  expect(missingKeywords(readKeywords(file), editions).map(formatProblem)).toEqual([
    'content/keywords.yaml:1:9  no keywords for 1.2, 1.3 of 2024; expected everyday words for each task; add each by its number, with zh and en',
  ])
})
