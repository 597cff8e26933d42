import type { z } from 'zod'
import { checkLetters } from './checks/check-letters.ts'
import { describeIssue } from './describe-issue.ts'
import type { Located } from './located.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import { type ReadText, readText } from './read-text.ts'
import { unwrittenIn, unwrittenLine } from './unwritten.ts'

/** A YAML or JSON file that was read: its data and its value where it has the right shape, and where each value stands. */
export interface YamlFile<T> extends Pick<ParsedYaml, 'value' | 'problems' | 'at' | 'within'> {
  file: string
  data: T | undefined
}

/** Where the form of every file is described for engineers, but for the strings of the interface. */
export const schemasFile = 'lib/report/schema.ts'

/** Where an editor finds the form of a YAML file: in its own comments, which tell its keys, if it has any. */
function formOf(text: string, file: string): string {
  return /^#(?! yaml-language-server:)/m.test(text) ? `the comments of ${file}` : schemasFile
}

/** Reads a YAML file and checks its shape. */
export function readYaml<T>(file: Located, schema: z.ZodType<T>): YamlFile<T> {
  const read = readText(file, {
    expected: 'it in every content folder',
    cure: /(?:^|\/)\d{4}\/[^/]+$/.test(file.name)
      ? 'add it, in the form of the same file of another edition'
      : `add it; see ${schemasFile} for its form`,
  })
  return shapeYaml(read, file.name, schema)
}

/** So many faults of form are one fault of the whole file. */
const mostIssues = 50

/** Parses what was read as YAML and checks its letters and its shape; a file that could not be read says nothing. */
export function shapeYaml<T>(
  source: ReadText,
  file: string,
  schema: z.ZodType<T>,
  form = formOf(source.text, file),
): YamlFile<T> {
  const isRead = source.problems.length === 0
  const yaml = parseYaml(isRead ? source.text : '', file)
  const { at, within } = yaml
  const unread = { file, data: undefined, value: undefined, at, within }
  if (!isRead) return { ...unread, problems: source.problems }
  const letters = checkLetters(source.text, file)
  // A strange letter breaks the syntax too, and is then the cause.
  if (yaml.problems.length > 0) return { ...unread, problems: letters.length > 0 ? letters : yaml.problems }
  const result = schema.safeParse(yaml.value)
  const unwritten = unwrittenIn(yaml.value)
  const lines = unwritten.map(({ text, path, language }) => unwrittenLine(text, at(path), language))
  const read = { ...unread, value: yaml.value, problems: [...letters, ...lines] }
  if (result.success) return { ...read, data: result.data }
  // What is not yet written has not its form either.
  const places = new Set(unwritten.map(({ path }) => path.join()))
  const issues = result.error.issues.filter(({ path }) => !places.has(path.join()))
  if (issues.length === 0) return read
  const problems = issues.slice(0, mostIssues).flatMap((issue) => describeIssue(issue, yaml, form))
  const last = problems.at(-1)
  if (last && issues.length > mostIssues)
    last.found += `, and ${issues.length - mostIssues} more like it below`
  return { ...unread, problems: [...(letters.length > 0 ? letters : atOnePlace(problems)), ...lines] }
}

/** Where more than two faults stand at one place, the form of what stands there is another: one problem. */
function atOnePlace(problems: Problem[]): Problem[] {
  const places = new Map<string, Problem[]>()
  for (const problem of problems) {
    const place = `${problem.line}:${problem.column}`
    places.set(place, [...(places.get(place) ?? []), problem])
  }
  return [...places.values()].flatMap((same) => {
    const [first, ...others] = same
    if (!first || others.length < 2) return same
    return [{ ...first, found: `${first.found}, and ${others.length} more faults of form here` }]
  })
}
