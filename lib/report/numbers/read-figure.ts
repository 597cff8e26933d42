import type { Language } from '../vocabulary.ts'
import { findQuantities } from './find-quantities.ts'
import type { Quantity } from './quantity.ts'
import { boundAfter, boundBefore, boundWithin, type StatedBound } from './stated-bound.ts'

/** The words of a sentence before and after those that are marked. */
export interface Around {
  before: string
  after: string
}

/** What the marked words of a sentence say, with the words that bound them on either side. */
export interface ReadFigure {
  /** One, where the words are marked well. */
  quantities: Quantity[]
  /** In the order of the text; two in 约5%左右. */
  bounds: StatedBound[]
  /** The marked words, with those that bound them from outside: 500亿元以上 where 500亿元 is marked. */
  words: string
}

/** Letters of the counted thing that may stand between a number and what bounds it: 40个项目以上. */
const between = { zh: 8, en: 40 }

/** Reads the words that a target is marked on. */
export function readFigure(marked: string, { before, after }: Around, language: Language): ReadFigure {
  const quantities = findQuantities(marked, language)
  const outerBefore = boundBefore(before, language)
  const outerAfter = boundAfter(after, language)
  const [quantity] = quantities
  const end = (quantity?.index ?? 0) + (quantity?.length ?? 0)
  const inside = quantity
    ? [
        boundBefore(marked.slice(0, quantity.index), language),
        boundWithin(marked.slice(quantity.index, end + 1), language),
        boundAfter(marked.slice(end), language, between[language]),
      ]
    : []
  const space = language === 'en' ? ' ' : ''
  return {
    quantities: quantities.map(({ value, to, unit }) => ({ value, to, unit })),
    bounds: [outerBefore, ...inside, outerAfter].filter((bound) => bound !== undefined),
    words: [outerBefore?.words, marked, outerAfter?.words].filter(Boolean).join(space),
  }
}

/** The number of a target in the words of its sentence. */
export interface Figure {
  /** The words that are marked: 500亿元, eight “dead-end roads”. */
  marked: string
  /** With the words that bound them: 500亿元以上, “about 5%”. */
  words: string
}
