import type { Target } from '../report/edition.ts'
import { partLabel } from '../words/part-label.ts'
import { targetWords } from '../words/target-words.ts'
import type { PageContext } from './page-context.ts'

/** A target as a headline number and a picture, which lead to its sentence. */
export type TargetItem = ReturnType<typeof targetItem>

/**
 * A target with the way to its sentence.
 * @param alone whether the page shows its part alone
 */
export function targetItem(context: PageContext, target: Target, alone = false) {
  return {
    ...targetWords(context, target),
    /** The sentence's permanent address. */
    href: context.href(target.part.page, `s${target.sentence.number}`),
    /** The label of the sentence's part; empty on that part's own page. */
    number: alone ? '' : partLabel(context.view, target.part),
  }
}
