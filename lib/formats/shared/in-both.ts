import { languageTag } from '../../report/view.ts'
import { type Language, languages } from '../../report/vocabulary.ts'

/** Words in a language, as JSON-LD says which. */
export interface LanguageValue {
  '@language': string
  '@value': string
}

/** The same in both languages. */
export function inBoth(words: (language: Language) => string): LanguageValue[] {
  return languages.map((language) => ({ '@language': languageTag(language), '@value': words(language) }))
}
