import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Scripts of our own: modules, and data that programs read. Everything else is the framework's. */
const ownScripts = new Set(['module', 'application/ld+json'])

/**
 * A rehype plugin that takes out of a page what only the framework's browser half would use: its scripts and
 * payloads, its preloads, its markers, and its attributes on the inlined style; and what it writes twice.
 */
export function rehypeStripFramework() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      const drop = node.type === 'comment' || (node.type === 'element' && isFrameworks(node))
      if (drop) {
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      if (node.type === 'element' && node.tagName === 'style') {
        delete node.properties.dataPrecedence
        delete node.properties.dataHref
      }
      if (node.type === 'element' && node.tagName === 'script') delete node.properties.dataOwn
    })
  }
}

function isFrameworks({ tagName, properties, children }: Element): boolean {
  if (tagName === 'script') return !ownScripts.has(String(properties.type)) && !('dataOwn' in properties)
  if (tagName === 'link')
    return properties.rel?.toString() === 'preload' || String(properties.href).includes('/_next/')
  if (tagName === 'meta') return properties.name === 'next-size-adjust' || isTwice(String(properties.name))
  const empty = children.every((child) => child.type === 'comment')
  return tagName === 'div' && properties.hidden === true && empty
}

/**
 * Where X finds no title, description or picture of its own it takes that of Open Graph; the form of the card is its own.
 * Source: developer.x.com, Cards, “Getting started”, on Open Graph.
 */
function isTwice(name: string): boolean {
  return name.startsWith('twitter:') && name !== 'twitter:card'
}
