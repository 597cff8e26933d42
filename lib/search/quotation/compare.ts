import { type Alignment, align } from './align.ts'
import { wordStarts } from './boundaries.ts'
import { type Change, changesOf, type Sides, widened } from './changes.ts'
import { findWindows, type Window } from './find-windows.ts'
import type { Report, Row } from './open-report.ts'
import type { Token } from './tokens.ts'

/** A quotation, taken apart. */
export interface Quoted {
  text: string
  /** Without ellipses. */
  tokens: Token[]
  keys: string[]
}

/** A quotation beside the stretch of the report that is closest to it. */
export interface Comparison {
  alignment: Alignment
  /** How much of the quotation is there, in runs, up to 1; rarer words count for more. */
  share: number
}

/** The stretch of the report that is closest to a quotation; undefined if nothing of it is there. */
export function compare({ keys }: Quoted, row: Row): Comparison | undefined {
  const isLong = keys.length > longKeys
  const windows = findWindows(keys, row, isLong ? 1 : 3).filter(
    ({ weight }) => !isLong || weight > keys.length * fewPairs,
  )
  const compared = windows.map((window): Comparison => {
    const alignment = withinUnits(align(keys, row, { ...window, freeStart: true, freeEnd: true }), row)
    const share = Math.max(shareOf(alignment, keys, row), shareOf(inAnyOrder(keys, row, window), keys, row))
    return { alignment, share }
  })
  return compared.reduce<Comparison | undefined>(
    (best, one) => (one.share > (best?.share ?? 0) ? one : best),
    undefined,
  )
}

/** A longer quotation is compared with one stretch alone, which it tells well enough. */
const longKeys = 100
/** And not at all where a stretch has hardly any of its pairs. */
const fewPairs = 0.1
/** Runs that count whatever their order. */
const shortestRun = 2
/** A match tells little that continues none and is continued by none, be it over one other token. */
const lone = 0.25
/** A figure that is not there tells less than a word. */
const figure = 0.5

