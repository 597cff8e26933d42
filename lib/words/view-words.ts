import { address, type Page } from '../report/address.ts'
import type { Bilingual } from '../report/schema.ts'
import type { View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { type StringKey, type StringValues, string, strings } from './strings.ts'
import { joinWords, type Words, wordsIn } from './words.ts'

/** The words and the addresses of a view. */
export interface ViewWords {
  view: View
  /** An interface string in the languages of the view. */
  words(key: StringKey, values?: StringValues): Words
  /** The same as one text, for attributes. */
  text(key: StringKey, values?: StringValues): string
  /** The same whose values are words themselves. */
  phrase(key: StringKey, values: (language: Language) => StringValues): Words
  /** Words of the content in the languages of the view. */
  of(words: Bilingual): Words
  /** The address of a page in the view. */
  href(page: Page, fragment?: string): string
}

/** Binds a view to the interface strings. */
export function viewWords(view: View): ViewWords {
  const words = (key: StringKey, values: StringValues = {}) => strings(view, key, values)
  const of = (words: Bilingual) => wordsIn(view, words)
  return {
    view,
    words,
    of,
    text: (key, values) => joinWords(words(key, values)),
    phrase: (key, values) => of({ zh: string('zh', key, values('zh')), en: string('en', key, values('en')) }),
    href: (page, fragment) => address(view, page, fragment),
  }
}
