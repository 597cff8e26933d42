import { type Language, languages } from '../report/vocabulary.ts'
import type { Query } from './analyze.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { merged } from './merge-ranges.ts'
import type { Corpus, CorpusEntry } from './open-corpus.ts'
import type { Score } from './score-entries.ts'
import type { EntryData, FoundSentence, Range, SearchResult } from './types.ts'

type SentenceData = EntryData['sentences'][number]
type Marks = Record<Language, Range[]>

/** An entry as a result: its title and its best sentence, with what to mark in them. */
export function presentEntry(score: Score, query: Query, corpus: Corpus): SearchResult {
  const entry = corpus.entries[score.entry]
  if (!entry) throw new Error(`search: no entry ${score.entry}`)
  const { id, kind, number, segment, area, title, sentences } = entry.data
  const index = bestSentence(entry, score, query, corpus)
  const found = sentences[index]
  const direct = (text: string) => findMarks(text, score.keys, query.text, corpus.simplified)
  const titleMarks = { zh: direct(title.zh), en: direct(title.en) }
  const text = found && { zh: found[1], en: found[2] }
  const marks = { zh: direct(text?.zh ?? ''), en: direct(text?.en ?? '') }
  const own = new Set(keysIn([title.zh, title.en, text?.zh ?? '', text?.en ?? ''].join('\n'), corpus))
  const led = new Map([...score.keys].filter(([key]) => !own.has(key)))
  const at = found ? index : -1
  markAnswers(entry, at, led, found ? marks : titleMarks)
  const sentence: FoundSentence | undefined = found && text && { number: found[0], text, marks }
  return {
    edition: corpus.year,
    id,
    kind,
    number,
    segment,
    title,
    ...(area === undefined ? {} : { area }),
    path: `${corpus.year}/${segment}/${sentence ? `#s${sentence.number}` : ''}`,
    titleMarks,
    sentence,
    foundBy:
      wordsLeading(led, query) ||
      (isMarked(titleMarks) || isMarked(marks) ? '' : query.typed(0, query.text.length)),
  }
}

function isMarked({ zh, en }: Marks): boolean {
  return zh.length + en.length > 0
}

function keysIn(text: string, { simplified }: Corpus): string[] {
  return keysOf(fold(text, simplified).text).map(({ key }) => key)
}

/** Where the keys, or the whole query, stand in a text: ranges in order that do not touch. */
function findMarks(
  original: string,
  keys: Score['keys'],
  query: string,
  simplified: ReadonlyMap<string, string>,
): Range[] {
  const { text, offsets } = fold(original, simplified)
  const found: Range[] = keysOf(text).flatMap(({ key, start, end }) => (keys.has(key) ? [[start, end]] : []))
  if (/\p{Script=Han}/u.test(query)) {
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
      found.push([at, at + query.length])
  }
  return merged(found.map(([start, end]) => [offsets[start] ?? 0, offsets[end] ?? original.length]))
}

/**
 * Marks what answers keywords, in both languages; and where only one language has a mark, what says the same in the other,
 * as far as the keywords' answers tell.
 */
function markAnswers({ keywords }: CorpusEntry, sentence: number, led: Score['keys'], marks: Marks): void {
  const groups = keywords.filter((group) => group.sentence === sentence)
  const counts = groups.map(
    ({ keys }) => [...led.keys()].filter((key) => key.length > 1 && keys.has(key)).length,
  )
  const most = Math.max(...counts)
  const answers = groups.filter((_, index) => most > 0 && counts[index] === most)
  const touched = groups.filter(({ has }) =>
    languages.some((language) =>
      marks[language].some(([start, end]) => start < has[language][1] && has[language][0] < end),
    ),
  )
  for (const language of languages) {
    const counterpart = marks[language].length === 0 ? touched : []
    marks[language] = merged([
      ...marks[language],
      ...[...answers, ...counterpart].map(({ has }) => has[language]),
    ])
  }
}

/** The stretches of the query that lead to a sentence which does not have them, as typed. */
function wordsLeading(led: Score['keys'], query: Query): string {
  const stretches = merged([...led.values()].map(({ start, end }): Range => [start, end]))
  return stretches.map(([start, end]) => query.typed(start, end)).join(' ')
}

/** The sentence that holds the query, or that has or answers most and rarest of its keys; the first of equals. */
function bestSentence(entry: CorpusEntry, { keys }: Score, query: Query, corpus: Corpus): number {
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
  for (const key of keys.keys()) {
    const isThere = own.has(key) || groups.some((group) => group.keys.has(key))
    if (isThere) points += 1 / (corpus.weights.get(key)?.size ?? 1)
  }
  return points
}
