import { isUtf8 } from 'node:buffer'
import { existsSync, readFileSync } from 'node:fs'
import type { Problem } from './problem.ts'

/** What a text file holds, with line feeds alone and no byte order mark; where there are problems, do not show it. */
export interface ReadText {
  text: string
  problems: Problem[]
}

/**
 * Reads a text file, which must be there and in UTF-8 (RFC 3629).
 * @param path where the file is on the disk
 * @param file how problems name it
 * @param missing what to say when it is not there
 */
export function readText(path: string, file: string, missing: Pick<Problem, 'expected' | 'cure'>): ReadText {
  if (!existsSync(path)) {
    return { text: '', problems: [{ file, line: 1, column: 1, found: 'no such file', ...missing }] }
  }
  const bytes = readFileSync(path)
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n')
  if (isUtf8(bytes)) return { text, problems: [] }
  const before = text.slice(0, text.indexOf('\ufffd')).split('\n')
  const problem = {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: 'characters that are not UTF-8',
    expected: 'expected a text file in UTF-8',
    cure: 'open the file in the encoding it has, perhaps GBK (GB 18030), and save it as UTF-8',
  }
  return { text, problems: [problem] }
}
