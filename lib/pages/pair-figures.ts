import { type Figure, figuresIn } from '../content/checks/wording/figures.ts'
import type { Language } from '../report/vocabulary.ts'
import type { LinkedSpan } from './linked-spans.ts'

/** A sentence in both languages. */
export type Pair = Record<Language, LinkedSpan[]>

/**
 * Marks the figures of a sentence that stand in both languages, as often in one as in the other (figuresIn). A figure in a
 * term, or in the words of a link, is part of these.
 */
export function pairFigures(pair: Pair): Pair {
  const found = { zh: freeFigures(pair.zh, 'zh'), en: freeFigures(pair.en, 'en') }
  const isPaired = ({ value }: Figure) => {
    const [zh, en] = [found.zh, found.en].map((figures) => figures.filter((each) => each.value === value))
    return zh?.length === en?.length && [zh, en].flat().some((figure) => figure?.required)
  }
  return {
    zh: marked(pair.zh, found.zh.filter(isPaired)),
    en: marked(pair.en, found.en.filter(isPaired)),
  }
}

/** The figures that stand in no link and no term. Where a line may end only because of what is beside a figure, it is left alone. */
function freeFigures(spans: LinkedSpan[], language: Language): Figure[] {
  const text = spans.map(textOf).join('')
  const texts = freeTexts(spans, 0)
  return figuresIn(text, language).filter(({ index, words }) => {
    const end = index + words.length
    const isFree = texts.some(([from, to]) => from <= index && end <= to)
    return isFree && text[index - 1] !== '”' && text[index - 1] !== '+' && text[end] !== '+'
  })
}

/** From where to where the texts reach that stand in no link and no term, the first of which begins at an index. */
function freeTexts(spans: LinkedSpan[], start: number): [from: number, to: number][] {
  let from = start
  return spans.flatMap((span) => {
    const begin = from
    from += textOf(span).length
    if (typeof span === 'string') return [[begin, from]]
    return span.kind === 'pair' && !span.pair.startsWith('term ') ? freeTexts(span.spans, begin) : []
  })
}

/** The same with its figures marked; their indices count from where these spans begin. */
function marked(spans: LinkedSpan[], figures: Figure[], start = 0): LinkedSpan[] {
  let from = start
  return spans.flatMap((span): LinkedSpan[] => {
    const begin = from
    from += textOf(span).length
    if (typeof span !== 'string')
      return [span.kind === 'pair' ? { ...span, spans: marked(span.spans, figures, begin) } : span]
    let last = 0
    const pieces = figures
      .filter(({ index }) => begin <= index && index < from)
      .toSorted((a, b) => a.index - b.index)
      .flatMap(({ index, words, value }): LinkedSpan[] => {
        const before = span.slice(last, index - begin)
        last = index - begin + words.length
        return [before, { kind: 'pair', pair: `figure ${value}`, spans: [words] }]
      })
    return [...pieces, span.slice(last)].filter((piece) => piece !== '')
  })
}

function textOf(span: LinkedSpan): string {
  return typeof span === 'string' ? span : span.spans.map(textOf).join('')
}
