import type { z } from 'zod'
import { describeIssue } from './describe-issue.ts'
import { type Path, type Position, parseYaml } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import { readText } from './read-text.ts'

/** A YAML or JSON file that was read: its data where it has the right shape, and where each value stands. */
export interface YamlFile<T> {
  file: string
  data: T | undefined
  problems: Problem[]
  /** The position of the value at `path`, or of the nearest value around it. */
  at(path: Path): Position
}

/**
 * Reads a YAML file and checks its shape.
 * @param path where the file is on the disk
 * @param file how problems name it
 * @param form where the form of the file is described
 */
export function readYaml<T>(
  path: string,
  file: string,
  schema: z.ZodType<T>,
  form = 'lib/content/schema.ts',
): YamlFile<T> {
  const { text, problems } = readText(path, file, {
    expected: 'expected it in every content folder',
    cure: /^content\/\d{4}\//.test(file)
      ? 'add it, in the form of the same file of another edition'
      : `add it; see ${form} for its form`,
  })
  if (problems.length > 0) return { file, data: undefined, problems, at: () => ({ line: 1, column: 1 }) }
  return shapeYaml(text, file, schema, form)
}

/** Parses a text as YAML and checks its shape; the same as `readYaml` for a text that was read already. */
export function shapeYaml<T>(text: string, file: string, schema: z.ZodType<T>, form: string): YamlFile<T> {
  const yaml = parseYaml(text, file)
  const { at } = yaml
  if (yaml.problems.length > 0) return { file, data: undefined, problems: yaml.problems, at }
  const result = schema.safeParse(yaml.value)
  if (result.success) return { file, data: result.data, problems: [], at }
  const problems = result.error.issues.flatMap((issue) => describeIssue(issue, yaml, file, form))
  return { file, data: undefined, problems, at }
}
