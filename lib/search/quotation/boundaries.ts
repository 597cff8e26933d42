import type { Language } from '../../report/vocabulary.ts'
import { chineseUnit, findNumbers } from '../find-numbers.ts'
import { fold } from '../fold.ts'
import type { Token } from './tokens.ts'

/** Whether a word of a text begins with each of its tokens; figures with their units are words. */
export function wordStarts(
  text: string,
  tokens: readonly Token[],
  language: Language,
  simplified: ReadonlyMap<string, string>,
): boolean[] {
  const figures = figuresIn(text, language, simplified)
  const inFigure = (at: number) => figures.find(({ from, to }) => from <= at && at < to)
  const starts = language === 'zh' ? chineseStarts(text, (at) => inFigure(at) !== undefined) : undefined
  return tokens.map(({ start }) => {
    const figure = inFigure(start)
    if (figure) return figure.from === start
    return starts ? starts.has(start) : text.charAt(start - 1) !== '-'
  })
}

/** Characters that are words by themselves, and such as end a word. */
const alone = /[^\p{Script=Han}]|[的和及等为以与在是了或并把被对向从至不最]/u
const ending = /[区级厂馆室站场院校员者性型化率品点路港园厅局业群带圈网体]/u

/**
 * Where Chinese words begin: as the browser knows them. Characters that it knows as no word are taken by twos, as most
 * words are, and one that ends words goes with what stands before it, as 馆 does in 体育馆. Where the browser knows no
 * words, every character is one.
 */
function chineseStarts(text: string, isFigure: (at: number) => boolean): Set<number> {
  if (!('Segmenter' in Intl)) return new Set(Array(text.length).keys())
  const starts = new Set<number>()
  /** How many characters the word has that the next one may belong to; none is open after a figure or a mark. */
  let open = 0
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const isHan = /^\p{Script=Han}/u.test(segment) && !isFigure(index)
    const isSingle = isHan && segment.length === 1 && !alone.test(segment)
    const belongs = isSingle && open > 0 && (open === 1 || ending.test(segment))
    if (!belongs) starts.add(index)
    // A word of one character waits for another; what ends a word waits for none.
    open = belongs ? (ending.test(segment) ? 0 : 2) : isHan && !alone.test(segment) ? segment.length : 0
  }
  return starts
}

/** A figure as it is written, in Chinese with its unit. */
export interface WrittenFigure {
  /** As `findNumbers` has it. */
  key: string
  text: string
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
  return findNumbers(text)
    .filter(({ start, end }) => /[\da-z]|.{2}/u.test(text.slice(start, end)))
    .map(({ key, start, end }) => {
      const unit = language === 'zh' ? (chineseUnit.exec(text.slice(end))?.[0] ?? '') : ''
      const [from = 0, to = original.length] = [offsets[start], offsets[end + unit.length]]
      return { key, text: original.slice(from, to), from, to }
    })
}
