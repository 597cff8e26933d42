import type { Figure } from './find-figures.ts'
import type { Key } from './keys-of.ts'
import { chineseStops, englishStops } from './stop-phrases.ts'
import { type Stretch, stretchesOf } from './stretches-of.ts'

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

const wordCost = 2
const letterCost = 0.5

/** The cells of a folded query, in their order. */
export function cellsOf(text: string, keys: readonly Key[], numbers: readonly Key[], known: Known): Cell[] {
  const stops = stretchesOf(chineseStops(known.city), text)
  return keys.flatMap((key) => cellOf(key, numbers, stops, known)).sort((a, b) => a.start - b.start)
}

function cellOf(key: Key, numbers: readonly Key[], stops: Stretch[], { year, city }: Known): Cell[] {
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

/** A figure that is not there does not hide the sentence that has another: beside other words it costs nothing. */
export function freeFigures(cells: Cell[], figures: readonly Figure[]): void {
  const inFigure = (cell: Cell) =>
    figures.some(({ start, numberEnd }) => touches({ start, end: numberEnd }, cell))
  if (!cells.some((cell) => cell.cost > 0 && !inFigure(cell))) return
  for (const cell of cells) if (inFigure(cell)) cell.cost = 0
}

/** Whether two stretches have anything in common. */
export function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether a stretch of a query is more than words that ask and bind. */
export function isAsked(
  stretch: Pick<Cell, 'start' | 'end'>,
  { cells }: { cells: readonly Cell[] },
): boolean {
  return cells.some((cell) => cell.cost > 0 && touches(stretch, cell))
}
