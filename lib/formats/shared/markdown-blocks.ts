import type { BlockContent, Heading, List, Paragraph, PhrasingContent } from 'mdast'

/** A heading of Markdown. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

/** A paragraph of plain words; with an address they are a link. */
export function paragraph(value: string, url?: string): Paragraph {
  const text: PhrasingContent = { type: 'text', value }
  return { type: 'paragraph', children: [url === undefined ? text : { type: 'link', url, children: [text] }] }
}

/** A list without numbers, each of whose items is a few blocks. */
export function list(items: BlockContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
  }
}
