import type { Bilingual } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'

/** What a search entry is: a part, one of the pledges, or the heading of all pledges. */
export type EntryKind = 'requirements' | 'area' | 'task' | 'pledges' | 'pledge'

/** One findable thing of an edition, with its words in both languages. */
export interface EntryData {
  /** `req`, `area-2`, `2.4`, `gov`, `gov-1`. */
  id: string
  kind: EntryKind
  /** As readers count it: `2`, `2.4`; empty where there is none. */
  number: string
  /** The last segment of the address: `requirements`, `2`, `2.4`, `pledges`. */
  segment: string
  /** The number of its area, for areas and tasks. */
  area?: number
  title: Bilingual
  /** The number in its part, and the words in Chinese and in English. */
  sentences: (readonly [number: number, zh: string, en: string])[]
  /** What marked terms, places, projects and targets are called where the sentences call them otherwise. */
  names: Bilingual
  /** What the glossary says of terms that the sentences mark, condensed. */
  notes: Bilingual
  /**
   * Everyday words for it; in English, after `|`, the words of which keywords of several words are made.
   * Names and Chinese keywords are lists joined with `|`; notes and English keywords are words with spaces.
   */
  keywords: Bilingual
}

/** What the browser needs to know about characters; see `buildTables`. */
export interface CharacterTables {
  /** Pairs of characters: a traditional form, then its simplified one. */
  simplified: string
  /** The syllables of GB 2312's first level in its order, each with how many characters it has: `a2ai13…`. */
  syllables: string
  /** Further readings, or those of rarer characters: `长zhang|琼qiong`. */
  readings: string
}

/** One edition's search data. */
export interface SearchData {
  /** The year. */
  edition: string
  entries: EntryData[]
  tables: CharacterTables
}

/**
 * Search data as the file of an edition holds it, in plain JSON: a text for each field, with a line for each entry, so
 * that like stands beside like and compresses better (by 5 % with Brotli).
 */
export interface PackedSearchData extends Pick<SearchData, 'edition' | 'tables'> {
  columns: string[]
}

/** A stretch of text to mark: from the first offset up to the second. */
export type Range = [start: number, end: number]

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

/** One entry that was found. */
export interface SearchResult
  extends Pick<EntryData, 'id' | 'kind' | 'number' | 'segment' | 'area' | 'title'> {
  /** The year. */
  edition: string
  /** The ranges to mark in the title. */
  titleMarks: Record<Language, Range[]>
  /** The sentence that matches best; the first if only the title or a keyword matches, none if there is none. */
  sentence: FoundSentence | undefined
}

/** What a search found. */
export interface SearchAnswer {
  results: SearchResult[]
  /** How many there are, with those beyond the limit. */
  total: number
  /** Entries that touch on the query without answering it; to be shown apart, and only with that label. */
  related: SearchResult[]
  /** Whether the query was longer than the search reads. */
  cut: boolean
}

/** An edition, ready to be searched. */
export interface SearchIndex {
  edition: string
  search(query: string, options: SearchOptions): SearchAnswer
}
