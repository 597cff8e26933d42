/**
 * How many slips separate two words: letters too many, too few or changed, and swaps of neighbours (the optimal string
 * alignment distance).
 * @param swap what a swap of neighbours counts; with 2 this is the Levenshtein distance
 */
export function editDistance(a: string, b: string, swap = 1): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + change,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + swap)
      }
      current.push(best)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
