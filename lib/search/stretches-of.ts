/** From where to where a text goes, in UTF-16 units. */
export type Stretch = [start: number, end: number]

/** Where a pattern stands in a text. */
export function stretchesOf(pattern: RegExp, text: string): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => [index, index + length])
}

/** Whether one of some stretches has all of a cell. */
export function covers(stretches: readonly Stretch[], cell: { start: number; end: number }): boolean {
  return stretches.some(([start, end]) => start <= cell.start && cell.end <= end)
}
