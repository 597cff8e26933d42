import type { Alignment } from './align.ts'
import { clauseEnd, clauseStart } from './compare.ts'
import type { Row } from './open-report.ts'

/** Words that say how firm a statement is, before what they are about; and after a figure. */
const before = {
  zh: /争取|力争|争创|推动|支持|鼓励|引导|努力|探索|研究|试点|试行|计划|拟|预计|有望|逐步|稳步|基本|原则上|至少|不少于|不低于|不超过|超过|近|约|最多|力求|推进|加快/gu,
  en: /\b(?:strive|push (?:for|forward)|support|aim|seek|try|plan|expect|explore|encourage|help|work|advance|speed up|accelerate|press ahead|pilot|gradually|steadily|basically|about|around|nearly|almost|at least|at most|up to|more than|over|less than|no (?:more|less|fewer) than)\b/giu,
}
const after = {
  zh: /以上|以下|以内|以外|左右|上下|试点|前期工作|准备工作/gu,
  en: /\b(?:or (?:more|less|above|below|fewer)|at most|at least|on a trial basis|pilots?)\b/giu,
}

/** The words of its clause that a quotation leaves off, and that change how firm it is. */
export function leftOff(alignment: Alignment, row: Row): string[] {
  const first = alignment[0]
  const last = alignment.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    ...matches(before[row.language], wordsBetween(clauseStart(first, row), first, row)),
    ...matches(after[row.language], wordsBetween(last + 1, clauseEnd(last, row), row)),
  ]
}

function wordsBetween(from: number, to: number, row: Row): string {
  const text = row.units[row.unitOf[from] ?? 0]?.text[row.language] ?? ''
  return to > from ? text.slice(row.tokens[from]?.start, row.tokens[to - 1]?.end) : ''
}

function matches(pattern: RegExp, text: string): string[] {
  return [...new Set(text.match(pattern) ?? [])]
}
