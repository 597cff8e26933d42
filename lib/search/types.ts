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
   * other words of which keywords are made, both with spaces; a word stands once for all keywords of a sentence.
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
  /**
   * What marked terms, places, projects and targets are called where the sentences call them otherwise: Chinese names joined
   * with `|`, of English ones the words that the sentences do not have, with spaces.
   */
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
  /** Situations in life, districts and parks, as lists whose ids are their addresses. */
  concerns: ListData[]
  /** What people ask for and the edition does not say, joined with `|`. */
  nothing: Bilingual
  /** What readers call the city, joined with `|`. */
  city: Bilingual
  tables: CharacterTables
}

/**
 * Search data as the file of an edition holds it, in plain JSON: a text for each field, with a line for each entry, so
 * that like stands beside like and compresses better (by 5 % with Brotli). What the path of a concern is follows from its
 * id.
 */
export interface PackedSearchData extends Omit<SearchData, 'entries' | 'lists' | 'concerns'> {
  columns: string[]
  lists: string[]
  concerns: string[]
}
