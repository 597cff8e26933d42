import type { Element, Nodes } from 'hast'

/**
 * Shows every element of a tree, from first to last. `unist-util-visit` does so too, but names a function after each node,
 * which takes longer than what most plugins do with it; where nodes are put in or taken out it is needed all the same.
 * @param show may say `'skip'`, so that what is inside the element is passed over
 */
export function eachElement(node: Nodes, show: (element: Element) => unknown): void {
  if (node.type === 'element' && show(node) === 'skip') return
  if ('children' in node) for (const child of node.children) eachElement(child, show)
}
