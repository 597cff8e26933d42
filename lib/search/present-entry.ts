import type { Query } from './analyze.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import type { Corpus } from './open-corpus.ts'
import type { Score } from './score-entries.ts'
import type { EntryData, FoundSentence, Range, SearchResult } from './types.ts'

/** Where the keys, or the whole query, stand in a text: ranges in order that do not touch. */
function findMarks(
  original: string,
  keys: ReadonlySet<string>,
  query: string,
  simplified: ReadonlyMap<string, string>,
): Range[] {
  const { text, offsets } = fold(original, simplified)
  const found: Range[] = keysOf(text).flatMap(({ key, start, end }) => (keys.has(key) ? [[start, end]] : []))
  if (/\p{Script=Han}/u.test(query)) {
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
      found.push([at, at + query.length])
  }
  const marks: Range[] = []
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const range: Range = [offsets[start] ?? 0, offsets[end] ?? original.length]
    const last = marks.at(-1)
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else marks.push(range)
  }
  return marks
}

/** An entry as a result: its title and its best sentence, with what to mark in them. */
export function presentEntry(score: Score, query: Query, corpus: Corpus): SearchResult {
  const entry = corpus.entries[score.entry]
  if (!entry) throw new Error(`search: no entry ${score.entry}`)
  const { id, kind, number, segment, area, title, sentences } = entry.data
  const mark = (text: string): Range[] => findMarks(text, score.keys, query.text, corpus.simplified)
  const found = bestSentence(sentences, score, query, corpus)
  const sentence: FoundSentence | undefined = found && {
    number: found[0],
    text: { zh: found[1], en: found[2] },
    marks: { zh: mark(found[1]), en: mark(found[2]) },
  }
  const titleMarks = { zh: mark(title.zh), en: mark(title.en) }
  const common = { id, kind, number, segment, title }
  return { edition: corpus.year, ...common, ...(area === undefined ? {} : { area }), titleMarks, sentence }
}

type SentenceData = EntryData['sentences'][number]

/** The sentence that holds the query, or most and rarest of its keys; the first of equals. */
function bestSentence(sentences: SentenceData[], { keys }: Score, query: Query, corpus: Corpus) {
  let best = sentences[0]
  let most = 0
  for (const sentence of sentences) {
    const text = fold(`${sentence[1]}\n${sentence[2]}`, corpus.simplified).text
    const own = new Set(keysOf(text).map(({ key }) => key))
    let points = text.includes(query.text) ? 100 : 0
    for (const key of keys) if (own.has(key)) points += 1 / (corpus.weights.get(key)?.size ?? 1)
    if (points > most) [best, most] = [sentence, points]
  }
  return best
}
