import type { Problem } from '../problem.ts'
import { letterFault } from './wording/letters.ts'

/** Finds, one a line, characters that no text needs; those of comments in YAML are not looked at. */
export function checkLetters(text: string, file: string): Problem[] {
  const comments = file.endsWith('.yaml')
  return text.split('\n').flatMap((line, index) => {
    // Tabs before what stands in a line are left to the parser.
    const own = (comments ? line.replace(/(?:^|\s)#.*$/u, '') : line).replace(/^\t+/, (tabs) =>
      ' '.repeat(tabs.length),
    )
    const fault = letterFault(own)
    return fault ? { ...fault, file, line: index + 1, column: fault.index + 1 } : []
  })
}
