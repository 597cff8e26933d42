import type { Element, Root } from 'hast'
import type { VFile } from 'vfile'
import { ofPairs } from '../../browser/styles/groups.ts'
import { pageSheet } from '../../browser/styles/page-sheet.ts'
import { shortNames } from '../../browser/styles/short-names.ts'
import { eachElement } from './each-element.ts'

/**
 * A rehype plugin that puts into a page the rules of the classes that stand in it, as the last thing in its head. Leaves the
 * classes in the file’s data. A page in one language has no classes for what stands under another.
 */
export function rehypePageSheet() {
  // Most elements have the same few.
  const known = new Set<string>()
  return async (tree: Root, file: VFile) => {
    const names = await shortNames()
    const classes = new Set<string>()
    const hasPairs = holdsPair(tree)
    let head: Element | undefined
    const read = (element: Element) => {
      const { tagName, properties, content } = element
      if (tagName === 'head') head = element
      // What stands in a template is shown later, and is no child of it.
      if (content) eachElement(content, read)
      if (!Array.isArray(properties.className)) return
      const all = properties.className.map(String)
      if (!known.has(all.join(' '))) {
        const parted = partedIn(all, names)
        if (parted) throw new Error(`${file.path}: ${parted}`)
        known.add(all.join(' '))
      }
      const own = all.filter((name) => hasPairs || !ofPairs.test(name))
      for (const name of own) classes.add(name)
      properties.className = [...new Set(own.map((name) => names.get(name) ?? name))]
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

/** What is wrong with classes of which only some of those that share a short name stand on an element, if any do. */
function partedIn(own: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  const shorts = new Set(own.flatMap((name) => names.get(name) ?? []))
  const [other] = [...names].find(([name, short]) => shorts.has(short) && !own.includes(name)) ?? []
  if (other === undefined) return undefined
  const name = own.find((one) => names.get(one) === names.get(other))
  return `an element has the class ${name} without ${other}, and both have one name in what is built, since all strings of the views have both or neither; expected an element to have all classes of a string; write the two in strings of their own`
}

/** Whether anything with such a class holds Chinese with the same in English right behind it. */
function holdsPair(tree: Root): boolean {
  let found = false
  const read = ({ properties, children, content }: Element) => {
    if (Array.isArray(properties.className) && properties.className.some((name) => ofPairs.test(`${name}`))) {
      const languages = children.flatMap((child) => (child.type === 'element' ? [child.properties.lang] : []))
      found ||= languages.some((language, at) => language === 'zh-CN' && languages[at + 1] === 'en')
    }
    if (content) eachElement(content, read)
  }
  eachElement(tree, read)
  return found
}
