import { mayHead, type SourceLine } from './source-lines.ts'

/** A heading, and the lines below it up to the next of its kind. */
export interface Section {
  heading: SourceLine | undefined
  lines: SourceLine[]
}

/**
 * Where areas begin: at headings that are numbered as the first is, until their numbers begin again at 1.
 * @param lines from the heading of the first area on
 */
export function areaStarts(lines: readonly SourceLine[]): number[] {
  const style = lines[0]?.number?.style
  const starts = lines.flatMap((line, at) => (line.number?.style === style && mayHead(line) ? [at] : []))
  const again = starts.findIndex((at, index) => index > 0 && lines[at]?.number?.value === 1)
  return again < 0 ? starts : starts.slice(0, again)
}

/** The areas, each with the lines below its heading. */
export function cutAreas(lines: readonly SourceLine[]): Section[] {
  const starts = areaStarts(lines)
  return starts.map((at, index) => ({ heading: lines[at], lines: lines.slice(at + 1, starts[index + 1]) }))
}
