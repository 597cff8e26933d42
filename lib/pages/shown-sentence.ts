import { address } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import { plainText } from '../report/plain-text.ts'
import type { Sentence } from '../report/sentence.ts'
import { languagesOf, type View } from '../report/view.ts'
import { strings } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'
import { type LinkedSpan, linkedSpans } from './linked-spans.ts'

/** In Chinese characters: six lines on paper, in any font. */
const longest = 240

/** A sentence ready to show in the languages of a view. */
export interface ShownSentence {
  /** Its id on the page: `s2` on its part's own page, `2.4-s2` on a page of several parts. */
  id: string
  number: number
  paragraph: number
  /** Its permanent address. */
  href: string
  /** What a screen reader calls the link: “Sentence 2”. */
  label: string
  /** Whether it is so long that paper may part it. */
  long: boolean
  zh?: LinkedSpan[]
  en?: LinkedSpan[]
}

/**
 * The sentences of a part in the languages of a view.
 * @param alone whether the page shows this part alone, so that its ids need no prefix
 */
export function shownSentences(view: View, part: Part, alone: boolean): ShownSentence[] {
  return part.sentences.map((sentence) => shownSentence(view, part, sentence, alone))
}

/** One sentence in the languages of a view. */
export function shownSentence(view: View, part: Part, sentence: Sentence, alone: boolean): ShownSentence {
  const context = { view, page: part.page }
  const languages = languagesOf(view)
  const id = `s${sentence.number}`
  return {
    id: alone ? id : `${part.id}-${id}`,
    number: sentence.number,
    paragraph: sentence.paragraph,
    href: address(view, part.page, id),
    label: joinWords(strings(view, 'sentence.number', { number: sentence.number })),
    long: plainText(sentence.zh).length > longest,
    ...Object.fromEntries(languages.map((language) => [language, linkedSpans(sentence[language], context)])),
  }
}
