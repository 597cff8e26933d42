import type { Corpus } from './open-corpus.ts'

/** Below this rarity a key stands in so many entries that it tells little. */
const commonRarity = Math.log(1 + 1 / 0.3)

/** Below this weight a key is no more than a part of a keyword, or of a long text. */
const weakWeight = 1.25

/** A key that no more entries than these have, and with at least this weight, makes an entry the one that is meant. */
const fewHolders = 2
const strongWeight = 1.7

/** What it is worth that an entry has all the keys, and how much it tells; nothing if one is missing. */
export function weighKeys(keys: string[], entry: number, corpus: Corpus) {
  let worth = 0
  let telling = 0
  let strong = false
  for (const key of keys) {
    const holders = corpus.weights.get(key)
    const weight = holders?.get(entry)
    if (!holders || !weight) return { worth: 0, telling: 0, strong }
    const rarity = Math.log(1 + corpus.entries.length / holders.size)
    worth += weight * rarity
    strong ||= holders.size <= fewHolders && weight >= strongWeight
    telling = Math.max(telling, (rarity < commonRarity ? 0.5 : 1) * (weight < weakWeight ? 0.7 : 1))
  }
  return { worth, telling, strong }
}
