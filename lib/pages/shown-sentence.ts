import { address } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import { plainText } from '../report/plain-text.ts'
import type { Sentence } from '../report/sentence.ts'
import { languageOf, languagesOf, type View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { strings } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'
import { keepEnd } from './keep-end.ts'
import { type LinkedSpan, linkedSpans } from './linked-spans.ts'
import { pairUp } from './pair-up.ts'

/** In Chinese characters: six lines on paper, in any font. */
const longest = 240

/** The characters or letters of a full line. */
const line = { zh: 36, en: 72 }

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
  /** Whether another may begin in the line in which it begins. */
  isShort: boolean
  /** Where its number stands: in the margin, outside another of the same line, or, beside two, in the line. */
  place: 'margin' | 'outside' | 'line'
  zh?: LinkedSpan[]
  en?: LinkedSpan[]
}

/**
 * The sentences of a part in the languages of a view.
 * @param alone whether the page shows this part alone, so that its ids need no prefix
 * @param sentences those of one pledge, say
 */
export function shownSentences(
  view: View,
  part: Part,
  alone: boolean,
  sentences: readonly Sentence[] = part.sentences,
): ShownSentence[] {
  return inTheirPlaces(sentences.map((sentence) => shownSentence(view, part, sentence, alone)))
}

/** Numbers that begin in one line stand beside each other, and a third one stays in it. */
function inTheirPlaces(sentences: ShownSentence[]): ShownSentence[] {
  let sharing = 0
  return sentences.map((sentence, index) => {
    const endsParagraph = sentences[index + 1]?.paragraph !== sentence.paragraph
    const sharesLine = sentence.isShort && !endsParagraph
    const place = sharing > 1 ? 'line' : sharing === 0 && sharesLine ? 'outside' : 'margin'
    sharing = sharesLine ? sharing + 1 : 0
    const { zh } = sentence
    return { ...sentence, place, ...(zh && (endsParagraph || sentence.en) ? { zh: keepEnd(zh) } : {}) }
  })
}

/**
 * One sentence in the languages of a view.
 * @param target the id of the target that it is shown for, if it is
 */
export function shownSentence(
  view: View,
  part: Part,
  sentence: Sentence,
  alone: boolean,
  target?: string,
): ShownSentence {
  const explained = new Set(part.terms.flatMap(({ id, note }) => (note ? [id] : [])))
  const paired = view === 'zh-en' && target === undefined
  const context = { view, page: part.page, target, explained, paired }
  const linked = (language: Language) => linkedSpans(sentence[language], context)
  const id = `s${sentence.number}`
  return {
    id: alone ? id : `${part.id}-${id}`,
    number: sentence.number,
    paragraph: sentence.paragraph,
    href: address(view, part.page, id),
    label: joinWords(strings(view, 'sentence.number', { number: sentence.number })),
    long: plainText(sentence.zh).length > longest,
    isShort: plainText(sentence[languageOf(view)]).length < line[languageOf(view)],
    place: 'margin',
    ...(paired
      ? pairUp({ zh: linked('zh'), en: linked('en') })
      : Object.fromEntries(languagesOf(view).map((language) => [language, linked(language)]))),
  }
}
