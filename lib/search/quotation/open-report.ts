import { type Language, languages } from '../../report/vocabulary.ts'
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
  /** All keys with a separator around each, to look a run of them up; and where each token begins in it. */
  line: string
  offsets: number[]
  /** Where each pair of neighbouring keys stands. */
  pairs: Map<string, number[]>
  /** Where each key stands. */
  keys: Map<string, number[]>
  /** Of the longest sentence, in tokens. */
  longest: number
}

/** An edition, ready for quotations to be checked against it. */
export interface Report {
  edition: string
  /** Words that say how firm a statement is, by language: before what they are about, and after it; see `leftOff`. */
  weights: Partial<Record<Language, [before: string, after: string]>>
  simplified: ReadonlyMap<string, string>
  rows: Record<Language, Row>
}

/** What separates keys in a line. */
export const separator = '|'

/** Lays out an edition's sentences in the order of the report; the data are the search's own. */
export function openReport(
  data: SearchData,
  simplified: ReadonlyMap<string, string>,
  weights: Report['weights'] = {},
): Report {
  const [zh, en] = languages.map((language) => rowOf(data, language, simplified))
  return { edition: data.edition, weights, simplified, rows: { zh: zh as Row, en: en as Row } }
}

function rowOf({ entries }: SearchData, language: Language, simplified: ReadonlyMap<string, string>): Row {
  const row: Row = {
    language,
    units: [],
    tokens: [],
    unitOf: [],
    line: separator,
    offsets: [],
    pairs: new Map(),
    keys: new Map(),
    longest: 0,
  }
  for (const { segment, title, sentences } of entries) {
    addUnit(row, segment, segment, title, simplified)
    for (const [number, zh, en] of sentences)
      addUnit(row, `${segment}#s${number}`, segment, { zh, en }, simplified)
  }
  return row
}

function addUnit(
  row: Row,
  at: string,
  segment: string,
  text: Unit['text'],
  simplified: Report['simplified'],
): void {
  const tokens = tokensOf(text[row.language], simplified)
  const from = row.tokens.length
  row.longest = Math.max(row.longest, tokens.length)
  for (const [index, token] of tokens.entries()) {
    const position = from + index
    row.offsets.push(row.line.length)
    row.line += token.key + separator
    row.tokens.push(token)
    row.unitOf.push(row.units.length)
    noteAt(row.keys, token.key, position)
    const next = tokens[index + 1]
    if (next) noteAt(row.pairs, token.key + separator + next.key, position)
  }
  row.units.push({ at, segment, text, from, to: from + tokens.length })
}

function noteAt(places: Map<string, number[]>, key: string, position: number): void {
  const known = places.get(key)
  if (known) known.push(position)
  else places.set(key, [position])
}

/** Where a run of keys stands, from a token on; −1 if it does not. */
export function findRun({ line, offsets }: Row, keys: readonly string[], from = 0): number {
  const start = offsets[from]
  if (start === undefined || keys.length === 0) return -1
  const found = line.indexOf(`${separator}${keys.join(separator)}${separator}`, start - 1)
  return found < 0 ? -1 : offsets.indexOf(found + 1)
}
