import type { z } from 'zod'
import type { ParsedYaml, Path } from './parse-yaml.ts'
import type { Problem } from './problem.ts'

/** No more unknown keys than these are reported one by one. */
const mostKeys = 10

/**
 * Says in words what the schema has against a value: what stands in the file, what should, and how to fix it.
 * @param form where the form of the file is described
 */
export function describeIssue(issue: z.core.$ZodIssue, yaml: ParsedYaml, form: string): Problem[] {
  const inner = innerIssue(issue)
  if (inner) return describeIssue(inner, yaml, form)
  const { path } = issue
  const see = `see ${form} for the form`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostKeys).map((key, index) => ({
      ...yaml.keyAt([...path, key]),
      found: `the key ${nameOf([...path, key])}${
        index + 1 === mostKeys ? `, and ${issue.keys.length - mostKeys} more keys` : ''
      }`,
      expected: 'no such key here',
      cure: `mend the name of the key, or take it away; ${see}`,
    }))
  }
  const name = nameOf(path)
  if (issue.code === 'invalid_key') {
    const expected = String(issue.issues[0]?.message)
    return [{ ...yaml.keyAt(path), found: `the key ${name}`, expected, cure: `mend the key; ${see}` }]
  }
  const place = { ...yaml.at(path), expected: expectation(issue) }
  if (!yaml.has(path)) return [{ ...place, found: `no ${name}`, cure: `add it; ${see}` }]
  const value = valueAt(yaml.value, path)
  return [{ ...place, found: `${name} is ${inWords(value)}`, cure: cureOf(issue, value, see) }]
}

/** Of groups in groups, what is wrong with the value inside. */
function innerIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue | undefined {
  if (issue.code !== 'invalid_union') return undefined
  const [deepest] = issue.errors.flat().filter(({ path }) => path.length > 0)
  return deepest && { ...deepest, path: [...issue.path, ...deepest.path] }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner: unknown, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}

/** `“zh”`, `“measure.zh” of entry 2`, `entry 3 of “tested”`. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file'
  const index = path.findLastIndex((key) => typeof key === 'number')
  const keys = path
    .slice(index + 1)
    .map(String)
    .join('.')
  const list = index > 0 ? ` of ${nameOf(path.slice(0, index))}` : ''
  const entry = index >= 0 ? `entry ${Number(path[index]) + 1}${list}` : ''
  return [keys && `“${keys}”`, entry].filter(Boolean).join(' of ')
}

/** A value as an editor would call it: `“Harbour”`, `the number 2024`, `empty`. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty'
  if (typeof value === 'string') {
    const line = value.replaceAll(/\s+/g, ' ').trim()
    return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`
  }
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`
  return typeof value === 'object' ? 'a group of keys' : `the word ${String(value)} without quotation marks`
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

/** What a value should have been, in words; the schema's own words where it has some. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') {
    return `one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (issue.origin === 'string') return 'some text'
    const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum
    if (issue.origin === 'array') return `a list of ${limit} entries`
    return `${issue.code === 'too_small' ? 'more' : 'no more'} than ${limit}`
  }
  return issue.message
}

function cureOf(issue: z.core.$ZodIssue, value: unknown, see: string): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'write it'
  if (issue.code !== 'invalid_type') return `mend it; ${see}`
  const { expected } = issue
  const empty = value === null
  if (empty && expected === 'array') return 'write [] for none'
  if (empty && expected === 'record') return 'write {} for none'
  if (expected === 'string' && typeof value !== 'object') return 'put it in quotation marks'
  return `mend it; ${see}`
}
