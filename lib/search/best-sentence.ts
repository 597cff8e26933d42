import type { Query } from './analyze.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import type { Corpus, CorpusEntry } from './open-corpus.ts'
import type { Score } from './score-entries.ts'
import type { EntryData } from './types.ts'

type SentenceData = EntryData['sentences'][number]

/** The sentence that holds the query, or that has or answers most and rarest of its keys; the first of equals. */
export function bestSentence(entry: CorpusEntry, { keys }: Score, query: Query, corpus: Corpus): number {
  let best = 0
  let most = 0
  for (const [index, sentence] of entry.data.sentences.entries()) {
    const points = pointsOf(sentence, index, entry, keys, query, corpus)
    if (points > most) [best, most] = [index, points]
  }
  return best
}

function pointsOf(
  [, zh, en]: SentenceData,
  index: number,
  { keywords }: CorpusEntry,
  keys: Score['keys'],
  query: Query,
  corpus: Corpus,
): number {
  const text = fold(`${zh}\n${en}`, corpus.simplified).text
  const own = new Set(keysOf(text).map(({ key }) => key))
  const groups = keywords.filter(({ sentence }) => sentence === index)
  let points = text.includes(query.text) ? 100 : 0
  for (const [key, { quality }] of keys) {
    const isThere = own.has(key) || groups.some((group) => group.keys.has(key))
    if (isThere) points += quality / (corpus.weights.get(key)?.size ?? 1)
  }
  return points
}
