import type { Row } from './open-report.ts'

/** A figure that is not there tells less than a word. */
const figure = 0.5
/** So many tokens in a row of another sentence are no chance. */
const fewest = 6
/** How many sentences one quotation may be from. */
const most = 9

/** The sentences that a quotation is close to. */
export interface Places {
  /** Their indexes, in the order of the report, each with the tokens of the quotation that it alone has. */
  units: { unit: number; own: number[] }[]
  /** How much of the quotation they have, up to 1; rarer words count for more. */
  share: number
}

/**
 * The sentence that has most of a quotation, in whatever order, and others that have a good stretch of the rest. A word
 * counts where one beside it, or the next but one, stands in the same way beside it in the sentence.
 */
export function findPlaces(keys: readonly string[], row: Row): Places {
  const covers = new Map<number, Set<number>>()
  const weights = keys.map((key, index) => {
    const places = row.places.get(key)
    for (const place of places ?? []) {
      const unit = row.unitOf[place] ?? 0
      const stands = (step: number) =>
        row.unitOf[place + step] === unit && keys[index + step] === row.tokens[place + step]?.key
      if (keys.length > 1 && ![-2, -1, 1, 2].some(stands)) continue
      covers.set(unit, (covers.get(unit) ?? new Set()).add(index))
    }
    return places ? 1 / (1 + 0.25 * Math.log(places.length)) : /^\d/.test(key) ? figure : 1
  })
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const left = new Set(keys.keys())
  const units: Places['units'] = []
  let share = 0
  while (units.length < most) {
    let best: { unit: number; own: number[]; gain: number } | undefined
    for (const [unit, cover] of covers) {
      const own = [...cover].filter((index) => left.has(index))
      const gain = own.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / all
      if (gain > (best?.gain ?? 0)) best = { unit, own, gain }
    }
    if (!best || (units.length > 0 && !hasStretch(best.own))) break
    for (const index of best.own) left.delete(index)
    share += best.gain
    units.push(best)
  }
  return { units: units.sort((a, b) => a.unit - b.unit), share }
}

/** Whether numbers have enough in a row. */
function hasStretch(numbers: number[]): boolean {
  let length = 1
  return numbers
    .sort((a, b) => a - b)
    .some((number, index) => {
      length = numbers[index - 1] === number - 1 ? length + 1 : 1
      return length >= fewest
    })
}
