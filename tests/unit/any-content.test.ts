import { expect, test } from 'vitest'
import { loadSite } from '../../lib/content/load-site.ts'
import { formatProblem } from '../../lib/content/problem.ts'
import { annotationsOf } from '../../lib/report/annotations-of.ts'
import { plainText } from '../../lib/report/plain-text.ts'
import type { Span } from '../../lib/report/sentence.ts'
import { buildSearchData } from '../../lib/search/build-search-data.ts'
import { openIndex } from '../../lib/search/open-index.ts'
import { numberedEdition } from '../fixtures/numbered-edition.ts'
import { publishedContent } from '../fixtures/temporary-content.ts'
import { writeEdition } from '../fixtures/write-edition.ts'

/** What must hold for `content/`, whatever it says. */

const { site, problems } = await loadSite('content')
const editions = site?.editions ?? []
const parts = editions.flatMap((edition) => edition.parts)

test('the content has no problem, its keywords included', () => {
  expect(problems.map(formatProblem)).toEqual([])
  expect(editions.length).toBeGreaterThan(0)
})

test('a sentence has the same annotations in both languages, and words in each', () => {
  const marks = (spans: readonly Span[]) =>
    annotationsOf(spans)
      .map(({ kind, id }) => `${kind} ${id}`)
      .toSorted()
  const sentences = parts.flatMap((part) => part.sentences)
  expect(sentences.length).toBeGreaterThan(0)
  for (const { zh, en } of sentences) {
    expect(marks(zh)).toEqual(marks(en))
    expect(plainText(zh)).not.toBe('')
    expect(plainText(en)).not.toBe('')
  }
})

test('the sentences of a part count from 1, and those of the pledges count on', () => {
  for (const part of parts) {
    expect(part.sentences.map(({ number }) => number)).toEqual(part.sentences.map((_, index) => index + 1))
  }
})

test('the search of every edition finds each task and each area by its number', () => {
  if (!site) throw new Error('the content does not load')
  for (const edition of editions) {
    const index = openIndex(buildSearchData(site, edition))
    const first = (query: string) => index.search(query, { language: 'zh' }).results[0]?.id
    expect(edition.tasks.map(({ number }) => first(number))).toEqual(edition.tasks.map(({ id }) => id))
    expect(edition.areas.map(({ number }) => first(`area ${number}`))).toEqual(
      edition.areas.map(({ number }) => `area-${number}`),
    )
  }
})

test('next year’s edition, of seven areas and 25 tasks, loads beside those that are there', async () => {
  const content = publishedContent()
  const year = String(Number(editions[0]?.id) + 1)
  writeEdition(content.folder, numberedEdition(year, [4, 4, 4, 4, 3, 3, 3]))
  const loaded = await loadSite(content.folder)
  expect(loaded.problems.map(formatProblem)).toEqual([])
  expect(loaded.site?.editions.map(({ id }) => id)).toEqual([year, ...editions.map(({ id }) => id)])
  expect(loaded.site?.editions[0]).toMatchObject({ areas: { length: 7 }, tasks: { length: 25 } })
})
