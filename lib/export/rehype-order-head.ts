import type { Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'

/** Metadata of the page's own; other links and the theme's colours belong to the site's frame. */
const framed = new Set(['stylesheet', 'icon', 'apple-touch-icon', 'manifest', 'preload', 'modulepreload'])

/**
 * A rehype plugin that puts the page's metadata first in its head, in one order. React writes it before or after the
 * rest, whichever is ready first, so that two builds would differ.
 */
export function rehypeOrderHead() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'head') element.children.sort((a, b) => rank(a) - rank(b))
    })
  }
}

function rank(node: RootContent): number {
  if (node.type !== 'element') return 5
  const { tagName, properties }: Element = node
  if (properties.charSet !== undefined) return 0
  if (properties.name === 'viewport') return 1
  if (tagName === 'title') return 2
  if (tagName === 'meta') return properties.name === 'theme-color' ? 5 : 3
  const relation = Array.isArray(properties.rel) ? properties.rel.join(' ') : String(properties.rel)
  return tagName === 'link' && !framed.has(relation) ? 4 : 5
}
