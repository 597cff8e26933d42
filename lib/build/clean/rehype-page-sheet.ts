import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { pageSheet } from '../../browser/styles/page-sheet.ts'

/** A rehype plugin that puts into a page the rules of the classes that stand in it, as the last thing in its head. */
export function rehypePageSheet() {
  return async (tree: Root) => {
    const classes = new Set<string>()
    let head: Element | undefined
    visit(tree, 'element', ({ properties: { className } }) => {
      if (Array.isArray(className)) for (const name of className) classes.add(String(name))
    })
    visit(tree, { type: 'element', tagName: 'head' }, (element: Element) => {
      head = element
    })
    const value = await pageSheet(classes)
    head?.children.push({
      type: 'element',
      tagName: 'style',
      properties: {},
      children: [{ type: 'text', value }],
    })
  }
}
