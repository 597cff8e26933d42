import { type Row, unitAt } from './open-report.ts'

const mark = /[，,。.；;：:！？!?]/u

/** The token with which the clause of a token begins. */
export function clauseStart(position: number, row: Row): number {
  let at = position
  while (at > unitAt(position, row).from && !endsClause(at - 1, row)) at -= 1
  return at
}

/** The token after the last one of the clause of a token. */
export function clauseEnd(position: number, row: Row): number {
  let at = position
  while (at + 1 < unitAt(position, row).to && !endsClause(at, row)) at += 1
  return at + 1
}

/** Whether a clause ends between a token and the next one of its sentence. */
function endsClause(position: number, row: Row): boolean {
  const text = unitAt(position, row).text[row.language]
  return mark.test(text.slice(row.tokens[position]?.end, row.tokens[position + 1]?.start))
}
