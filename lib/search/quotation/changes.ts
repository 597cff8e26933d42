import type { Alignment } from './align.ts'
import type { Asked } from './ask.ts'
import { wordStarts } from './boundaries.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import { type Report, type Row, type Unit, unitAt } from './open-report.ts'

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
type Starts = (index: number) => boolean

/** The differences between a quotation and the report, those at its two ends among them, in whole words of the report. */
export function changesOf(asked: Asked, aligned: Alignment, row: Row, report: Report): Change[] {
  const starts = startsIn(row, report)
  const quoted = wordStarts(asked.text, asked.tokens, row.language, report.simplified)
  const alignment = wholeWords(aligned, starts)
  const found = [...alignment.keys()].filter((index) => (alignment[index] ?? -1) >= 0)
  const changes: Change[] = []
  for (const [order, index] of [...found, alignment.length].entries()) {
    const last = found[order - 1]
    const from = last === undefined ? 0 : last + 1
    const start = alignment[last ?? -1]
    const end = alignment[index]
    const at = start === undefined ? backFrom(end ?? 0, index, row, starts) : start + 1
    const until = end === undefined ? onFrom(at, index - from, row, starts) : end
    if (from === index && at === until) continue
    if (from === index && (start === undefined || end === undefined)) continue
    const change = slid({ from, to: index, at, until }, asked, row, starts, (one) => quoted[one] ?? true)
    join(changes, widened(change, alignment, starts))
  }
  return changes
}

function startsIn(row: Row, { simplified }: Report): Starts {
  const known = new Map<Unit, boolean[]>()
  return (position) => {
    const unit = unitAt(position, row)
    const own =
      known.get(unit) ??
      wordStarts(unit.text[row.language], row.tokens.slice(unit.from, unit.to), row.language, simplified)
    known.set(unit, own)
    return own[position - unit.from] ?? true
  }
}

/** Without the rest of a word at either end that has nothing in common but that: 建立 is not 构建 cut short. */
function wholeWords(aligned: Alignment, starts: Starts): Alignment {
  const alignment = [...aligned]
  for (const [step, ahead] of [
    [1, 0],
    [-1, 1],
  ] as const) {
    const end = step > 0 ? alignment.findIndex(isFound) : alignment.findLastIndex(isFound)
    const position = alignment[end] ?? 0
    if (!starts(position + ahead) && alignment[end + step] !== position + step) alignment[end] = -1
  }
  return alignment
}

function isFound(position: number): boolean {
  return position >= 0
}

/** Where the words begin that stand in the report in place of the first `count` tokens of a quotation. */
function backFrom(start: number, count: number, row: Row, starts: Starts): number {
  const clause = clauseStart(start, row)
  let at = Math.max(start - count, clause)
  while (at > clause && !starts(at)) at -= 1
  return at === start - 1 && row.tokens[at]?.key === 'and' ? start : at
}

/** Where the words end that stand in the report in place of the last `count` tokens. */
function onFrom(end: number, count: number, row: Row, starts: Starts): number {
  const clause = clauseEnd(end - 1, row)
  let until = Math.min(end + count, clause)
  while (until < clause && !starts(until)) until += 1
  return until
}

/** What is only left out, or only put in, may begin a little earlier or later; at whole words it is what was meant. */
function slid(change: Change, { keys }: Asked, row: Row, starts: Starts, quotedStarts: Starts): Change {
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
function widened(change: Change, alignment: Alignment, starts: Starts): Change {
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

/** Adds a change to others; those that touch or overlap are one. */
function join(changes: Change[], change: Change): void {
  const last = changes.at(-1)
  if (last && change.from <= last.to && change.at <= last.until) {
    last.to = Math.max(last.to, change.to)
    last.until = Math.max(last.until, change.until)
  } else changes.push(change)
}
