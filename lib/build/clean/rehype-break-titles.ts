import type { Element, ElementContent, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { numeralWidth } from '../../report/numbers/numeral-width.ts'

/** A clause of so many characters fits a line of the narrowest phone, in the largest title of the easy view. */
const fitsPhone = 7
const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** A clause with the mark that ends it: behind the mark a line may end anyway. */
const clauses = /[^，、：；。！？\s]+[，、：；。！？\s]*|^\s+/gu

/**
 * A rehype plugin that lets a Chinese title break between its clauses, and between two words where a clause is too long
 * for a line. The style sheet lets it break nowhere else (`word-break: keep-all`); browsers know no words of Chinese in
 * CSS.
 */
export function rehypeBreakTitles() {
  return (tree: Root) => {
    const faced = textsInFace(tree)
    visit(tree, 'element', (node) => {
      if (!isTitle(node)) return
      visit(node, 'text', (text: Text, index, parent) => {
        if (index === undefined || parent?.type !== 'element') return
        if (!/\p{Script=Han}/u.test(text.value)) {
          text.value = text.value.replaceAll(romanNumeral, '\u00A0')
          return
        }
        const parts = breakable(text.value, faced.has(text) ? boxed : textOf)
        parent.children.splice(index, 1, ...parts)
        return index + parts.length
      })
      return 'skip'
    })
  }
}

/** What is set in the site’s face, whose figures come later than the page. */
function textsInFace(tree: Root): Set<Text> {
  const texts = new Set<Text>()
  visit(tree, 'element', (element) => {
    const { className } = element.properties
    if (!Array.isArray(className) || !className.includes('font-title')) return
    visit(element, 'text', (text: Text) => void texts.add(text))
  })
  return texts
}

/** Headings, and the titles that stand in cells of the board. */
function isTitle({ tagName, properties }: Element): boolean {
  const { className } = properties
  return /^h[1-6]$/.test(tagName) || (Array.isArray(className) && className.includes('title'))
}

function breakable(
  title: string,
  set: (piece: string, begins: boolean) => ElementContent[],
): ElementContent[] {
  const all = title.match(clauses) ?? []
  return all.flatMap((clause, at) => {
    const pieces = [...clause].length > fitsPhone ? piecesOf(clause) : [clause]
    const parted = pieces.flatMap((piece, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
      ...set(piece, at + index === 0),
    ])
    return all.length > 1 ? [span(parted, 'clause')] : parted
  })
}

/** A number with the character before it and the one behind it, from which it is not parted. */
const numbers = /(\p{Script=Han}?[\d.,%+]*\d[\d.,%+]*\p{Script=Han}?)/u

/**
 * The words of a title with each number in a box of the width that it will have in the site’s numerals.
 * @param begins whether the title begins with them, so that nothing is before a number there
 */
function boxed(words: string, begins: boolean): ElementContent[] {
  return words.split(numbers).flatMap((piece, index): ElementContent[] => {
    const [digits] = /[\d.,%+]*\d[\d.,%+]*/.exec(piece) ?? []
    if (digits === undefined) return textOf(piece)
    const [before = '', behind = ''] = piece.split(digits)
    const isFirst = begins && index === 1 && words.startsWith(digits)
    const width = numeralWidth(digits) + aside
    const box = isFirst
      ? span(textOf(digits), `em-${width}`)
      : span(textOf(digits), `em-${width + aside}`, 'ps-1')
    return [span([...textOf(before), box, ...textOf(behind)], 'whitespace-nowrap')]
  })
}

/** The eighth of an em between Chinese and figures (text-autospace), in hundredths. */
const aside = 12

function textOf(value: string): Text[] {
  return value ? [{ type: 'text', value }] : []
}

/** The space before a number in Roman numerals, which stays with its word: Part II. */
const romanNumeral = /(?<=\p{L}) (?=[IVX]+\b)/gu

function span(children: Element['children'], ...className: string[]): Element {
  return { type: 'element', tagName: 'span', properties: { className }, children }
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
