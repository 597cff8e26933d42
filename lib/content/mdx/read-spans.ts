import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { annotationKinds } from '../../report/vocabulary.ts'
import type { Position } from '../problem.ts'
import type { MdxFault, MdxSpan } from './mdx-part.ts'
import { kindOfTag, tagName } from './tag-name.ts'

const components = annotationKinds.map((kind) => `<${tagName(kind)} id>`).join(', ')

/** Reads the spans that nodes of a body hold, and adds to `faults` whatever does not belong there. */
export function readSpans(nodes: readonly Nodes[], faults: MdxFault[]): MdxSpan[] {
  return nodes.flatMap((node): MdxSpan[] => {
    if (node.type === 'text') return [{ kind: 'text', text: node.value, ...start(node) }]
    if (node.type === 'paragraph') return readSpans(node.children, faults)
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement')
      return readElement(node, faults)
    faults.push(strange(node))
    return []
  })
}

/** The fault of a node that is neither text nor an annotation. */
export function strange(node: Nodes): MdxFault {
  return {
    ...start(node),
    found: `Markdown of the kind “${node.type}”`,
    expected: `plain text and ${components}`,
    cure: 'take the Markdown away and leave the words',
  }
}

function readElement(node: MdxJsxTextElement | MdxJsxFlowElement, faults: MdxFault[]): MdxSpan[] {
  const kind = kindOfTag(node.name)
  if (!kind) {
    faults.push({
      ...start(node),
      found: `<${node.name ?? ''}>`,
      expected: `only ${components}`,
      cure: 'mend the name of the tag, or take the tag away and leave the words',
    })
    return readSpans(node.children, faults)
  }
  const [attribute, ...others] = node.attributes
  const id =
    others.length === 0 && attribute?.type === 'mdxJsxAttribute' && attribute.name === 'id' && attribute.value
  if (typeof id !== 'string') {
    faults.push({
      ...start(node),
      found: `<${node.name}> without a plain id`,
      expected: `<${node.name} id="…">`,
      cure: 'write the id in quotation marks, and nothing else in the tag',
    })
    return readSpans(node.children, faults)
  }
  const spans = readSpans(node.children, faults)
  if (spans.length === 0) {
    faults.push({
      ...start(node),
      found: `<${node.name}> with nothing inside`,
      expected: 'the words it marks',
      cure: 'put the tag round the words, or take it away',
    })
  }
  return [{ kind, id, spans, ...start(node) }]
}

/** Where a node begins. */
export function start(node: Nodes): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
