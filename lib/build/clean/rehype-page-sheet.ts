import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { pageSheet } from '../../browser/styles/page-sheet.ts'
import { shortNames } from '../../browser/styles/short-names.ts'
import { eachElement } from './each-element.ts'

/**
 * A rehype plugin that puts into a page the rules of the classes that stand in it, as the last thing in its head. Leaves the
 * classes in the file’s data.
 */
export function rehypePageSheet() {
  return async (tree: Root, file: VFile) => {
    const names = await shortNames()
    const classes = new Set<string>()
    let head: Element | undefined
    const read = (element: Element) => {
      const { tagName, properties, content } = element
      if (tagName === 'head') head = element
      // What stands in a template is shown later, and is no child of it.
      if (content) eachElement(content, read)
      if (!Array.isArray(properties.className)) return
      const own = properties.className.map(String)
      for (const name of own) classes.add(name)
      properties.className = own.map((name) => names.get(name) ?? name)
    }
    eachElement(tree, read)
    const value = await pageSheet(classes)
    file.data.classes = classes
    head?.children.push({
      type: 'element',
      tagName: 'style',
      properties: {},
      children: [{ type: 'text', value }],
    })
  }
}
