import { type Document, isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { deepNesting, tooDeep } from './deep-nesting.ts'
import type { Problem } from './problem.ts'
import { sourceIndex } from './source-index.ts'
import { yamlFaults } from './yaml-faults.ts'

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
  const deep = deepNesting(text)
  const document = deep === undefined ? parsed(text, lines) : undefined
  if (!document) return unparsed(text.slice(0, deep ?? 0), file, above)
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + above, column: Math.max(col, 1) }
  }
  const problems = yamlFaults(document, text).map(({ offset, ...fault }) => ({
    file,
    ...position(offset),
    ...fault,
  }))
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
  // References to references are refused above.
  const value = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 })
  return { value, problems, at, within, keyAt, has: (path) => document.hasIn(path) }
}

/** A text that nests too deep, below the text before the place where it does. */
function unparsed(before: string, file: string, above: number): ParsedYaml {
  const lines = before.split('\n')
  const place = { line: lines.length + above, column: (lines.at(-1)?.length ?? 0) + 1 }
  const at = () => ({ line: 1 + above, column: 1 })
  const problems = [{ file, ...place, ...tooDeep }]
  return { value: undefined, problems, at, within: at, keyAt: at, has: () => false }
}

/** Nothing where lists or groups stand in each other so deep that the parser gives up. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
