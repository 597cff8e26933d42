import { type Document, isNode, isScalar, type ParsedNode, visit, type YAMLMap } from 'yaml'
import { tooDeep } from './deep-nesting.ts'
import type { Fault } from './problem.ts'

/** Something wrong with a YAML text as such, and the offset of its first character. */
export interface YamlFault extends Fault {
  offset: number
}

/**
 * What of YAML the content does not use, and what is no YAML at all: of syntax, and of references, the first fault alone,
 * since what follows it is taken for something else.
 */
export function yamlFaults(document: Document.Parsed, text: string): YamlFault[] {
  const [error] = document.errors
  if (error && /call stack/.test(error.message)) return [{ ...tooDeep, offset: error.pos[0] }]
  if (error) {
    return [
      {
        offset: error.code === 'MISSING_CHAR' && /quote/.test(error.message) ? openQuote(text) : error.pos[0],
        found: `not valid YAML: ${error.message}`,
        expected: 'YAML that parses',
        cure: 'mend the line; a text with a colon or a quotation mark needs quotes around it',
      },
    ]
  }
  const faults: YamlFault[] = []
  const anchors = new Map<string, ParsedNode>()
  const named = new Set<string>()
  const references: YamlFault[] = []
  let aliases = 0
  const note = (node: ParsedNode & { anchor?: string; tag?: string }) => {
    if (node.anchor) anchors.set(node.anchor, node)
    if (!node.tag) return
    faults.push({
      offset: node.range[0],
      found: `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}, which YAML reads as a type`,
      expected: 'a text, a number, a list, or a group of keys',
      cure: 'take the tag away, or put the text in quotation marks',
    })
  }
  visit(document, {
    Alias(_, { source, range }, path) {
      aliases += 1
      named.add(source)
      const node = anchors.get(source)
      const inner = path.some((parent) => isNode(parent) && 'anchor' in parent && parent.anchor)
      if (!node)
        references.push(
          reference(range?.[0], `*${source}, which YAML reads as a reference to something named &${source}`),
        )
      else if (inner || (node.range?.[1] ?? 0) - (node.range?.[0] ?? 0) > 1000)
        references.push(reference(range?.[0], `*${source}, a reference to much or to other references`))
    },
    Value(_, node) {
      note(node as ParsedNode)
    },
    Map(_, map) {
      note(map as ParsedNode)
      const duplicate = firstDuplicate(map)
      if (duplicate) faults.push(duplicate)
    },
    Pair(_, { key }) {
      if (!isScalar(key) || typeof key.value === 'string') return
      const written = key.source ?? ''
      faults.push({
        offset: key.range?.[0] ?? 0,
        found: `the key ${written || 'without a name'}, which is not a text`,
        expected: 'a key in quotation marks, for YAML reads 1.10 as 1.1',
        cure: `write "${written}":`,
      })
    },
  })
  for (const [anchor, node] of anchors)
    if (!named.has(anchor))
      references.push(reference(node.range?.[0], `&${anchor}, a name that nothing refers to`))
  if (aliases > 200) references.push(reference(0, `${aliases} references`))
  return [...faults, ...references.slice(0, 1)]
}

function reference(offset = 0, found: string): YamlFault {
  return { offset, found, expected: 'a text', cure: 'put the text in quotation marks' }
}

function firstDuplicate(map: YAMLMap): YamlFault | undefined {
  const seen = new Set<unknown>()
  for (const { key } of map.items) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) {
      return {
        offset: key.range?.[0] ?? 0,
        found: 'a key that stands here a second time',
        expected: 'each key once',
        cure: 'take one of the two away',
      }
    }
    seen.add(key.value)
  }
  return undefined
}

/** The last quotation mark of the first line that has an odd number of them: where the one that stays open begins. */
function openQuote(text: string): number {
  let offset = 0
  for (const line of text.split('\n')) {
    const marks = [...line.replace(/(?:^|\s)#.*$/, '').matchAll(/(?<!\\)"/g)]
    if (marks.length % 2 === 1) return offset + (marks.at(-1)?.index ?? 0)
    offset += line.length + 1
  }
  return Math.max(0, text.length - 1)
}
