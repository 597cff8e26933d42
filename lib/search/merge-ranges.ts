import type { Range } from './types.ts'

/** Ranges in order, without any that touch. */
export function merged(ranges: readonly Range[]): Range[] {
  const marks: Range[] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = marks.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else marks.push([start, end])
  }
  return marks
}
