import type { Row } from './open-report.ts'

/** For each token of a quotation, the token of the report that it is, or −1. They are in order. */
export type Alignment = number[]

/** What a gap costs to begin: a difference in one place is likelier than two small ones. */
const opening = 1.2
/** What each token of a gap costs beyond that. */
const extension = 0.1
/** What it costs that one token stands for another. */
const exchange = 0.8
/** What a match gains that continues one: a run of words is worth more than scattered ones. */
const running = 0.4

/** Above so many cells of the table, the longest common run is settled first. */
const manyCells = 20_000
const shortestRun = 4

/** A stretch of the report, and whether what it has beyond the quotation at either end costs nothing. */
interface Stretch {
  from: number
  to: number
  freeStart: boolean
  freeEnd: boolean
}

/**
 * The best alignment of a quotation with a stretch of the report. Long ones are parted at the longest run that both have,
 * so that the time stays short.
 */
export function align(keys: readonly string[], row: Row, stretch: Stretch): Alignment {
  const { from, to, freeStart, freeEnd } = stretch
  const run = keys.length * (to - from) > manyCells ? longestRun(keys, row, stretch) : undefined
  if (!run) return alignClosely(keys, row, stretch)
  const { start, at, length } = run
  return [
    ...align(keys.slice(0, start), row, { from, to: at, freeStart, freeEnd: false }),
    ...Array.from({ length }, (_, index) => at + index),
    ...align(keys.slice(start + length), row, { from: at + length, to, freeStart: false, freeEnd }),
  ]
}

function longestRun(keys: readonly string[], row: Row, { from, to }: Stretch) {
  let best: { start: number; at: number; length: number } | undefined
  for (const [start, key] of keys.entries()) {
    for (const at of row.keys.get(key) ?? []) {
      const isInside =
        at < from || at >= to || (at > from && start > 0 && keys[start - 1] === row.tokens[at - 1]?.key)
      if (isInside) continue
      let length = 1
      while (
        at + length < to &&
        start + length < keys.length &&
        keys[start + length] === row.tokens[at + length]?.key
      )
        length += 1
      if (length >= shortestRun && length > (best?.length ?? 0)) best = { start, at, length }
    }
  }
  return best
}

/** After Gotoh (J Mol Biol 162, 1982, 705–708), with matches and gaps alone. */
function alignClosely(
  keys: readonly string[],
  row: Row,
  { from, to, freeStart, freeEnd }: Stretch,
): Alignment {
  const width = to - from + 1
  const size = (keys.length + 1) * width
  const [match, insertion, deletion, best] = Array.from({ length: 4 }, () =>
    new Float32Array(size).fill(-1e9),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array]
  for (let i = 0; i <= keys.length; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j
      const above = at - width
      if (i > 0) {
        insertion[at] = Math.max((best[above] as number) - opening, (insertion[above] as number) - extension)
        if (j > 0 && keys[i - 1] === row.tokens[from + j - 1]?.key)
          match[at] = 1 + Math.max(best[above - 1] as number, (match[above - 1] as number) + running)
      }
      const isFree = (i === 0 && freeStart) || (i === keys.length && freeEnd)
      if (j > 0)
        deletion[at] = isFree
          ? (best[at - 1] as number)
          : Math.max((best[at - 1] as number) - opening, (deletion[at - 1] as number) - extension)
      const other = at === 0 ? 0 : i > 0 && j > 0 ? (best[above - 1] as number) - exchange : -1e9
      best[at] = Math.max(other, match[at] as number, insertion[at] as number, deletion[at] as number)
    }
  }
  return traced({ match, insertion, deletion, best }, keys.length, width, from)
}

type Scores = Record<'match' | 'insertion' | 'deletion' | 'best', Float32Array>

/** Goes back from the end of the quotation along the steps of which the best score is made. */
function traced(scores: Scores, length: number, width: number, from: number): Alignment {
  const { match, insertion, deletion, best } = scores
  const alignment: Alignment = Array(length).fill(-1)
  let i = length
  let j = width - 1
  let state: keyof Scores = 'best'
  const near = (a: number | undefined, b: number) => Math.abs((a ?? 0) - b) < 1e-3
  while (i > 0) {
    const at = i * width + j
    const above = at - width
    if (state === 'best') {
      const score = best[at] as number
      state =
        (['match', 'insertion', 'deletion'] as const).find((name) => near(scores[name][at], score)) ?? 'best'
      if (state === 'best') {
        i -= 1
        j -= 1
        continue
      }
    }
    if (state === 'match') {
      alignment[i - 1] = from + j - 1
      const runs = near(match[at], 1 + (match[above - 1] as number) + running)
      i -= 1
      j -= 1
      state = runs ? 'match' : 'best'
    } else if (state === 'insertion') {
      state = near(insertion[at], (insertion[above] as number) - extension) ? 'insertion' : 'best'
      i -= 1
    } else {
      state = near(deletion[at], (deletion[at - 1] as number) - extension) ? 'deletion' : 'best'
      j -= 1
    }
  }
  return alignment
}
