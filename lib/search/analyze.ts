import { type Figure, findFigures } from './find-figures.ts'
import { bare, fold } from './fold.ts'
import { type Key, keysOf } from './keys-of.ts'
import { stem } from './stem.ts'
import { chineseStops, englishStops } from './stop-phrases.ts'

/** The smallest thing that a query can be covered by: a Han character, a word or a number in digits. */
export interface Cell {
  start: number
  end: number
  /** How much is missing when no entry has it; 0 for stop words. */
  cost: number
  /** How much it counts where an entry has it: a stop character may be part of a word after all. */
  gain: number
  /** Whether the edition is known not to say it. */
  isDenied?: boolean
}

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

const wordCost = 2
const letterCost = 0.5

/** What an edition knows of its readers' words. */
export interface Known {
  /** The table of traditional characters. */
  simplified: ReadonlyMap<string, string>
  /** Its number. */
  year: string
  /** What the city is called, folded: every query is about it. */
  city: readonly string[]
  /** Whether an area or a task has this number. */
  isPart(number: string): boolean
}

/** Takes a query apart. */
export function analyze(query: string, known: Known): Query {
  const read = query.slice(0, longestQuery).trim()
  const { text, offsets } = fold(read, known.simplified)
  const keys = keysOf(text)
  const numbers = keys.filter((key) => key.kind === 'number')
  const stops = [...text.matchAll(chineseStops(known.city))].map(
    ({ 0: stop, index }) => [index, index + stop.length] as const,
  )
  const cells = keys.flatMap((key) => cellOf(key, numbers, stops, known)).sort((a, b) => a.start - b.start)
  const figures = findFigures(text, known.isPart)
  free(cells, figures)
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

/** A figure that is not there does not hide the sentence that has another: beside other words it costs nothing. */
function free(cells: Cell[], figures: readonly Figure[]): void {
  const inFigure = (cell: Cell) =>
    figures.some(({ start, numberEnd }) => touches({ start, end: numberEnd }, cell))
  if (!cells.some((cell) => cell.cost > 0 && !inFigure(cell))) return
  for (const cell of cells) if (inFigure(cell)) cell.cost = 0
}

function cellOf(
  key: Key,
  numbers: Key[],
  stops: (readonly [number, number])[],
  { year, city }: Known,
): Cell[] {
  const { kind, start, end, text } = key
  if (kind === 'han') {
    const number = numbers.find((each) => each.start <= start && end <= each.end)
    const gain = Math.max(1, wordCost / (number?.text.length ?? 2))
    const cost = stops.some(([from, to]) => from <= start && end <= to) ? 0 : gain
    return [...text].length === 1 ? [{ start, end, cost, gain }] : []
  }
  if (kind === 'number') {
    const han = text.search(/\p{Script=Han}/u)
    const cost = key.key === `#${year}` ? 0 : wordCost
    return han === 0 ? [] : [{ start, end: han > 0 ? start + han : end, cost, gain: cost }]
  }
  const joined = text.length < end - start
  if (joined || numbers.some((number) => number.start <= start && end <= number.end)) return []
  const isStop = englishStops.has(key.key) || city.includes(text)
  const cost = isStop ? 0 : text.length < 2 ? letterCost : wordCost
  return [{ start, end, cost, gain: cost }]
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

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
