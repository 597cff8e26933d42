import type { Nodes, Root } from 'mdast'
import type {} from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import type { MdxFault, MdxPart, MdxSpan } from './mdx-part.ts'
import { readSpans, start, strange } from './read-spans.ts'

/**
 * A remark plugin that reads a part's sentences: a line of a paragraph is a sentence, and a JSX element is an
 * annotation.
 * @param part what is read is added to it: its sentences, and as faults whatever else stands in the body
 */
export function remarkSentences({ sentences, faults }: MdxPart) {
  return (tree: Root) => {
    let paragraph = 0
    for (const block of tree.children) {
      // Front matter, and the export that mdx-bundler makes of it, which stands nowhere in the body.
      if (block.type === 'yaml' || (block.type === 'mdxjsEsm' && block.position === undefined)) continue
      if (block.type !== 'paragraph' && block.type !== 'mdxJsxFlowElement') {
        faults.push(strange(block))
        continue
      }
      paragraph += 1
      faults.push(...brokenAnnotations(block))
      for (const line of splitLines(readSpans([block], faults))) {
        const first = line[0]
        if (first) sentences.push({ paragraph, line: first.line, column: first.column, spans: line })
      }
    }
    // What stands in the body must not run, nor import a file.
    tree.children = []
  }
}

/** The annotations that do not end on the line they begin on, outermost only. */
function brokenAnnotations(block: Nodes): MdxFault[] {
  const faults: MdxFault[] = []
  visit(block, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    const { position } = node
    if (!position || !('name' in node) || position.start.line === position.end.line) return
    faults.push({
      ...start(node),
      found: `<${node.name ?? ''}> that closes on line ${position.end.line}`,
      expected: 'a tag that opens and closes in one sentence, which is one line',
      cure: 'join the lines, or mark the words of each line on their own',
    })
    return 'skip'
  })
  return faults
}

/** Cuts at every line break of a text. */
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
