import { isScalar, parseDocument, visit } from 'yaml'
import type { Language } from '../../lib/report/vocabulary.ts'

/** A text that a reader can meet, and where its source stands. */
export interface Text {
  file: string
  /** The range of the source in the file. */
  start: number
  end: number
  /** What is said there; a sentence with its tags. */
  value: string
  language: Language | undefined
  form: 'mdx' | 'yaml' | 'json' | 'plain'
  /** The keys that lead to it in YAML and JSON; `title` in front matter. */
  path: readonly (string | number)[]
}

/** Every text of a file of the content. */
export function textsOf(file: string, source: string): Text[] {
  if (file.endsWith('.mdx')) return mdxTexts(file, source)
  if (file.endsWith('.txt'))
    return lines(source, 0).map((line) => ({ ...line, file, language: 'zh', form: 'plain', path: [] }))
  return yamlTexts(file, source)
}

function mdxTexts(file: string, source: string): Text[] {
  const language = file.endsWith('.zh.mdx') ? 'zh' : 'en'
  const [top = ''] = /^---\n.*?\n---\n/s.exec(source) ?? []
  const front = yamlTexts(file, top.slice(0, -4)).map((text) => ({ ...text, language }) as const)
  const body = lines(source, top.length).map(
    (line): Text => ({ ...line, file, language, form: 'mdx', path: [] }),
  )
  return [...front, ...body]
}

/** The lines that are not empty. */
function lines(source: string, from: number) {
  return [...source.matchAll(/[^\n]+/g)]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: value }) => ({ start: index, end: index + value.length, value }))
}

function yamlTexts(file: string, source: string): Text[] {
  const form = file.endsWith('.json') ? 'json' : 'yaml'
  const only = /ui\/(zh|en)\.json$/.exec(file)?.[1] as Language | undefined
  const texts: Text[] = []
  visit(parseDocument(source), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return
      const path = pathOf([...ancestors, node])
      const language =
        only ?? (path.findLast((step) => step === 'zh' || step === 'en') as Language | undefined)
      const [start, valueEnd] = node.range
      // The range of a text of several lines ends where the next line begins.
      const end = start + source.slice(start, valueEnd).trimEnd().length
      texts.push({ file, start, end, value: node.value, language, form, path })
    },
  })
  return texts
}

/** The keys and indexes on the way from a document to a node. */
function pathOf(nodes: readonly unknown[]): (string | number)[] {
  return nodes.flatMap((node, index): (string | number)[] => {
    const child = nodes[index + 1] as { key?: unknown } | undefined
    if (!node || typeof node !== 'object' || !child) return []
    if ('key' in node && !('items' in node)) return isScalar(node.key) ? [String(node.key.value)] : []
    const items = 'items' in node && Array.isArray(node.items) ? node.items : []
    return 'key' in child && !('items' in child) ? [] : [items.indexOf(child)].filter((at) => at >= 0)
  })
}
