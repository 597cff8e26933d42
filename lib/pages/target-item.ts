import type { Target } from '../report/edition.ts'
import { type FigureParts, splitFigure } from '../report/numbers/split-figure.ts'
import { languagesOf } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { partLabel } from '../words/part-label.ts'
import { targetWords } from '../words/target-words.ts'
import type { PageContext } from './page-context.ts'
import { type ShownSentence, shownSentence } from './shown-sentence.ts'

/** A target as a headline number and a picture, which lead to its sentence; and the sentence, where that is not near. */
export type TargetItem = Omit<ReturnType<typeof targetItem>, 'pictureLabel'> & {
  pictureLabel: string | undefined
  sentence?: ShownSentence
}

/**
 * A target with the way to its sentence.
 * @param alone whether the page shows its part alone
 */
export function targetItem(context: PageContext, target: Target, alone = false) {
  const parts = languagesOf(context.view).map((language): [Language, FigureParts] => [
    language,
    splitFigure(target.figure[language].words, language),
  ])
  return {
    ...targetWords(context, target),
    /** The figure, parted at its number. */
    parts: Object.fromEntries(parts) as Partial<Record<Language, FigureParts>>,
    /** The sentence's permanent address. */
    href: context.href(target.part.page, `s${target.sentence.number}`),
    /** The label of the sentence's part; empty on that part's own page. */
    number: alone ? '' : partLabel(context.view, target.part),
  }
}

/** A target with its sentence, in which its number is marked. */
export function spokenTarget(context: PageContext, target: Target): TargetItem {
  const { id, part, sentence } = target
  return {
    ...targetItem(context, target),
    sentence: shownSentence(context.view, part, sentence, true, id),
  }
}
