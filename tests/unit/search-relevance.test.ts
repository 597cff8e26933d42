import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Language } from '../../lib/report/vocabulary.ts'
import type { SearchResult } from '../../lib/search/answer.ts'
import { loadSearchData } from '../fixtures/search-data.ts'

interface JudgedQuery {
  q: string
  lang: Language
  kind: string
  /** The ids of which one must come first; none if nothing is the right answer. */
  want: string[]
}

const { index } = loadSearchData()
const verdictsOf = {
  'queries.dev.json': judge('queries.dev.json'),
  'queries.own.json': judge('queries.own.json'),
}

/** The kinds that need to know what readers mean, not only what they write. */
const guessing = new Set(['zh-question', 'en-question', 'zh-synonym', 'en-synonym'])

function judge(file: string) {
  const queries: JudgedQuery[] = JSON.parse(readFileSync(`tests/fixtures/${file}`, 'utf8'))
  return queries.map((query) => {
    const { results } = index.search(query.q, { language: query.lang })
    const ids = results.map(({ id }) => id)
    const nothing = query.want.length === 0
    return {
      ...query,
      ids,
      nothing,
      isExplained: results.slice(0, 1).every(hasMarkOrReason),
      first: nothing ? ids.length === 0 : query.want.includes(ids[0] ?? ''),
      recalled: nothing || ids.slice(0, 3).some((id) => query.want.includes(id)),
    }
  })
}

function hasMarkOrReason({ foundBy, titleMarks, sentence }: SearchResult): boolean {
  const marks = [titleMarks, sentence?.marks].flatMap((each) => [each?.zh, each?.en])
  return foundBy !== '' || marks.some((ranges) => ranges?.length)
}

type Verdict = ReturnType<typeof judge>[number]

function share(verdicts: Verdict[], passes: (verdict: Verdict) => boolean): number {
  return verdicts.filter(passes).length / verdicts.length
}

function report(file: string, verdicts: Verdict[]) {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const own = verdicts.filter((verdict) => verdict.kind === kind)
    return { kind, queries: own.length, 'success@1': Number(share(own, ({ first }) => first).toFixed(3)) }
  })
  console.log(file)
  console.table(rows)
  for (const { q, want, ids } of verdicts.filter(({ first }) => !first)) {
    console.log(
      `${q}: wanted ${want.join(', ') || 'nothing'}, got ${ids.slice(0, 3).join(', ') || 'nothing'}`,
    )
  }
}

test('the judged queries find the task that readers mean first, and nothing where there is nothing', () => {
  const verdicts = verdictsOf['queries.dev.json']
  report('queries.dev.json', verdicts)
  const mechanical = verdicts.filter(({ kind }) => !guessing.has(kind))
  expect(share(mechanical, ({ first }) => first)).toBeGreaterThanOrEqual(0.97)
  expect(share(verdicts, ({ first }) => first)).toBeGreaterThanOrEqual(0.93)
  const answerable = verdicts.filter(({ nothing }) => !nothing)
  expect(share(answerable, ({ recalled }) => recalled)).toBeGreaterThanOrEqual(0.97)
  expect(verdicts.filter(({ nothing, first }) => nothing && !first)).toEqual([])
})

test('so do our own queries, in words that nobody gave us', () => {
  const verdicts = verdictsOf['queries.own.json']
  report('queries.own.json', verdicts)
  const nothing = verdicts.filter(({ nothing }) => nothing)
  const guessed = verdicts.filter(({ kind }) => guessing.has(kind))
  const mechanical = verdicts.filter(({ kind, nothing }) => !nothing && !guessing.has(kind))
  expect(share(mechanical, ({ first }) => first)).toBeGreaterThanOrEqual(0.97)
  expect(share(guessed, ({ first }) => first)).toBeGreaterThanOrEqual(0.85)
  expect(share(nothing, ({ first }) => first)).toBeGreaterThanOrEqual(0.9)
})

test.each(Object.entries(verdictsOf))(
  'no first result of %s is without a mark or a reason',
  (_, verdicts) => {
    expect(verdicts.filter(({ isExplained }) => !isExplained).map(({ q }) => q)).toEqual([])
  },
)
