import type { Quantity } from '../report/numbers/quantity.ts'
import { type ReadFigure, readFigure } from '../report/numbers/read-figure.ts'
import type { TargetEntry } from '../report/schema.ts'
import { mdxText, wordsAround } from './mdx/mdx-text.ts'
import type { UsedId } from './used-ids.ts'

/** A mark of a target, and what its words say. */
export interface Reading {
  use: UsedId
  text: string
  figure: ReadFigure
}

/** What the texts say of a target, one entry a mark. */
export function readingsOf({ id }: TargetEntry, used: readonly UsedId[]): Reading[] {
  return used
    .filter(({ mark }) => mark.kind === 'target' && mark.id === id)
    .map((use) => {
      const text = mdxText(use.mark.spans)
      return { use, text, figure: readFigure(text, wordsAround(use.sentence.spans, use.mark), use.language) }
    })
}

/** Whether a number and its unit are those of the list; bounds are compared apart, since they may stand outside the mark. */
export function isSameNumber(read: Quantity, listed: Quantity): boolean {
  return read.value === listed.value && read.to === listed.to && read.unit === listed.unit
}
