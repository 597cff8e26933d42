import type { Alignment } from './align.ts'
import type { Asked } from './ask.ts'
import { type Row, unitAt } from './open-report.ts'

/**
 * Where a quotation stands word for word: in one run, or, where it has ellipses, in several of one part that follow each
 * other in their order.
 */
export function findExactly({ keys, gaps }: Asked, row: Row): Alignment | undefined {
  const cuts = [0, ...gaps.filter((index) => index > 0 && index < keys.length), keys.length]
  const fragments = cuts.slice(1).map((end, index) => keys.slice(cuts[index], end))
  for (const start of row.places.get(keys[0] ?? '') ?? []) {
    const alignment: Alignment = []
    const isThere = fragments.every((fragment, index) => {
      const last = alignment.at(-1)
      const at = (row.places.get(fragment[0] ?? '') ?? []).find(
        (place) =>
          (last === undefined ? place === start : place > last) &&
          fragment.every((key, step) => key === row.tokens[place + step]?.key),
      )
      if (at === undefined) return false
      for (const step of fragment.keys()) alignment.push(at + step)
      return index === 0 || unitAt(at, row).segment === unitAt(start, row).segment
    })
    if (isThere) return alignment
  }
  return undefined
}

/** Whether an ellipsis stands for words: inside, for those between; at an end, for those of its sentence. */
export function leavesOut({ gaps }: Asked, alignment: Alignment, row: Row): boolean {
  return gaps.some((index) => {
    const before = alignment[index - 1]
    const after = alignment[index]
    if (before === undefined) return (after ?? 0) > unitAt(after ?? 0, row).from
    return before + 1 < (after ?? unitAt(before, row).to)
  })
}
