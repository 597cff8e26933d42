/**
 * Whether a typed word is a likely slip for a word: the same first letter and one slip (two in words of eight letters
 * and more), where a slip is a letter too many, too few, changed or swapped with its neighbour, and doubled letters
 * are free, in words of four letters too. In words of five letters a changed letter makes another word rather than a slip.
 */
export function isNear(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || typed.length < 4 || word.length < 4) return false
  const a = single(typed)
  const b = single(word)
  if (a === b) return true
  if (typed.length < 5 || word.length < 5) return false
  const allowed = Math.min(typed.length, word.length) < 8 ? 1 : 2
  if (typed.length === 5 && a.length === b.length && a !== b && sorted(a) !== sorted(b)) return false
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** The optimal string alignment distance: insertions, deletions, changes and swaps of neighbours. */
function distance(a: string, b: string): number {
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
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      }
      current.push(best)
    }
    before = above
    above = current
  }
  return above[b.length] ?? 0
}
