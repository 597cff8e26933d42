import { keysOf } from './keys-of.ts'

/** Where the keys of entries are looked up. */
export interface Lookup {
  /** For each key, how much each entry that has it is about it. */
  weights: Map<string, Map<number, number>>
  /** Each word as it is written, with its stem. */
  words: Map<string, string>
  /** All unbroken runs of Han characters. */
  runs: Set<string>
}

/** Adds what stands in one field of an entry; a word counts for more where it stands there more often, up to `most`. */
export function addField(
  { weights, words, runs }: Lookup,
  index: number,
  text: string,
  weight: number,
  most = Number.POSITIVE_INFINITY,
): void {
  const counts = new Map<string, number>()
  for (const { kind, key, text: word } of keysOf(text)) {
    counts.set(key, Math.min(most, (counts.get(key) ?? 0) + 1))
    if (kind === 'word') words.set(word, key)
  }
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) runs.add(run)
  for (const [key, count] of counts) {
    const holders = weights.get(key) ?? new Map<number, number>()
    holders.set(index, (holders.get(index) ?? 0) + weight * (1 + Math.log2(count) / 2))
    weights.set(key, holders)
  }
}
