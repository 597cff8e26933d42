import { findNumerals } from '../../report/numbers/numerals.ts'
import { cutAreas, type Section } from './cut-areas.ts'
import { cutPledges } from './cut-pledges.ts'
import { mayHead, type SourceLine } from './source-lines.ts'

/** What a report consists of, from its title to its closing line. */
export interface Sections {
  /** The lines above everything else: title, slogan, subtitle. */
  frame: SourceLine[]
  requirements: Section | undefined
  plan: SourceLine | undefined
  /** Lines between the plan's heading and the first area. */
  between: SourceLine[]
  areas: Section[]
  pledges: Section | undefined
  closing: SourceLine | undefined
}

/** The headings of requirements and of the plan, as reports of Chinese governments name them. */
const requirementsWords = /总体要求|总要求|指导思想|总体思路|工作思路|总体目标/u
const planWords = /工作安排|(?:重点|主要|目标)(?:工作|任务)|工作(?:任务|重点)/u

/** Parts the lines of a report into its sections, by the words and the numbers of their headings. */
export function cutSections(all: SourceLine[]): Sections {
  const last = all.at(-1)
  const closing = last?.isHeading && !last.number && all.length > 1 ? last : undefined
  const lines = closing ? all.slice(0, -1) : all
  const requirementsAt = lines.findIndex(
    (line, at) => at > 0 && line.isHeading && requirementsWords.test(line.text) && !counts(line.text),
  )
  const planAt = findPlan(lines, requirementsAt)
  const outer = [lines[planAt], lines[requirementsAt]].map((line) => line?.number?.style)
  const firstAt = lines.findIndex(
    (line, at) =>
      at > Math.max(planAt, requirementsAt, 0) &&
      line.number?.value === 1 &&
      mayHead(line) &&
      !outer.includes(line.number.style),
  )
  const bodyAt = firstAt < 0 ? lines.length : firstAt
  // Without a heading, requirements begin at the first paragraph.
  const paragraphAt =
    requirementsAt < 0
      ? lines.findIndex((line, at) => at > 0 && !line.isHeading && line.whole.length > 30)
      : -1
  const frameEnd = Math.min(...[requirementsAt, planAt, paragraphAt, bodyAt].filter((at) => at >= 0))
  const requirementsEnd = planAt < 0 ? bodyAt : planAt
  const heading = lines[requirementsAt]
  const required = lines.slice(heading ? requirementsAt + 1 : frameEnd, requirementsEnd)
  const { areas, pledges } = cutPledges(lines.slice(bodyAt), lines[planAt])
  return {
    frame: lines.slice(0, frameEnd),
    requirements: heading || required.length > 0 ? { heading, lines: required } : undefined,
    plan: lines[planAt],
    between: planAt < 0 ? [] : lines.slice(planAt + 1, bodyAt),
    areas: cutAreas(areas),
    pledges,
    closing,
  }
}

/** 五个方面、22项具体工作: the line that counts areas and tasks heads nothing. */
export function counts(text: string): boolean {
  return findNumerals(text, 'zh').some(({ index, length }) =>
    /^(?:个方面|大方面|项)/u.test(text.slice(index + length)),
  )
}

/** The heading of the plan: by its words, or by its number, which is the next after that of the requirements. */
function findPlan(lines: SourceLine[], requirementsAt: number): number {
  const outer = lines[requirementsAt]?.number
  const isNext = ({ number }: SourceLine) =>
    outer !== undefined && number?.style === outer.style && number.value === outer.value + 1
  const isFirst = (line: SourceLine, at: number) =>
    !lines
      .slice(Math.max(requirementsAt + 1, 1), at)
      .some(({ number }) => number && number.style === line.number?.style)
  const after = (at: number) => at > Math.max(requirementsAt, 0)
  const byWords = lines.findIndex(
    (line, at) =>
      after(at) &&
      line.isHeading &&
      planWords.test(line.text) &&
      !counts(line.text) &&
      (!line.number || isNext(line) || (!outer && isFirst(line, at))),
  )
  return byWords >= 0 ? byWords : lines.findIndex((line, at) => after(at) && line.isHeading && isNext(line))
}
