import type { Language } from '../report/vocabulary.ts'
import { readStrings } from './strings.ts'

/** Of the strings of the search, those that its browser code says. */
export const searchStringKeys = [
  'label',
  'close',
  'results',
  'all',
  'count_one',
  'count_other',
  'none',
  'hint',
  'related',
  'cut',
  'loading',
  'failed',
  'area',
] as const

/** The strings of the search for its browser code. */
export type SearchStrings = Record<Language, Record<(typeof searchStringKeys)[number], string>>

/** Only what the browser code says, which the bundler puts into it: the whole files would weigh more than the code. */
export function searchStrings(): SearchStrings {
  return { zh: picked('zh'), en: picked('en') }
}

/** In Chinese one and many are said alike. */
function picked(language: Language): SearchStrings[Language] {
  const { search } = readStrings(language)
  const strings = { ...search, count_one: search.count_one ?? search.count_other }
  return Object.fromEntries(searchStringKeys.map((key) => [key, strings[key]])) as SearchStrings[Language]
}
