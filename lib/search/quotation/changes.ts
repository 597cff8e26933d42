import type { Alignment } from './align.ts'
import type { Asked } from './ask.ts'
import { wordStarts } from './boundaries.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import { type Report, type Row, type Unit, unitAt } from './open-report.ts'
import { type Change, type Starts, slid, widened } from './whole-words.ts'

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
    if (from === index && (at === until || start === undefined || end === undefined)) continue
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

/** Adds a change to others; those that touch or overlap are one. */
function join(changes: Change[], change: Change): void {
  const last = changes.at(-1)
  if (last && change.from <= last.to && change.at <= last.until) {
    last.to = Math.max(last.to, change.to)
    last.until = Math.max(last.until, change.until)
  } else changes.push(change)
}
