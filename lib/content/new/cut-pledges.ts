import { areaStarts, type Section } from './cut-areas.ts'
import { mayHead, type SourceLine } from './source-lines.ts'

/** The headings of what a government pledges of itself. */
const pledgesWords = /自身建设|政府建设|效能政府|服务型政府|法治政府|政府.*承诺|作风建设/u

/**
 * Parts the areas from the pledges below them. Pledges begin at a heading: one with the next number after the plan's, or one
 * that names them; without a heading, where numbers begin again behind the tasks of the last area.
 * @param lines from the heading of the first area on
 */
export function cutPledges(
  lines: SourceLine[],
  plan: SourceLine | undefined,
): { areas: SourceLine[]; pledges: Section | undefined } {
  const starts = areaStarts(lines)
  const lastArea = starts.at(-1) ?? -1
  const headingAt = lines.findIndex((line, at) => {
    if (at === 0 || !line.isHeading) return false
    const { number } = line
    if (number && number.style === plan?.number?.style) return number.value === plan.number.value + 1
    if (!pledgesWords.test(line.text) || at === lines.length - 1) return false
    return number ? at === lastArea && starts.length > 1 : at > lastArea
  })
  if (headingAt >= 0) return cutAt(lines, headingAt, true)
  const againAt = beginsAgain(lines, lastArea)
  if (againAt < 0) return { areas: lines, pledges: undefined }
  const before = lines[againAt - 1]
  const isHeaded = before?.isHeading && !before.number && againAt - 1 > lastArea + 1
  return isHeaded ? cutAt(lines, againAt - 1, true) : cutAt(lines, againAt, false)
}

function cutAt(lines: SourceLine[], at: number, isHeaded: boolean) {
  const heading = isHeaded ? lines[at] : undefined
  return { areas: lines.slice(0, at), pledges: { heading, lines: lines.slice(isHeaded ? at + 1 : at) } }
}

/** Where numbers begin at 1 behind tasks that have none, or again at 1 as those of areas or of tasks do. */
function beginsAgain(lines: SourceLine[], lastArea: number): number {
  const styleOfAreas = lines[0]?.number?.style
  const own = lines.slice(lastArea + 1)
  const task = own.find((line) => (line.number ? mayHead(line) : line.isHeading))
  const taskAt = task ? own.indexOf(task) : own.length
  const again = own.findIndex((line, at) => {
    if (line.number?.value !== 1 || !mayHead(line)) return false
    if (line.number.style === styleOfAreas) return true
    return at > taskAt && (!task?.number || line.number.style === task.number.style)
  })
  return again < 0 ? -1 : lastArea + 1 + again
}
