import type { Alignment } from './align.ts'
import { clauseEnd, clauseStart } from './clauses.ts'
import { type Report, type Row, wordsBetween } from './open-report.ts'

/**
 * The words of its clause that a quotation leaves off, and that change how firm it is: “strive” before it, “or more” after
 * it.
 */
export function leftOff(alignment: Alignment, row: Row, { weights }: Report): string[] {
  const first = alignment[0] ?? 0
  const last = alignment.at(-1) ?? 0
  const [before, after] = weights[row.language] ?? []
  const wordsIn = (pattern: string | undefined, text: string) =>
    pattern ? (text.match(new RegExp(pattern, 'gi')) ?? []) : []
  return [
    ...wordsIn(before, wordsBetween(clauseStart(first, row), first, row)),
    ...wordsIn(after, wordsBetween(last + 1, clauseEnd(last, row), row)),
  ]
}
