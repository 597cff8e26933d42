import { isScalar, parseDocument, stringify } from 'yaml'
import type { EnglishLine } from '../todo/english-lines.ts'

/** The front matter of an MDX file, between its two lines of hyphens. */
const frontMatter = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(?=^---)/m

/** A file of the content with some of its lines of English anew; everything else stays as it was, to the byte. */
export function setLines(text: string, lines: readonly EnglishLine[]): string {
  const sentences = new Map(
    lines.flatMap(({ path, line, english }) => (path ? [] : [[line, english] as const])),
  )
  const withSentences = text
    .split('\n')
    .map((line, index) => {
      const english = sentences.get(index + 1)
      return english === undefined ? line : english + (line.endsWith('\r') ? '\r' : '')
    })
    .join('\n')
  return lines.reduce((whole, { path, english, file }) => {
    if (!path) return whole
    if (!file.path.endsWith('.mdx')) return setScalar(whole, path, english)
    return whole.replace(
      frontMatter,
      (_, opening: string, yaml: string) => opening + setScalar(yaml, path, english),
    )
  }, withSentences)
}

/** A YAML text with another value where `path` leads to. */
function setScalar(yaml: string, path: readonly PropertyKey[], value: string): string {
  const node = parseDocument(yaml).getIn(path, true)
  if (!isScalar(node) || !node.range) throw new Error(`no text at ${path.join('.')}`)
  const [start, end] = node.range
  return yaml.slice(0, start) + stringify(value, { lineWidth: 0 }).trimEnd() + yaml.slice(end)
}
