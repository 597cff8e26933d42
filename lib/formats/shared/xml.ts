import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** An XML document as text. */
export function xml(root: Element): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const
  return `${toXml(x(null, [declaration, root]))}\n`
}

/** The same with every element on a line of its own that holds only elements, for who reads or compares it by line. */
export function indentedXml(root: Element): string {
  return xml(indented(root, '\n')).replace('?><', '?>\n<')
}

function indented(element: Element, margin: string): Element {
  const { children } = element
  if (children.length === 0 || children.some(({ type }) => type === 'text')) return element
  const inner = `${margin}  `
  const space = (value: string): ElementContent => ({ type: 'text', value })
  return {
    ...element,
    children: [
      ...children.flatMap((child) => [
        space(inner),
        child.type === 'element' ? indented(child, inner) : child,
      ]),
      space(margin),
    ],
  }
}
