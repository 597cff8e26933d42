/** Where something stands in a text; both count from 1. */
export interface Position {
  line: number
  column: number
}

/** Where something stands in a file of the content. */
export interface Place extends Position {
  /** By the path of the content folder: `content/2024/…`. */
  file: string
}

/** What is wrong, what was expected, and how to fix it. */
export interface Fault {
  found: string
  expected: string
  cure: string
}

/** Something wrong in a file of the content. */
export interface Problem extends Place, Fault {}

/** The start of a line; that of the first stands for the whole file. */
export function startOf(file: string, line = 1): Place {
  return { file, line, column: 1 }
}

/** The place of a mark, a sentence or a text of a file. */
export function placeIn(file: string, { line, column }: Position): Place {
  return { file, line, column }
}

/** Where a text ends. */
export function endOf(text: string): Position {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Words of a text that may be long, as problems name it. */
export function inShort(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words
}

/** One line as compilers print it: `file:line:column  found; expected …; cure`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, found, expected, cure } = problem
  return `${file}:${line}:${column}  ${found}; expected ${expected}; ${cure}`
}

/** Every problem once, in the order of files and lines. */
export function sortProblems(problems: Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || a.line - b.line || a.column - b.column,
  )
}

/** More problems of one file are of one kind, or of a file that does not belong there; no more are reported. */
const mostOfFile = 40

/** The first problems of each file, the last of them with the number of the others. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>()
  for (const { file } of problems) counts.set(file, (counts.get(file) ?? 0) + 1)
  const seen = new Map<string, number>()
  return problems.flatMap((problem) => {
    const index = (seen.get(problem.file) ?? 0) + 1
    seen.set(problem.file, index)
    if (index > mostOfFile) return []
    const more = (counts.get(problem.file) ?? 0) - mostOfFile
    if (index < mostOfFile || more <= 0) return [problem]
    return [{ ...problem, cure: `${problem.cure}; ${more} more problems of this file follow` }]
  })
}

/** Thrown when a site is asked for whose content has problems; its message lists them all. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly problems: Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(`${count} in the content:\n\n${problems.map(formatProblem).join('\n')}\n`)
  }
}
