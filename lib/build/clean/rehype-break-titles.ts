import type { Element, ElementContent, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'
import { numeralWidth } from '../../report/numbers/numeral-width.ts'
import { clausePieces } from './clause-pieces.ts'
import { eachElement } from './each-element.ts'

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
    eachElement(tree, (node) => {
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
  eachElement(tree, (element) => {
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
    const parted = clausePieces(clause).flatMap((piece, index): ElementContent[] => [
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
