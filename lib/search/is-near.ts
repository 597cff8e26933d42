import { editDistance } from '../report/edit-distance.ts'

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
  if (word.length < 5) return false
  const allowed = Math.min(typed.length, word.length) < 8 ? 1 : 2
  if (typed.length === 5 && a.length === b.length && a !== b && sorted(a) !== sorted(b)) return false
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed
}

function single(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function sorted(word: string): string {
  return [...word].sort().join('')
}
