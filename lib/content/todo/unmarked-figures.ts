import { findQuantities } from '../../report/numbers/find-quantities.ts'
import type { MdxSpan } from '../mdx/mdx-part.ts'
import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { Position } from '../problem.ts'
import type { PartFile } from '../read-part.ts'

/** A figure of a text, and where it stands. */
export interface UnmarkedFigure extends Position {
  words: string
}

/** Behind a number these say when, how old or which, not how much. */
const when = /^(?:多|余)?(?:年|月|日|号|时|点|世纪|岁|周年|届|个方面)/u
/** What a number in Han characters counts; without such a word it may be part of a word: 一批, 三大工程. */
const counted =
  /^(?:多|余)?(?:万|亿)?(?:个|项|条|所|家|处|座|类|轮|次|名|人|位|批|部|套|间|栋|艘|架|辆|台|宗|件|场|户|床)/u

/**
 * The figures of a Chinese text that no target marks. Money, shares and measures count; of plain numbers those in Arabic
 * digits before the thing that they count, and those in Han characters before a counting word. None are years, dates, ages and
 * ordinals, numbers in what is marked as a name, in quotation marks, or beside Latin letters: “十四五”, 1+4+43+N.
 */
export function unmarkedFigures({ sentences }: PartFile): UnmarkedFigure[] {
  return sentences.flatMap(({ spans }) => {
    const text = mdxText(spans)
    const names = [...markedRanges(spans), ...quotedRanges(text)]
    return findQuantities(text, 'zh')
      .filter(({ index, length, unit, numeral, value }) => {
        if (names.some(([start, end]) => index < end && index + length > start)) return false
        const [before, after] = [text.slice(0, index), text.slice(index + length)]
        if (unit !== 'count') return true
        if (/[A-Za-z+]$/u.test(before) || when.test(after)) return false
        if (/^\d/u.test(numeral)) return /^\p{Script=Han}/u.test(after)
        return value > 1 && numeral !== '两' && counted.test(after)
      })
      .map(({ index, length }) => {
        const counted = /^\p{Script=Han}{0,3}/u.exec(text.slice(index + length))?.[0] ?? ''
        return { ...placeOf(spans, index), words: text.slice(index, index + length) + counted }
      })
  })
}

type Range = [start: number, end: number]

/** Where marked words stand in the text of spans, but those of remarks. */
function markedRanges(spans: readonly MdxSpan[], from = 0): Range[] {
  let at = from
  return spans.flatMap((span): Range[] => {
    const start = at
    at += mdxText([span]).length
    if (span.kind === 'text') return []
    return span.kind === 'note' ? markedRanges(span.spans, start) : [[start, at]]
  })
}

function quotedRanges(text: string): Range[] {
  return [...text.matchAll(/“[^“”]*”/gu)].map(({ 0: words, index }) => [index, index + words.length])
}
