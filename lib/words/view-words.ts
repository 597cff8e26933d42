import { address, type Page } from '../report/address.ts'
import type { Bilingual } from '../report/schema.ts'
import type { View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { type StringKey, type StringValues, string, strings } from './strings.ts'
import { joinWords, wordsIn } from './words.ts'

/** The words and the addresses of a view. */
export type ViewWords = ReturnType<typeof viewWords>

/** Binds a view to the interface strings. */
export function viewWords(view: View) {
  /** An interface string in the languages of the view. */
  const words = (key: StringKey, values: StringValues = {}) => strings(view, key, values)
  /** Words of the content in the languages of the view. */
  const of = <Text extends Bilingual | undefined>(words: Text) => wordsIn(view, words)
  return {
    view,
    words,
    of,
    /** An interface string as one text, for attributes. */
    text: (key: StringKey, values?: StringValues) => joinWords(words(key, values)),
    /** An interface string whose values are words themselves. */
    phrase: (key: StringKey, values: (language: Language) => StringValues) =>
      of({ zh: string('zh', key, values('zh')), en: string('en', key, values('en')) }),
    /** The address of a page in the view. */
    href: (page: Page, fragment?: string) => address(view, page, fragment),
  }
}
