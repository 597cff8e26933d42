import type { BlockContent, Heading, List, Paragraph, PhrasingContent, Root } from 'mdast'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'

/** What an ampersand must not stand before: the rest of a character reference (CommonMark 0.31.2, 2.5). */
const reference = '(?:#\\d{1,7}|#[Xx][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]*);'

/** A tree as CommonMark. The library alone would escape every ampersand before a letter, as in “R&D”. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    handlers: {
      root: (root, parent, state, info) => {
        const unsafe = state.unsafe.map((pattern) =>
          pattern.character === '&'
            ? { character: '&', after: reference, inConstruct: pattern.inConstruct }
            : pattern,
        )
        return defaultHandlers.root(root, parent, { ...state, unsafe }, info)
      },
    },
  })
}

/** A heading of Markdown. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

/** A paragraph of plain words; with an address they are a link. */
export function paragraph(value: string, url?: string): Paragraph {
  const text: PhrasingContent = { type: 'text', value }
  return { type: 'paragraph', children: [url === undefined ? text : { type: 'link', url, children: [text] }] }
}

/** A link with what it is for, as llms.txt has it. */
export function linkWithNote(name: string, url: string, note: string | undefined): Paragraph {
  const { children } = paragraph(name, url)
  return {
    type: 'paragraph',
    children: [...children, ...(note ? [{ type: 'text' as const, value: `: ${note}` }] : [])],
  }
}

/** A list without numbers, each of whose items is a few blocks. */
export function list(items: BlockContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
  }
}