/** The sentences that a quotation is from: those it has a run of, or a good part of what it has in all. */
export function unitsOf(alignment: Alignment, row: Row): number[] {
  const counts = new Map<number, number>()
  for (const position of alignment) {
    const unit = row.unitOf[position]
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const fewest = Math.min(Math.max(...counts.values()), Math.max(2, Math.min(4, all / 4)))
  return [...counts].flatMap(([unit, count]) => (count >= fewest ? unit : []))
}

/** Without the few words that happen to stand in a title or a sentence beside it. */
function withinUnits(alignment: Alignment, row: Row): Alignment {
  const units = unitsOf(alignment, row)
  return alignment.map((position) => (units.includes(row.unitOf[position] ?? -1) ? position : -1))
}

/** Runs of a quotation that stand in a stretch of the report, in whatever order. */
function inAnyOrder(keys: readonly string[], row: Row, { from, to }: Window): Alignment {
  const found: Alignment = Array(keys.length).fill(-1)
  for (const [index, key] of keys.entries()) {
    for (const at of row.keys.get(key) ?? []) {
      let length = 0
      while (
        at + length < to &&
        keys[index + length] !== undefined &&
        keys[index + length] === row.tokens[at + length]?.key
      )
        length += 1
      if (at >= from && length >= shortestRun)
        for (let step = 0; step < length; step++) found[index + step] = at + step
    }
  }
  return found
}

/** How much of a quotation is in an alignment. */
export function shareOf(alignment: Alignment, keys: readonly string[], row: Row): number {
  let all = 0
  let found = 0
  for (const [index, key] of keys.entries()) {
    const known = row.keys.get(key)?.length
    const weight = !known && /^\d/.test(key) ? figure : 1 / (1 + 0.25 * Math.log(known ?? 1))
    all += weight
    const position = alignment[index] ?? -1
    if (position < 0) continue
    const runs = [-2, -1, 1, 2].some((step) => alignment[index + step] === position + step)
    found += runs ? weight : weight * lone
  }
  return all > 0 ? found / all : 0
}

/** The differences between a quotation and the report, those at its two ends among them. */
export function differences(quoted: Quoted, aligned: Alignment, row: Row, { simplified }: Report): Change[] {
  const sides = sidesOf(quoted, row, simplified)
  const alignment = wholeWords(aligned, sides)
  const first = alignment.findIndex((position) => position >= 0)
  const last = alignment.findLastIndex((position) => position >= 0)
  const changes = changesOf(alignment, sides)
  const start = alignment[first] ?? 0
  const end = (alignment[last] ?? 0) + 1
  const whole = (change: Change) => widened(change, alignment, sides)
  if (first > 0)
    changes.unshift(whole({ from: 0, to: first, at: backFrom(start, first, row, sides), until: start }))
  const rest = alignment.length - 1 - last
  if (rest > 0)
    changes.push(
      whole({ from: last + 1, to: alignment.length, at: end, until: onFrom(end, rest, row, sides) }),
    )
  return changes
}

/** Without the rest of a word at either end that has nothing in common but that: 建立 is not 构建 cut short. */
function wholeWords(aligned: Alignment, { startsAt }: Sides): Alignment {
  const alignment = [...aligned]
  const first = alignment.findIndex((position) => position >= 0)
  const start = alignment[first] ?? 0
  if (!startsAt(start) && alignment[first + 1] !== start + 1) alignment[first] = -1
  const last = alignment.findLastIndex((position) => position >= 0)
  const end = alignment[last] ?? 0
  if (!startsAt(end + 1) && alignment[last - 1] !== end - 1) alignment[last] = -1
  return alignment
}

function sidesOf({ text, tokens, keys }: Quoted, row: Row, simplified: Report['simplified']): Sides {
  const known = new Map<number, boolean[]>()
  const startsOf = (index: number) => {
    const unit = row.units[index]
    if (!unit) return []
    const own = row.tokens.slice(unit.from, unit.to)
    const starts = known.get(index) ?? wordStarts(unit.text[row.language], own, row.language, simplified)
    known.set(index, starts)
    return starts
  }
  return {
    keys,
    quotedStarts: wordStarts(text, tokens, row.language, simplified),
    keyAt: (position) => row.tokens[position]?.key,
    startsAt: (position) => {
      const index = row.unitOf[position] ?? -1
      return startsOf(index)[position - (row.units[index]?.from ?? 0)] ?? true
    },
  }
}

/** Where the words begin that stand in the report in place of the first `count` tokens of a quotation. */
function backFrom(start: number, count: number, row: Row, { startsAt }: Sides): number {
  const unit = row.units[row.unitOf[start] ?? 0]
  const clause = clauseStart(start, row)
  let at = Math.max(start - count, clause, unit?.from ?? 0)
  while (at > clause && !startsAt(at)) at -= 1
  return at === start - 1 && row.tokens[at]?.key === 'and' ? start : at
}

/** Where the words end that stand in the report in place of the last `count` tokens. */
function onFrom(end: number, count: number, row: Row, { startsAt }: Sides): number {
  const to = clauseEnd(end - 1, row)
  let until = Math.min(end + count, to)
  while (until < to && !startsAt(until)) until += 1
  return until
}

const clauseMark = /[，,。.；;：:！？!?]/u

/** The token with which the clause of a token begins. */
export function clauseStart(position: number, row: Row): number {
  const unit = row.units[row.unitOf[position] ?? 0]
  let at = position
  while (unit && at > unit.from && !clauseMark.test(between(at - 1, row))) at -= 1
  return at
}

/** The token after the last one of the clause of a token. */
export function clauseEnd(position: number, row: Row): number {
  const unit = row.units[row.unitOf[position] ?? 0]
  let at = position + 1
  while (unit && at < unit.to && !clauseMark.test(between(at - 1, row))) at += 1
  return at
}

/** What stands between a token and the next one of its unit. */
function between(position: number, row: Row): string {
  const text = row.units[row.unitOf[position] ?? 0]?.text[row.language] ?? ''
  return text.slice(row.tokens[position]?.end, row.tokens[position + 1]?.start)
}
