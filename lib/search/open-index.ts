import { analyze, type Query } from './analyze.ts'
import { type Corpus, openCorpus } from './open-corpus.ts'
import { presentEntry } from './present-entry.ts'
import { routeQuery } from './route-query.ts'
import { type Score, scoreEntries } from './score-entries.ts'
import type { EntryData, SearchAnswer, SearchData, SearchIndex, SearchOptions } from './types.ts'

/** How much of a query an entry must cover to be a result, or to be related. */
const enough = 0.55
const enoughForQuestion = 0.45
const enoughIfStrong = 0.4
const related = 0.4
const relatedLimit = 3

/** Makes an edition's data searchable; takes a few milliseconds, so once per edition. */
export function openIndex(data: SearchData): SearchIndex {
  const corpus = openCorpus(data)
  return { edition: data.edition, search: (query, options) => search(query, options, corpus) }
}

function search(typed: string, options: SearchOptions, corpus: Corpus): SearchAnswer {
  const query = analyze(typed, corpus.simplified, corpus.year)
  const { cut } = query
  const entries = corpus.entries.map(({ data }) => data)
  const numbered = routeQuery(query.text, entries)
  const stated = query.atoms.some(({ key, text }) => text === query.text && corpus.weights.has(key))
  if (!query.bare || (numbered?.length === 0 && !stated)) return { results: [], total: 0, related: [], cut }
  const scores = scoreEntries(query, corpus, options.language === 'zh').filter(({ entry }) =>
    isWanted(corpus.entries[entry]?.data, options),
  )
  const found = cutTail(scores.filter((score) => answers(score, query, corpus)).sort(inOrder))
  const first = (numbered ?? [])
    .filter((data) => isWanted(data, options))
    .map((data) => scoreOf(entries.indexOf(data)))
  const results = [...first, ...found.filter((score) => !first.some(({ entry }) => entry === score.entry))]
  const near = results.length > 0 ? [] : scores.filter(({ withNotes }) => withNotes >= related).sort(inOrder)
  const present = (score: Score) => presentEntry(score, query, corpus)
  return {
    results: results.slice(0, options.limit ?? 10).map(present),
    total: results.length,
    related: near.slice(0, relatedLimit).map(present),
    cut,
  }
}

/** An entry answers a query that it holds as it is written, or whose words it covers well enough. */
function answers(score: Score, query: Query, corpus: Corpus): boolean {
  if (score.literal > 0) return true
  const foreign =
    query.elsewhere && !corpus.weights.has(query.elsewhere) && !corpus.words.has(query.elsewhere)
  const wanted = !query.question ? enough : score.strong ? enoughIfStrong : enoughForQuestion
  return !foreign && score.coverage > 0.2 && score.withNotes >= wanted && score.points > 0
}

function inOrder(a: Score, b: Score): number {
  return b.literal - a.literal || worth(b) - worth(a) || a.entry - b.entry
}

function worth({ points, withNotes }: Score): number {
  return points * withNotes ** 3
}

/** Leaves out what is far below the best. */
function cutTail(scores: Score[]): Score[] {
  const best = Math.max(...scores.map(({ points }) => points))
  return scores.filter(({ literal, points }) => literal > 0 || points >= best * 0.2)
}

function isWanted(data: EntryData | undefined, { kinds, areas }: SearchOptions): boolean {
  if (!data) return false
  return (
    (!kinds || kinds.includes(data.kind)) &&
    (!areas || (data.area !== undefined && areas.includes(data.area)))
  )
}

function scoreOf(entry: number): Score {
  return { entry, literal: 2, points: 0, coverage: 1, withNotes: 1, strong: true, keys: new Set() }
}
