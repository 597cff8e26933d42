import { analyze } from './analyze.ts'
import type { SearchAnswer, SearchIndex, SearchOptions } from './answer.ts'
import { findAbsent } from './find-absent.ts'
import { findLists } from './find-lists.ts'
import { deny, findMissing } from './find-missing.ts'
import { finish, type Steps } from './finish.ts'
import { type Corpus, openCorpus } from './open-corpus.ts'
import { presentEntry } from './present-entry.ts'
import { inOrder, rank } from './rank.ts'
import { routeQuery } from './route-query.ts'
import { type Score, scoreEntries } from './score-entries.ts'
import type { EntryData, SearchData } from './types.ts'

/** How much of a query an entry must cover to be related, and how many such are shown. */
const related = 0.4
const relatedLimit = 3

/** Makes an edition's data searchable; takes some milliseconds, so once per edition. */
export function openIndex(data: SearchData): SearchIndex {
  return finish(openIndexInSteps(data))
}

/** The same for browsers, which have something else to do. */
export function* openIndexInSteps(data: SearchData): Steps<SearchIndex> {
  const corpus = yield* openCorpus(data)
  const { edition, title } = data
  return {
    edition,
    title,
    data,
    simplified: corpus.simplified,
    search: (query, options) => search(query, options, corpus),
  }
}

function search(typed: string, options: SearchOptions, corpus: Corpus): SearchAnswer {
  const query = analyze(typed, corpus)
  deny(query, corpus)
  const { cut } = query
  const { year: edition, title } = corpus
  const nothing = { edition, title, results: [], total: 0, related: [], missing: '', absent: [], cut }
  if (!query.bare) return nothing
  const entries = corpus.entries.map(({ data }) => data)
  const numbered = routeQuery(query.text, entries)
  const stated = query.atoms.some(({ key, text }) => text === query.text && corpus.weights.has(key))
  if (numbered?.length === 0 && !stated) return { ...nothing, missing: typed.trim() }
  const isWanted = (data: EntryData | undefined) => passes(data, options)
  const scores = scoreEntries(query, corpus, options.language === 'zh').filter(({ entry }) =>
    isWanted(corpus.entries[entry]?.data),
  )
  const found = rank(scores, query)
  const first = (numbered ?? []).filter(isWanted).map((data) => scoreOf(entries.indexOf(data)))
  const ranked = [...first, ...found.filter((score) => !first.some(({ entry }) => entry === score.entry))]
  const present = (score: Score) => presentEntry(score, query, corpus)
  const isNarrowed = options.kinds || options.areas
  const lists = isNarrowed ? [] : findLists(query, corpus.lists, edition)
  const concerns = isNarrowed ? [] : findLists(query, corpus.concerns, edition, true)
  const isLiteral = ranked.some(({ literal }) => literal > 0)
  const limit = options.limit ?? 10
  const shown = ranked.slice(0, limit).map(present)
  const hits = lists.length === 0 || isLiteral ? shown : []
  // A concern stands after the sentence that answers best.
  const results = [...hits.slice(0, 1), ...concerns, ...hits.slice(1), ...lists]
  const near = results.length > 0 ? [] : scores.filter(({ coverage }) => coverage >= related).sort(inOrder)
  const perhaps = near.slice(0, relatedLimit).map(present)
  return {
    edition,
    title,
    results: results.slice(0, limit),
    total: results.length + (hits.length > 0 ? ranked.length - shown.length : 0),
    related: perhaps,
    missing: results.length > 0 ? '' : findMissing(query, near[0], corpus),
    absent: findAbsent(query, results[0] ?? perhaps[0], corpus),
    cut,
  }
}

function passes(data: EntryData | undefined, { kinds, areas }: SearchOptions): boolean {
  if (!data) return false
  return (
    (!kinds || kinds.includes(data.kind)) &&
    (!areas || (data.area !== undefined && areas.includes(data.area)))
  )
}

function scoreOf(entry: number): Score {
  return { entry, literal: 2, points: 0, coverage: 1, strong: true, keys: new Map() }
}
