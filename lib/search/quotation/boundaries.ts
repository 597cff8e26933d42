import type { Language } from '../../report/vocabulary.ts'
import { findFigures } from '../find-figures.ts'
import { findNumbers } from '../find-numbers.ts'
import { fold } from '../fold.ts'
import type { Token } from './tokens.ts'

/** Whether a word of a text ends before each of its tokens; figures with their units are one word. */
export function wordStarts(
  text: string,
  tokens: readonly Token[],
  language: Language,
  simplified: ReadonlyMap<string, string>,
): boolean[] {
  const starts = new Set(wordsIn(text, language))
  const figures = figuresIn(text, language, simplified)
  return tokens.map(({ start }) => starts.has(start) && !figures.some(({ from, to }) => from < start && start < to))
}

/** Chinese words as the browser knows them; where it does not, every character is one, as every English token is. */
function wordsIn(text: string, language: Language): number[] {
  if (language === 'zh' && 'Segmenter' in Intl)
    return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index }) => index)
  return [...Array(text.length).keys()]
}

/** A figure as it is written, in Chinese with its unit. */
export interface WrittenFigure {
  /** As `findNumbers` has it. */
  key: string
  from: number
  to: number
}

/** The figures of a text. English nouns and names of currencies stay outside: they are words of their own. */
export function figuresIn(
  original: string,
  language: Language,
  simplified: ReadonlyMap<string, string>,
): WrittenFigure[] {
  const { text, offsets } = fold(original, simplified)
  const numbers = findNumbers(text).filter(({ start, end }) => /\d|[a-z%]|^.{2,}/u.test(text.slice(start, end)))
  const withUnits = language === 'zh' ? findFigures(text) : []
  return numbers.map(({ key, start, end }) => {
    const figure = withUnits.find((one) => one.start <= start && end <= one.end)
    return { key, from: offsets[start] ?? 0, to: offsets[figure?.end ?? end] ?? original.length }
  })
}
