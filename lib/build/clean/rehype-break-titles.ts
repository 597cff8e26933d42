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
 * phone needs stands in a plain `<wbr>`, which wider pages hide; the others are `<wbr class="long">`.
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
 * A clause, cut between words: where it is plain that two meet, and in a piece that fits no phone also where it is less
 * so, since anything is better than a word in two.
 */
function piecesOf(clause: string): string[] {
  const tokens = [...words.segment(clause)].map(({ segment, isWordLike }) => ({
    segment,
    isWord: Boolean(isWordLike),
    isOne: [...segment].length === 1,
  }))
  /** How far from plain it is that a word ends before this token; nothing where a mark separates them. */
  const doubts = tokens.map((token, at) => {
    const before = tokens[at - 1]
    if (!before?.isWord || !token.isWord) return undefined
    if (!before.isOne && !token.isOne) return 0
    // Two of one character are most often one word that the dictionary lacks (封关): it ends where they do.
    const ends = before.isOne && !token.isOne && tokens[at - 2]?.isWord && tokens[at - 2]?.isOne
    const begins = !before.isOne && token.isOne && tokens[at + 1]?.isWord && tokens[at + 1]?.isOne
    // One alone belongs to one of its neighbours, and nobody says to which (现代|化, 高|质量).
    return ends || begins ? 1 : 2
  })
  const cut = (from: number, to: number, doubt: number): string[] => {
    const whole = tokens
      .slice(from, to)
      .map(({ segment }) => segment)
      .join('')
    if (doubt > 2 || (doubt > 0 && [...whole].length <= fitsPhone)) return [whole]
    const starts = doubts.flatMap((one, at) =>
      at > from && at < to && one !== undefined && one <= doubt ? [at] : [],
    )
    const edges = [from, ...starts, to]
    return edges.slice(1).flatMap((end, index) => cut(edges[index] ?? from, end, doubt + 1))
  }
  return cut(0, tokens.length, 0)
}
