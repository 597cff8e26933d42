import { cutAreas, type Section } from './cut-areas.ts'
import { cutPledges } from './cut-pledges.ts'
import { headsPlan, headsRequirements } from './heading-words.ts'
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

/** Parts the lines of a report into its sections, by the words and the numbers of their headings. */
export function cutSections(all: SourceLine[]): Sections {
  const last = all.at(-1)
  const closing = last?.isHeading && !last.number && all.length > 1 ? last : undefined
  const lines = closing ? all.slice(0, -1) : all
  const requirementsAt = lines.findIndex((line, at) => at > 0 && headsRequirements(line))
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
      ? lines.findIndex(
          (line, at) => at > 0 && !line.isHeading && (line.whole.length > 30 || line.whole.endsWith('。')),
        )
      : -1
  const frameEnd = Math.min(...[requirementsAt, planAt, paragraphAt, bodyAt].filter((at) => at >= 0))
  const requirementsEnd = planAt < 0 ? bodyAt : planAt
  const heading = lines[requirementsAt]
  const required = lines.slice(heading ? requirementsAt + 1 : frameEnd, requirementsEnd)
  const between = planAt < 0 ? [] : lines.slice(planAt + 1, bodyAt)
  // 二、2025年工作安排, and the requirements below it: they have no other heading.
  const isPlans = !heading && required.length === 0 && between.some(({ whole }) => whole.length > 30)
  const { areas, pledges } = cutPledges(lines.slice(bodyAt), lines[planAt])
  return {
    frame: lines.slice(0, frameEnd),
    requirements: isPlans
      ? { heading: lines[planAt], lines: between }
      : heading || required.length > 0
        ? { heading, lines: required }
        : undefined,
    plan: isPlans ? undefined : lines[planAt],
    between: isPlans ? [] : between,
    areas: cutAreas(areas),
    pledges,
    closing,
  }
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
      after(at) && headsPlan(line) && (!line.number || isNext(line) || (!outer && isFirst(line, at))),
  )
  return byWords >= 0 ? byWords : lines.findIndex((line, at) => after(at) && line.isHeading && isNext(line))
}
