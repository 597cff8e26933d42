import { type Row, separator } from './open-report.ts'

/** A stretch of the report that shares much with a quotation. */
export interface Window {
  from: number
  to: number
  /** How much. */
  weight: number
}

/** The stretches of the report that share most neighbouring tokens with a quotation, best first, none over another. */
export function findWindows(keys: readonly string[], row: Row, most: number): Window[] {
  const hits = hitsOf(keys, row)
  const reach = Math.ceil(keys.length * 1.6) + 12
  const windows: Window[] = []
  while (windows.length < most) {
    const free = hits.filter(({ at }) => !windows.some(({ from, to }) => from <= at && at < to))
    const best = bestWindow(free, reach)
    if (!best) break
    const slack = Math.ceil(keys.length / 2) + 6
    windows.push({
      from: Math.max(0, best.from - slack),
      to: Math.min(row.tokens.length, best.to + slack),
      weight: best.weight,
    })
  }
  return windows
}

/** A token of the report where something of the quotation stands, and how telling that is. */
interface Hit {
  at: number
  key: string
  weight: number
}

function hitsOf(keys: readonly string[], row: Row): Hit[] {
  const hits: Hit[] = []
  const note = (key: string, places: readonly number[] = [], worth: number) => {
    for (const at of places) hits.push({ at, key, weight: worth / (1 + Math.log(places.length)) })
  }
  for (const key of new Set(keys)) {
    const places = row.keys.get(key)
    if (places && places.length <= 4) note(key, places, 0.5)
  }
  const pairs = new Set(keys.slice(1).map((key, index) => `${keys[index]}${separator}${key}`))
  for (const pair of pairs) note(pair, row.pairs.get(pair), 1)
  return hits.sort((a, b) => a.at - b.at)
}

/** The window that has most of different hits. */
function bestWindow(hits: readonly Hit[], reach: number): Window | undefined {
  let best: Window | undefined
  let weight = 0
  let first = 0
  const counts = new Map<string, number>()
  for (const hit of hits) {
    const count = counts.get(hit.key) ?? 0
    if (count === 0) weight += hit.weight
    counts.set(hit.key, count + 1)
    for (let old = hits[first]; old && hit.at - old.at > reach; old = hits[++first]) {
      const left = (counts.get(old.key) ?? 1) - 1
      counts.set(old.key, left)
      if (left === 0) weight -= old.weight
    }
    if (!best || weight > best.weight + 1e-6)
      best = { from: hits[first]?.at ?? hit.at, to: hit.at + 1, weight }
  }
  return best
}
