import type { Target } from '../report/lists.ts'
import { markedWords } from '../report/marked-words.ts'
import { mentionsOf } from '../report/mentions.ts'
import { readFigure } from '../report/numbers/read-figure.ts'
import type { Edition, Language } from '../report/types.ts'

/** The figure of a target in the words of its sentence. */
export interface TargetFigure {
  /** The words that are marked: 500亿元, eight “dead-end roads”. */
  marked: string
  /** With the words that bound them: 500亿元以上, “about 5%”. */
  words: string
}

/** The figure of a target, as the first sentence that marks it says it. */
export function targetFigure(edition: Edition, { id }: Target, language: Language): TargetFigure {
  const sentence = mentionsOf(edition, 'target', id)[0]?.sentence[language] ?? []
  const found = markedWords(sentence, 'target', id)
  if (!found) return { marked: '', words: '' }
  return { marked: found.marked, words: readFigure(found.marked, found, language).words }
}
