import type { Language } from '../../report/vocabulary.ts'
import { chineseUnit } from '../find-figures.ts'
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

/** Characters that are words by themselves. */
const alone = /[^\p{Script=Han}]|[的和及等为以与在是了或并把被对向从至]/u

/**
 * Where words begin. Chinese words are those that the browser knows. Characters that it knows as no word are taken by twos,
 * as most words are, and a last one goes with the word before it, as 馆 does in 体育馆. Every English token is a word.
 */
function wordsIn(text: string, language: Language): number[] {
  if (language === 'en' || !('Segmenter' in Intl)) return [...Array(text.length).keys()]
  const starts: number[] = []
  let singles: number[] = []
  let isAfterWord = false
  const end = () => {
    const isSuffix = singles.length === 1 && isAfterWord
    const pairs = singles.filter((_, index) => index % 2 === 0 && (index === 0 || index < singles.length - 1))
    if (!isSuffix) starts.push(...pairs)
    singles = []
  }
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (segment.length === 1 && !alone.test(segment)) {
      singles.push(index)
      continue
    }
    end()
    starts.push(index)
    isAfterWord = segment.length > 1 && /\p{Script=Han}/u.test(segment)
  }
  end()
  return starts
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
  return numbers.map(({ key, start, end }) => {
    const unit = language === 'zh' ? (chineseUnit.exec(text.slice(end))?.[0] ?? '') : ''
    return { key, from: offsets[start] ?? 0, to: offsets[end + unit.length] ?? original.length }
  })
}
