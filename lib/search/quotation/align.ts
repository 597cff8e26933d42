import type { Row } from './open-report.ts'

/** For each token of a quotation, the token of the report that it is, or −1. They are in order. */
export type Alignment = number[]

/** A shorter run than this counts only near what is aligned already. */
const shortest = 3
const nearby = 8
/** How far a run is shifted where nothing is aligned yet. */
const unknown = 1e9

/**
 * Aligns a quotation with the tokens of the report from `from` to `to`: the longest run that both have, then what is left of
 * it on both sides, and what is right of it (after Ratcliff and Obershelp, Dr. Dobb's Journal, July 1988, page 46). Of
 * equal runs the one is meant that is least shifted.
 */
export function align(keys: readonly string[], row: Row, from: number, to: number): Alignment {
  const alignment: Alignment = Array(keys.length).fill(-1)
  const step = (start: number, end: number, low: number, high: number) => {
    let best = { index: 0, at: 0, length: 0, shift: 0 }
    for (let index = start; index < end; index++) {
      for (const at of row.places.get(keys[index] ?? '') ?? []) {
        if (at < low || at >= high) continue
        const length = runLength(index, at, end, high)
        const shift = Math.min(
          low > from ? Math.abs(at - low - (index - start)) : unknown,
          high < to ? Math.abs(high - at - (end - index)) : unknown,
        )
        if (length > best.length || (length === best.length && shift < best.shift))
          best = { index, at, length, shift }
      }
    }
    const { index, at, length, shift } = best
    if (length === 0 || (length < shortest && shift > nearby && shift < unknown)) return
    for (let offset = 0; offset < length; offset++) alignment[index + offset] = at + offset
    step(start, index, low, at)
    step(index + length, end, at + length, high)
  }
  const runLength = (index: number, at: number, end: number, high: number) => {
    let length = 1
    while (
      index + length < end &&
      at + length < high &&
      keys[index + length] === row.tokens[at + length]?.key
    )
      length += 1
    return length
  }
  step(0, keys.length, from, to)
  return alignment
}
