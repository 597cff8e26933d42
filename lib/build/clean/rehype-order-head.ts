import type { Element, Root, RootContent } from 'hast'
import { EXIT, visit } from 'unist-util-visit'

/** What belongs to the site's frame, the same on every page; the other links and metadata are the page's own. */
const framed = new Set(['stylesheet', 'icon', 'apple-touch-icon', 'manifest', 'preload', 'modulepreload'])
const framedNames = new Set<unknown>(['color-scheme', 'theme-color'])

/**
 * A rehype plugin that puts the page's metadata first in its head, in one order. React writes it before or after the
 * rest, whichever is ready first, so that two builds would differ.
 */
export function rehypeOrderHead() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'head') return
      element.children.sort((a, b) => rank(a) - rank(b))
      return EXIT
    })
  }
}

function rank(node: RootContent): number {
  if (node.type !== 'element') return 6
  const { tagName, properties }: Element = node
  if (properties.charSet !== undefined) return 0
  if (properties.name === 'viewport') return 1
  if (tagName === 'title') return 2
  if (tagName === 'meta') return framedNames.has(properties.name) ? 6 : 3
  const relation = Array.isArray(properties.rel) ? properties.rel.join(' ') : String(properties.rel)
  if (tagName !== 'link' || framed.has(relation)) return 6
  // Those of the page's metadata name pages; those of its component name files, with their types.
  return properties.type === undefined ? 4 : 5
}
