import { type Document, isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { deepNesting, tooDeep } from './deep-nesting.ts'
import { endOf, type Place, type Problem, startOf } from './problem.ts'
import { yamlFaults } from './yaml-faults.ts'

/** The keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[]

/** A YAML text that was parsed: its value, undefined where there are problems, and where each value stands. */
export interface ParsedYaml {
  value: unknown
  problems: Problem[]
  /** The position of the value at `path`, or of the nearest value around it. */
  at(path: Path): Place
  /** The position of a character of the text at `path`, by its index in the text. */
  within(path: Path, index: number): Place
  /** The position of the key that ends `path`. */
  keyAt(path: Path): Place
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
  const position = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1) + above, column: Math.max(col, 1) }
  }
  const problems = yamlFaults(document, text).map(({ offset, ...fault }) => ({
    ...position(offset),
    ...fault,
  }))
  const node = (path: Path) => document.getIn(path, true) as ParsedNode | undefined
  const at = (path: Path): Place => {
    for (let length = path.length; length > 0; length--) {
      const range = node(path.slice(0, length))?.range
      if (range) return position(range[0])
    }
    return startOf(file, 1 + above)
  }
  const keyAt = (path: Path): Place => {
    const parent = path.length > 1 ? node(path.slice(0, -1)) : document.contents
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined
    return isScalar(pair?.key) && pair.key.range ? position(pair.key.range[0]) : at(path)
  }
  const within = (path: Path, index: number): Place => {
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
  const { line, column } = endOf(before)
  const at = () => startOf(file, 1 + above)
  const problems = [{ file, line: line + above, column, ...tooDeep }]
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

/**
 * Where a character of a value stands in the source of its scalar. White space is folded, so the others are counted; an
 * escape (`\u00ad` between double quotes, `''` between single ones) is one of them.
 */
function sourceIndex(source: string, value: string, index: number): number {
  const [opening = ''] = /^(?:["']|[|>][^\n]*\n)?/.exec(source) ?? []
  const unit =
    opening === '"' ? /\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|\S/gisu : opening === "'" ? /''|\S/gu : /\S/gu
  const units = [...source.slice(opening.length).matchAll(unit)]
  const blank = /\s/.test(value[index] ?? ' ')
  const before = value.slice(0, index).match(/\S/gu)?.length ?? 0
  const found = units[blank ? before - 1 : before]
  return opening.length + (found ? found.index + (blank ? found[0].length : 0) : 0)
}
