import type { Bilingual } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'

/** What a search entry is: a part, one of the pledges, or the heading of all pledges. */
export type EntryKind = 'requirements' | 'area' | 'task' | 'pledges' | 'pledge'

/** A stretch of text: from the first offset up to the second. */
export type Range = [start: number, end: number]

/** What readers type for one thing that a sentence says in other words. */
export interface KeywordData {
  /** The index of the sentence in the entry; −1 for the title. */
  sentence: number
  /** Where the words that answer stand, in the Chinese and in the English text. */
  has: Record<Language, Range>
  /**
   * The words. Chinese: a list joined with `|`. English: the words that are keywords by themselves, then, after `|`, the
   * other words of which keywords are made, both with spaces.
   */
  words: Bilingual
}

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
  /** What marked terms, places, projects and targets are called where the sentences call them otherwise, joined with `|`. */
  names: Bilingual
  /** Everyday words for what it says. */
  keywords: KeywordData[]
}

/** A list that answers questions about the whole report. */
export interface ListData {
  /** `targets`, `complete`. */
  id: string
  /** Below the view: `2024/targets/#projects`. */
  path: string
  title: Bilingual
  /** What people type who ask for it, joined with `|`. */
  words: Bilingual
}

/** What the browser needs to know about characters; see `buildTables`. */
export interface CharacterTables {
  /** Of each Han character that the entries have, in the order of `hanIn`, its traditional forms; parted by spaces. */
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
  /** What the edition is called. */
  title: Bilingual
  entries: EntryData[]
  lists: ListData[]
  /** What people ask for and the edition does not say, joined with `|`. */
  nothing: Bilingual
  /** What readers call the city, joined with `|`. */
  city: Bilingual
  tables: CharacterTables
}

/**
 * Search data as the file of an edition holds it, in plain JSON: a text for each field, with a line for each entry, so
 * that like stands beside like and compresses better (by 5 % with Brotli).
 */
export interface PackedSearchData extends Omit<SearchData, 'entries'> {
  columns: string[]
}

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
