import type { Language } from '../../report/vocabulary.ts'
import type { Steps } from '../finish.ts'
import type { SearchData } from '../types.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A sentence or a title, with its first token and the one after its last. */
export interface Unit {
  /** `1.1#s2`; of a title, its part's: `1.1`. */
  at: string
  segment: string
  text: Record<Language, string>
  from: number
  to: number
}

/** The whole report in one language, as one row of tokens. */
export interface Row {
  language: Language
  units: Unit[]
  tokens: Token[]
  /** The index of each token's unit. */
  unitOf: number[]
  /** Where each key stands. */
  places: Map<string, number[]>
  /** Of the longest sentence, in tokens. */
  longest: number
}

/** An edition, ready for quotations to be checked against it. */
export interface Report {
  edition: string
  simplified: ReadonlyMap<string, string>
  /** By language, patterns of words that say how firm a statement is: before what they are about, and after it. */
  weights: Partial<Record<Language, [before: string, after: string]>>
  rows: Record<Language, Row>
}

/** Lays out an edition's sentences in the order of the report; the data are the search's own. */
export function* openReport(
  data: SearchData,
  simplified: ReadonlyMap<string, string>,
  weights: Report['weights'] = {},
): Steps<Report> {
  const zh = yield* rowOf(data, 'zh', simplified)
  const en = yield* rowOf(data, 'en', simplified)
  return { edition: data.edition, weights, simplified, rows: { zh, en } }
}

function* rowOf(
  { entries }: SearchData,
  language: Language,
  simplified: ReadonlyMap<string, string>,
): Steps<Row> {
  const row: Row = { language, units: [], tokens: [], unitOf: [], places: new Map(), longest: 0 }
  const add = (at: string, segment: string, text: Unit['text']) => {
    const from = row.tokens.length
    for (const token of tokensOf(text[language], simplified)) {
      const places = row.places.get(token.key) ?? []
      row.places.set(token.key, places)
      places.push(row.tokens.length)
      row.unitOf.push(row.units.length)
      row.tokens.push(token)
    }
    const to = row.tokens.length
    row.units.push({ at, segment, text, from, to })
    row.longest = Math.max(row.longest, to - from)
  }
  for (const { segment, title, sentences } of entries) {
    add(segment, segment, title)
    for (const [number, zh, en] of sentences) add(`${segment}#s${number}`, segment, { zh, en })
    yield
  }
  return row
}

/** The unit in which a token stands. */
export function unitAt(position: number, { units, unitOf }: Row): Unit {
  return units[unitOf[position] ?? 0] as Unit
}

/** Words of a unit as they are written, from a token up to another. */
export function wordsBetween(from: number, to: number, row: Row): string {
  const text = unitAt(from, row).text[row.language]
  return from < to ? text.slice(row.tokens[from]?.start, row.tokens[to - 1]?.end) : ''
}
