import en from '../../content/ui/en.json'
import zh from '../../content/ui/zh.json'
import type { Language } from '../content/types.ts'

const keys = [
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
export type SearchStrings = Record<Language, Record<(typeof keys)[number], string>>

/** Only what the browser code says, which the bundler puts into it: the whole files would weigh more than the code. */
export function searchStrings(): SearchStrings {
  const picked = (strings: Record<(typeof keys)[number], string>) =>
    Object.fromEntries(keys.map((key) => [key, strings[key]])) as typeof strings
  return { zh: picked({ ...zh.search, count_one: zh.search.count_other }), en: picked(en.search) }
}
