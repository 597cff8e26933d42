import { type Language, languages } from '../report/vocabulary.ts'
import type { Query } from './analyze.ts'
import type { FoundSentence, SearchResult } from './answer.ts'
import { bestSentence } from './best-sentence.ts'
import { isAsked } from './cells-of.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { merged } from './merge-ranges.ts'
import type { Corpus, CorpusEntry } from './open-corpus.ts'
import type { Score } from './score-entries.ts'
import type { Range } from './types.ts'

type Stretch = { start: number; end: number }
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
  const led = new Map([...score.keys].filter(([key, atom]) => !own.has(key) && isAsked(atom, query)))
  const answered = markAnswers(entry, found ? index : -1, [...led.keys()], found ? marks : titleMarks)
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
      wordsLeading(
        answered.flatMap((key) => led.get(key) ?? []),
        query,
      ) || (isMarked(titleMarks) || isMarked(marks) ? '' : query.typed(0, query.text.length)),
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
 * @returns those of the keys that are answered
 */
function markAnswers({ keywords }: CorpusEntry, sentence: number, keys: string[], marks: Marks): string[] {
  const groups = keywords.filter((group) => group.sentence === sentence)
  const answered = groups.map((group) => keys.filter((key) => group.keys.has(key)))
  const most = Math.max(...answered.map(({ length }) => length))
  const answers = groups.filter((_, index) => most > 0 && answered[index]?.length === most)
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
  return answered.find(({ length }) => length === most) ?? []
}

/** Stretches of a query, as typed. */
function wordsLeading(led: readonly Stretch[], query: Query): string {
  const stretches = merged(led.map(({ start, end }): Range => [start, end]))
  return stretches.map(([start, end]) => query.typed(start, end)).join(' ')
}
