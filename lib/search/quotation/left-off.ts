import { splitWords } from '../../report/split-words.ts'
import type { Alignment } from './align.ts'
import { clauseEnd, clauseStart } from './compare.ts'
import type { Report, Row } from './open-report.ts'

/**
 * The words of its clause that a quotation leaves off, and that change how firm it is: “strive” before it, “or more” after
 * it.
 */
export function leftOff(alignment: Alignment, row: Row, { weights }: Report): string[] {
  const first = alignment[0] ?? 0
  const last = alignment.at(-1) ?? 0
  const [before = '', after = ''] = weights[row.language] ?? []
  return [
    ...wordsIn(before, wordsBetween(clauseStart(first, row), first, row)),
    ...wordsIn(after, wordsBetween(last + 1, clauseEnd(last, row), row)),
  ]
}

function wordsBetween(from: number, to: number, row: Row): string {
  const text = row.units[row.unitOf[from] ?? 0]?.text[row.language] ?? ''
  return to > from ? text.slice(row.tokens[from]?.start, row.tokens[to - 1]?.end) : ''
}

/** Those words of a list that stand in a text. */
function wordsIn(list: string, text: string): string[] {
  const words = splitWords(list).map(({ word }) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word))
  return list ? [...new Set(text.match(new RegExp(words.join('|'), 'gi')))] : []
}
