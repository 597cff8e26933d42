import { valueToEstree } from 'estree-util-value-to-estree'
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import { annotationKinds } from '../content/types.ts'
import type { MdxFault, MdxSentence, MdxSpan } from './mdx-part.ts'

const componentKinds = new Map(annotationKinds.map((kind) => [kind[0]?.toUpperCase() + kind.slice(1), kind]))
const allowedComponents = [...componentKinds.keys()].map((name) => `<${name} id>`).join(', ')

/**
 * A remark plugin that reads a part's sentences: a line of a paragraph is a sentence, and a JSX element is an
 * annotation. Exports from the compiled module `sentences` (MdxSentence[]) and `faults` (MdxFault[]): whatever
 * else stands in the body.
 */
export function remarkSentences() {
  return (tree: Root) => {
    const sentences: MdxSentence[] = []
    const faults: MdxFault[] = []
    let paragraph = 0
    for (const block of tree.children) {
      if (block.type === 'yaml' || isEmptyEsm(block)) continue
      if (block.type === 'paragraph') {
        paragraph += 1
        addLines(block.children, paragraph)
      } else if (block.type === 'mdxJsxFlowElement') {
        paragraph += 1
        addLines([block as unknown as PhrasingContent], paragraph)
      } else faults.push(strange(block))
    }
    // The words are in the exports; what stands in the body must not run, nor import a file.
    tree.children = [
      ...tree.children.filter(isEmptyEsm),
      exportOf('sentences', sentences),
      exportOf('faults', faults),
    ]

    function addLines(nodes: PhrasingContent[], paragraph: number) {
      for (const line of splitLines(readSpans(nodes))) {
        const first = line[0]
        if (first) sentences.push({ paragraph, line: first.line, column: first.column, spans: line })
      }
    }

    function readSpans(nodes: readonly Nodes[]): MdxSpan[] {
      return nodes.flatMap((node): MdxSpan[] => {
        if (node.type === 'text') return [{ kind: 'text', text: node.value, ...start(node) }]
        if (node.type === 'paragraph') return readSpans(node.children)
        if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') {
          faults.push(strange(node))
          return []
        }
        const kind = componentKinds.get(node.name ?? '')
        if (!kind) {
          faults.push({
            ...start(node),
            found: `<${node.name ?? ''}>`,
            expected: `only ${allowedComponents}`,
          })
          return readSpans(node.children)
        }
        const [attribute, ...others] = node.attributes
        const valid =
          others.length === 0 &&
          attribute?.type === 'mdxJsxAttribute' &&
          attribute.name === 'id' &&
          typeof attribute.value === 'string'
        if (!valid) {
          faults.push({
            ...start(node),
            found: `<${node.name}> without a plain id`,
            expected: `<${node.name} id="…">`,
          })
          return readSpans(node.children)
        }
        const spans = readSpans(node.children)
        if (spans.length === 0) {
          faults.push({
            ...start(node),
            found: `<${node.name}> with nothing inside`,
            expected: 'the words it marks',
          })
        }
        return [{ kind, id: attribute.value as string, spans, ...start(node) }]
      })
    }
  }
}

function start(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}

function strange(node: Nodes): MdxFault {
  return {
    ...start(node),
    found: `Markdown of the kind “${node.type}”`,
    expected: `plain text and ${allowedComponents}`,
  }
}

function isEmptyEsm(node: RootContent): boolean {
  return node.type === 'mdxjsEsm' && node.position === undefined
}

/** Cuts at every line break of a text; a span's own text never holds a break afterwards. */
function splitLines(spans: MdxSpan[]): MdxSpan[][] {
  const lines: MdxSpan[][] = [[]]
  for (const span of spans) {
    if (span.kind !== 'text') {
      lines.at(-1)?.push(span)
      continue
    }
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') {
        const place =
          index === 0 ? { line: span.line, column: span.column } : { line: span.line + index, column: 1 }
        lines.at(-1)?.push({ kind: 'text', text, ...place })
      }
    })
  }
  return lines.filter((line) => line.length > 0)
}

function exportOf(name: string, value: unknown): RootContent {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ExportNamedDeclaration',
            specifiers: [],
            attributes: [],
            declaration: {
              type: 'VariableDeclaration',
              kind: 'const',
              declarations: [
                { type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: valueToEstree(value) },
              ],
            },
          },
        ],
      },
    },
  }
}
