import { type Cell, cellsOf, freeFigures, type Known, touches } from './cells-of.ts'
import { type Figure, findFigures } from './find-figures.ts'
import { bare, fold } from './fold.ts'
import { type Key, keysOf } from './keys-of.ts'
import { stem } from './stem.ts'

/** Something to look up, with the cells that it covers. */
export interface Atom extends Key {
  cells: number[]
}

/** What a query says. */
export interface Query {
  /** As typed, from `start` to `end` of `text`. */
  typed(start: number, end: number): string
  /** Folded, trimmed. */
  text: string
  /** Without spaces and punctuation. */
  bare: string
  cells: Cell[]
  /** A sentence rather than a few words: long, or with words that ask and bind. */
  question: boolean
  atoms: Atom[]
  /** The figures that it claims. */
  figures: Figure[]
  /** Whether it was longer than the search reads. */
  cut: boolean
}

/** How much of a query is read, in UTF-16 units. */
const longestQuery = 200

/** Takes a query apart. */
export function analyze(query: string, known: Known): Query {
  const read = query.slice(0, longestQuery).trim()
  const { text, offsets } = fold(read, known.simplified)
  const keys = keysOf(text)
  const numbers = keys.filter((key) => key.kind === 'number')
  const cells = cellsOf(text, keys, numbers, known)
  const figures = findFigures(text, known.isPart)
  freeFigures(cells, figures)
  const atoms = [...keys.flatMap((key) => atomOf(key, cells, numbers, keys)), ...bridges(text, cells)]
  const cost = cells.reduce((sum, cell) => sum + cell.cost, 0)
  const question = cost >= 5 || cells.filter((cell) => cell.cost === 0).length > 1
  return {
    typed: (start, end) => read.slice(offsets[start], offsets[end]),
    text,
    bare: bare(text),
    cells,
    question,
    atoms,
    figures,
    cut: query.length > longestQuery,
  }
}

function atomOf(key: Key, cells: Cell[], numbers: Key[], keys: Key[]): Atom[] {
  const inNumber = numbers.some((number) => number.start <= key.start && key.end <= number.end)
  if (key.kind === 'word' && inNumber) return []
  const lone = [...key.key].length === 1 && key.kind === 'han'
  const paired = lone && keys.some((other) => other !== key && other.kind === 'han' && touches(other, key))
  if (paired) return []
  const covered = cells.flatMap((cell, index) => (touches(cell, key) ? [index] : []))
  return [{ ...key, cells: covered }]
}

/** What stands on both sides of a gap: 修几条路 asks for 修路, waste water for wastewater. */
function bridges(text: string, cells: Cell[]): Atom[] {
  return cells.flatMap((cell, index) => {
    const next = cells.findIndex((other, at) => at > index && other.cost > 0)
    const other = cells[next]
    if (!other || cell.cost === 0) return []
    const first = text.slice(cell.start, cell.end)
    const second = text.slice(other.start, other.end)
    const gap = text.slice(cell.end, other.start)
    const han = /^\p{Script=Han}+$/u.test(first + gap + second)
    if (!gap || !(han || (gap === ' ' && /^[a-z]{6,}$/.test(first + second)))) return []
    const key = han ? first + second : stem(first + second)
    const kind = han ? 'han' : 'word'
    return [{ kind, key, text: first + second, start: cell.start, end: other.end, cells: [index, next] }]
  })
}
