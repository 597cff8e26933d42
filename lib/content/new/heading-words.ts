import { findNumerals } from '../../report/numbers/numerals.ts'
import type { SourceLine } from './source-lines.ts'

/** The headings of requirements and of the plan, as reports of Chinese governments name them. */
const requirements = /总体要求|总要求|指导思想|总体思路|工作思路|总体目标/u
const plan = /工作安排|(?:重点|主要|目标)(?:工作|任务)|工作(?:任务|重点)/u

/** Whether the words of a line head the requirements. */
export function headsRequirements({ isHeading, text }: SourceLine): boolean {
  return isHeading && requirements.test(text) && !counts(text)
}

/** Whether they head areas and tasks. */
export function headsPlan({ isHeading, text }: SourceLine): boolean {
  return isHeading && plan.test(text) && !counts(text)
}

/** 五个方面、22项具体工作: the line that counts areas and tasks heads nothing. */
export function counts(text: string): boolean {
  return findNumerals(text, 'zh').some(({ index, length }) =>
    /^(?:个方面|大方面|项)/u.test(text.slice(index + length)),
  )
}
