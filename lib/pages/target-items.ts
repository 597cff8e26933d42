import type { Target } from '../report/edition.ts'
import { partLabel } from '../words/part-label.ts'
import { targetWords } from '../words/target-words.ts'
import type { PageContext } from './page-context.ts'
import { shownSentence } from './shown-sentence.ts'

/** A target as a headline number, a picture and the sentence that sets it out. */
export type TargetItem = ReturnType<typeof targetItems>[number]

/**
 * Targets with their sentences.
 * @param targets those of an edition, or of a part
 * @param alone whether the page shows their part alone
 */
export function targetItems(context: PageContext, targets: readonly Target[], alone = false) {
  return targets.map((target) => {
    const sentence = shownSentence(context.view, target.part, target.sentence, true)
    return {
      ...targetWords(context, target),
      /** The sentence's permanent address. */
      href: sentence.href,
      /** The label of the sentence's part; empty on that part's own page. */
      number: alone ? '' : partLabel(context.view, target.part),
      sentence,
    }
  })
}
