import type { Alignment } from './align.ts'

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

/** The keys of both sides, and whether a word begins at each token: of the report's side in its own counting. */
export interface Sides {
  keys: readonly string[]
  quotedStarts: readonly boolean[]
  keyAt(position: number): string | undefined
  startsAt(position: number): boolean
}

/** The differences of an alignment, each widened to whole words of the report and no further. */
export function changesOf(alignment: Alignment, sides: Sides): Change[] {
  const changes: Change[] = []
  let from = alignment.findIndex((position) => position >= 0)
  if (from < 0) return changes
  let last = alignment[from] ?? 0
  for (let index = from + 1; index < alignment.length; index++) {
    const position = alignment[index] ?? -1
    if (position < 0) continue
    if (index > from + 1 || position > last + 1)
      changes.push(
        widened(slid({ from: from + 1, to: index, at: last + 1, until: position }, sides), alignment, sides),
      )
    from = index
    last = position
  }
  return joined(changes)
}

/** What is only left out, or only put in, may begin a little earlier or later; at whole words it is what was meant. */
function slid(change: Change, sides: Sides): Change {
  const { from, to, at, until } = change
  if (from < to && at < until) return change
  const isLeftOut = from === to
  const key = (index: number) => (isLeftOut ? sides.keyAt(index) : sides.keys[index])
  const starts = (index: number) => (isLeftOut ? sides.startsAt(index) : (sides.quotedStarts[index] ?? true))
  const [start, end] = isLeftOut ? [at, until] : [from, to]
  const fits = (shift: number) => Number(starts(start + shift)) + Number(starts(end + shift))
  let best = 0
  for (const step of [-1, 1]) {
    for (let shift = step; Math.abs(shift) <= 8; shift += step) {
      const [a, b] = step < 0 ? [start + shift, end + shift] : [start + shift - 1, end + shift - 1]
      if (key(a) === undefined || key(a) !== key(b)) break
      if (fits(shift) > fits(best)) best = shift
    }
  }
  return { from: from + best, to: to + best, at: at + best, until: until + best }
}

/** Takes in what is the same on both sides as long as a word of the report is cut. */
export function widened(change: Change, alignment: Alignment, { startsAt }: Sides): Change {
  let { from, to, at, until } = change
  while (!startsAt(at) && from > 0 && alignment[from - 1] === at - 1) {
    from -= 1
    at -= 1
  }
  while (!startsAt(until) && to < alignment.length && alignment[to] === until) {
    to += 1
    until += 1
  }
  return { from, to, at, until }
}

/** Changes that touch or overlap are one. */
function joined(changes: readonly Change[]): Change[] {
  const whole: Change[] = []
  for (const change of changes) {
    const last = whole.at(-1)
    if (last && change.from <= last.to && change.at <= last.until) {
      last.to = Math.max(last.to, change.to)
      last.until = Math.max(last.until, change.until)
    } else whole.push({ ...change })
  }
  return whole
}
