import { search as searchEn } from '../../content/ui/en.json'
import { search as searchZh } from '../../content/ui/zh.json'
import type { Language } from '../content/types.ts'

/** The strings of the search for its browser code; a bundler takes only this group out of the files. */
export const searchStrings = { zh: searchZh, en: searchEn } satisfies Record<Language, object>
