import { existsSync, readFileSync } from 'node:fs'
import { LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.ts'

type Path = readonly PropertyKey[]

/** Where something stands in a file, both from 1. */
export interface Position {
  line: number
  column: number
}

/** A YAML or JSON file that was read: its data where it has the right shape, and where each value stands. */
export interface YamlFile<T> {
  file: string
  data: T | undefined
  problems: Problem[]
  /** The position of the value at `path`, or of the nearest value around it. */
  at(path: Path): Position
}

/**
 * Reads a YAML file (JSON is YAML) and checks its shape.
 * @param path where the file is on the disk
 * @param file how problems name it
 */
export function readYaml<T>(path: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const nowhere = () => ({ line: 1, column: 1 })
  if (!existsSync(path)) {
    const problem = {
      file,
      line: 1,
      column: 1,
      found: 'no such file',
      expected: 'expected it in every content folder',
      cure: 'add it, in the form of the same file of another edition',
    }
    return { file, data: undefined, problems: [problem], at: nowhere }
  }
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as ParsedNode | undefined
      if (node?.range) return position(node.range[0])
    }
    return nowhere()
  }
  const broken = document.errors.map((error) => ({
    file,
    ...position(error.pos[0]),
    found: `not valid YAML: ${error.message}`,
    expected: 'expected YAML that parses',
    cure: 'mend the line; a text with a colon or a quotation mark needs quotes around it',
  }))
  if (broken.length > 0) return { file, data: undefined, problems: broken, at }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { file, data: result.data, problems: [], at }
  const misshapen = result.error.issues.map((issue) => {
    const name = issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : 'the file'
    return {
      file,
      ...at(issue.path),
      found: document.hasIn(issue.path) ? `${name} is not right` : `no ${name}`,
      expected: `expected ${expectation(issue)}`,
      cure: 'see lib/content/schema.ts for the form',
    }
  })
  return { file, data: undefined, problems: misshapen, at }
}

/** What a value should have been, in words; the schema's own words where it has some. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `a ${issue.expected}`
  if (issue.code === 'invalid_value')
    return `one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`
  if (issue.code === 'unrecognized_keys') return `no key ${issue.keys.map((key) => `“${key}”`).join(', ')}`
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'some text' : `more than ${issue.minimum}`
  return issue.message
}
