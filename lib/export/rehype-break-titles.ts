import type { Element, ElementContent, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'

/** A clause of so many characters fits a line of the narrowest phone, in the largest title of the easy view. */
const fitsPhone = 7
/** A clause of so many fits a line from a tablet on. */
const fitsTablet = 16

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** A clause with the mark that ends it: behind the mark a line may end anyway. */
const clauses = /[^，、：；。！？\s]+[，、：；。！？\s]*|^\s+/gu

/**
 * A rehype plugin that lets a Chinese title break between two words where a clause is too long for a line. The style
 * sheet lets it break nowhere else (`word-break: keep-all`); browsers know no words of Chinese in CSS. What only a
 * phone needs stands in a plain `<wbr>`, which wider pages take away; the others are `<wbr class="long">`.
 */
export function rehypeBreakTitles() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      if (!isTitle(node)) return
      visit(node, 'text', (text: Text, index, parent) => {
        if (index === undefined || parent?.type !== 'element' || !/\p{Script=Han}/u.test(text.value)) return
        const parts = breakable(text.value)
        parent.children.splice(index, 1, ...parts)
        return index + parts.length
      })
      return 'skip'
    })
  }
}

/** Headings, and the titles that stand in cells of the board. */
function isTitle({ tagName, properties }: Element): boolean {
  const { className } = properties
  return /^h[1-6]$/.test(tagName) || (Array.isArray(className) && className.includes('title'))
}

function breakable(title: string): ElementContent[] {
  return (title.match(clauses) ?? []).flatMap((clause) => {
    const length = [...clause].length
    const pieces = length > fitsPhone ? piecesOf(clause) : [clause]
    const properties = length > fitsTablet ? { className: ['long'] } : {}
    return pieces.flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties, children: [] }] : []),
      { type: 'text', value },
    ])
  })
}

/**
 * A clause, cut between words. A word of one character belongs to one of its neighbours, and nobody says to which
 * (现代|化, 高|质量): there is no cut beside it. Next to a mark the browser knows itself where a line may end.
 */
function piecesOf(clause: string): string[] {
  const pieces = ['']
  let before = false
  for (const { segment, isWordLike } of words.segment(clause)) {
    const whole = Boolean(isWordLike) && [...segment].length > 1
    if (whole && before) pieces.push(segment)
    else pieces.push(`${pieces.pop()}${segment}`)
    before = whole
  }
  return pieces
}
