import type { Alignment } from './align.ts'
import type { Asked } from './ask.ts'
import type { Row } from './open-report.ts'

/**
 * A place where a quotation differs: its tokens from `from` to `to`, in place of the report's from `at` to `until`; either
 * may be empty.
 */
export interface Change {
  from: number
  to: number
  at: number
  until: number
}

/** Whether a word begins with a token: of the report, by its position, or of the quotation. */
export type Starts = (index: number) => boolean

/** What is only left out, or only put in, may begin a little earlier or later; at whole words it is what was meant. */
export function slid(
  change: Change,
  { keys }: Asked,
  row: Row,
  starts: Starts,
  quotedStarts: Starts,
): Change {
  const { from, to, at, until } = change
  if (from < to && at < until) return change
  const isLeftOut = from === to
  const key = (index: number) => (isLeftOut ? row.tokens[index]?.key : keys[index])
  const begins = isLeftOut ? starts : quotedStarts
  const [start, end] = isLeftOut ? [at, until] : [from, to]
  const fits = (shift: number) => Number(begins(start + shift)) + Number(begins(end + shift))
  let best = 0
  for (const step of [-1, 1]) {
    const behind = step < 0 ? 0 : 1
    for (let shift = step; Math.abs(shift) <= 8; shift += step) {
      const one = key(start + shift - behind)
      if (one === undefined || one !== key(end + shift - behind)) break
      if (fits(shift) > fits(best)) best = shift
    }
  }
  return { from: from + best, to: to + best, at: at + best, until: until + best }
}

/** Takes in what is the same on both sides as long as a word of the report is cut. */
export function widened(change: Change, alignment: Alignment, starts: Starts): Change {
  let { from, to, at, until } = change
  while (!starts(at) && from > 0 && alignment[from - 1] === at - 1) {
    from -= 1
    at -= 1
  }
  while (!starts(until) && alignment[to] === until) {
    to += 1
    until += 1
  }
  return { from, to, at, until }
}
