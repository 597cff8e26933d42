import type { Problem } from '../../lib/content/problem.ts'
import type { Mutation, Place } from './change.ts'

/** What the check said of a changed content. */
export type Outcome =
  | { problems: Problem[]; warnings: Problem[] }
  | { thrown: string }
  | { ended: 'crashed' | 'hung' }

/** How a mutation fared, the best first. */
export const results = ['right', 'named', 'elsewhere', 'many', 'bare', 'crashed', 'hung', 'accepted'] as const
export type Result = (typeof results)[number]

/** More messages than this are too many for one slip. */
const most = 3

/**
 * Where the messages stand: at the `right` file and line, at another that names it, `elsewhere`, or too `many`.
 * `bare` is an error without file or line.
 */
export function judge(mutation: Mutation, outcome: Outcome): Result {
  if ('ended' in outcome) return outcome.ended
  if ('thrown' in outcome) return 'bare'
  const messages = [...outcome.problems, ...outcome.warnings]
  if (messages.length === 0) return 'accepted'
  if (messages.some(({ file, line }) => !file || !(line >= 1))) return 'bare'
  if (messages.length > most) return 'many'
  const { places } = mutation
  if (messages.some((message) => isAtPlace(mutation, message))) return 'right'
  return messages.some((message) => places.some((place) => names(message, place))) ? 'named' : 'elsewhere'
}

/** Whether it fared as expected; of what only a careful editor sees, a warning is enough. */
export function isExpected({ expect }: Mutation, result: Result, outcome: Outcome): boolean {
  if (expect === 'lawful') return result === 'accepted'
  const refused = 'problems' in outcome && (outcome.problems.length > 0 || expect === 'editor')
  return refused && (result === 'right' || result === 'named')
}

/** Whether a message stands where the slip is. */
export function isAtPlace({ places }: Mutation, { file, line }: Problem): boolean {
  return places.some((place) => isAt(place, file, line))
}

function isAt(place: Place, file: string, line: number): boolean {
  const own = `content/${place.file}`
  if (place.line === undefined) return file === own || file.startsWith(`${own}/`)
  return file === own && Math.abs(line - place.line) <= 1
}

/** Whether the words of a message lead to a place: `content/2024/x.yaml:12` or “line 12 of content/2024/x.yaml”. */
function names({ found, expected, cure }: Problem, { file, line }: Place): boolean {
  const words = `${found} ${expected} ${cure}`
  const own = `content/${file}`
  if (line === undefined) return words.includes(own)
  return [line - 1, line, line + 1].some(
    (near) =>
      new RegExp(`${escaped(own)}:${near}(?!\\d)`).test(words) || words.includes(`line ${near} of ${own}`),
  )
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
