import type { Bilingual } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import type { EntryKind, Range, SearchData } from './types.ts'

/** How and where to search. */
export interface SearchOptions {
  /** The language of the view; the bilingual view counts as `zh`. */
  language: Language
  /** How many results at most; 10 if not given. */
  limit?: number | undefined
  /** Only entries of these kinds. */
  kinds?: readonly EntryKind[] | undefined
  /** Only entries of these areas. */
  areas?: readonly number[] | undefined
}

/** A sentence of a result, with the ranges to mark in each language. */
export interface FoundSentence {
  /** Leads to `#s2`. */
  number: number
  text: Bilingual
  marks: Record<Language, Range[]>
}

/** One thing that was found. */
export interface SearchResult {
  id: string
  kind: EntryKind | 'list'
  number: string
  segment: string
  area?: number
  title: Bilingual
  /** The year. */
  edition: string
  /** Its address below the view: `2024/2.4/#s2`. */
  path: string
  /** The ranges to mark in the title. */
  titleMarks: Record<Language, Range[]>
  /** The sentence that matches best; the first if only the title matches, none if there is none. */
  sentence: FoundSentence | undefined
  /** The words of the query that led here though neither title nor sentence has them, as typed. */
  foundBy: string
}

/** A figure of the query that the first result's sentence does not have, or that no sentence has where nothing was found. */
export interface AbsentFigure {
  /** As typed, with its unit: `2.5%`, `600亿元`, `twelve roads`. */
  figure: string
  /** Whether another sentence of the edition has it. */
  elsewhere: boolean
  /** The figure that the sentence has in its place, in each language. */
  instead: Bilingual | undefined
}

/** What a search found in an edition. */
export interface SearchAnswer extends Pick<SearchData, 'edition' | 'title'> {
  results: SearchResult[]
  /** How many there are, with those beyond the limit. */
  total: number
  /** Entries that touch on the query without answering it; to be shown apart, and only with that label. */
  related: SearchResult[]
  /** Where there is no result: what of the query the edition does not say, as typed. */
  missing: string
  absent: AbsentFigure[]
  /** Whether the query was longer than the search reads. */
  cut: boolean
}

/** An edition, ready to be searched. */
export interface SearchIndex {
  edition: string
  title: Bilingual
  /** What it was opened from, and its table of traditional characters: for whatever else reads the text. */
  data: SearchData
  simplified: ReadonlyMap<string, string>
  search(query: string, options: SearchOptions): SearchAnswer
}
