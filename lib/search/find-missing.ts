import type { Query } from './analyze.ts'
import { placesOf } from './find-lists.ts'
import type { Corpus } from './open-corpus.ts'
import type { Score } from './score-entries.ts'
import { covers, stretchesOf } from './stretches-of.ts'

/** A year by itself: 2025, 2025年. */
const years = /(?<![\d.])(?:19|20)\d\d(?=年|[^\d\p{Script=Han}.,%]|$)/gu

/**
 * What the edition does not say, as its keywords tell, weighs double in a query, and nothing else makes up for it; so does
 * a year that it does not name.
 */
export function deny({ text, cells }: Query, { nothing, weights, year }: Corpus): void {
  const others = stretchesOf(years, text).filter((stretch) => {
    const other = text.slice(...stretch)
    return other !== year && !weights.has(`#${other}`)
  })
  const denied = [...nothing.flatMap((word) => placesOf(word, text)), ...others]
  for (const cell of cells) {
    if (!covers(denied, cell)) continue
    cell.isDenied = true
    cell.cost = 2 * Math.max(cell.gain, 1)
  }
}

/**
 * What of a query the edition does not say, as typed: the words that the keywords list as such, or else the longest
 * stretch that the nearest entry does not have.
 */
export function findMissing(query: Query, nearest: Score | undefined, corpus: Corpus): string {
  const { text, cells } = query
  const listed = corpus.nothing
    .flatMap((word) => placesOf(word, text).map(([start, end]) => ({ start, end })))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const stretches: { start: number; end: number }[] = []
  const found = [...(nearest?.keys.values() ?? [])]
  let last = -2
  for (const [index, { start, end, cost }] of cells.entries()) {
    const isFound = found.some((stretch) => stretch.start <= start && end <= stretch.end)
    if (cost === 0 || isFound) continue
    const current = stretches.at(-1)
    if (current && last === index - 1) current.end = end
    else stretches.push({ start, end })
    last = index
  }
  stretches.sort((a, b) => b.end - b.start - (a.end - a.start))
  const whole = { start: 0, end: text.length }
  // With nothing found of it, it is repeated with its punctuation.
  const longest = listed[0] ?? (found.length > 0 ? stretches[0] : undefined) ?? whole
  return query.typed(longest.start, longest.end)
}
