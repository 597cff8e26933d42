import { type Change, changeOf } from './change.ts'
import type { Content } from './content.ts'
import { type Range, replaceRange } from './rewrite.ts'

/** Adds lines below a line of a file. */
export function addBelow(content: Content, { file, end }: Omit<Range, 'start'>, lines: string): Change {
  return replaceRange(content, { file, start: end, end }, `\n${lines}`)
}

/** Adds lines to the end of a file; of a list that is empty its brackets go. */
export function addLines(content: Content, file: string, lines: string): Change {
  const source = content.source(file)
  return changeOf(file, source, `${source.replace(/^(?:\[\]|\{\})\s*$/m, '').trimEnd()}\n${lines}`)
}
