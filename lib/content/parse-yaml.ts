import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import type { Problem } from './problem.ts'
import { sourceIndex } from './source-index.ts'

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[]

/** Where something stands in a file, both from 1. */
export interface Position {
  line: number
  column: number
}

/** A YAML text that was parsed: its value, undefined where there are problems, and where each value stands. */
export interface ParsedYaml {
  value: unknown
  problems: Problem[]
  /** The position of the value at `path`, or of the nearest value around it. */
  at(path: Path): Position
  /** The position of a character of the text at `path`, by its index in the text. */
  within(path: Path, index: number): Position
  /** The position of the key that ends `path`. */
  keyAt(path: Path): Position
  has(path: Path): boolean
}

/**
 * Parses a YAML text (JSON is YAML). Every key must be a text: YAML reads 1.10 as the number 1.1.
 * @param file how problems name it
 * @param above how many lines stand above the text in its file
 */
export function parseYaml(text: string, file: string, above = 0): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) }
  }
  // What follows the first fault of syntax is taken for something else, thousands of times in a long list.
  const firstFault = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY')
  const errors = firstFault < 0 ? document.errors : document.errors.slice(0, firstFault + 1)
  const problems: Problem[] = errors.map(({ code, message, pos }) => ({
    file,
    ...position(pos[0]),
    ...(code === 'DUPLICATE_KEY'
      ? {
          found: 'a key that stands here a second time',
          expected: 'expected each key once',
          cure: 'take one of the two away',
        }
      : {
          found: `not valid YAML: ${message}`,
          expected: 'expected YAML that parses',
          cure: 'mend the line; a text with a colon or a quotation mark needs quotes around it',
        }),
  }))
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return
      problems.push({
        file,
        ...position(alias.range?.[0] ?? 0),
        found: `*${alias.source}, which YAML reads as a reference to something named &${alias.source}`,
        expected: 'expected a text',
        cure: 'put the text in quotation marks',
      })
    },
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value === 'string') return
      const written = key.source ?? ''
      problems.push({
        file,
        ...position(key.range?.[0] ?? 0),
        found: `the key ${written || 'without a name'}, which is not a text`,
        expected: 'expected a key in quotation marks, for YAML reads 1.10 as 1.1',
        cure: `write "${written}":`,
      })
    },
  })
  const node = (path: Path) => document.getIn(path, true) as ParsedNode | undefined
  const at = (path: Path): Position => {
    for (let length = path.length; length > 0; length--) {
      const range = node(path.slice(0, length))?.range
      if (range) return position(range[0])
    }
    return { line: 1 + above, column: 1 }
  }
  const keyAt = (path: Path): Position => {
    const parent = path.length > 1 ? node(path.slice(0, -1)) : document.contents
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined
    return isScalar(pair?.key) && pair.key.range ? position(pair.key.range[0]) : at(path)
  }
  const within = (path: Path, index: number): Position => {
    const scalar = node(path)
    if (!isScalar(scalar) || !scalar.range || typeof scalar.value !== 'string') return at(path)
    const [start, end] = scalar.range
    return position(start + sourceIndex(text.slice(start, end), scalar.value, index))
  }
  const value = problems.length > 0 ? undefined : document.toJS()
  return { value, problems, at, within, keyAt, has: (path) => document.hasIn(path) }
}
