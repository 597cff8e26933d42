import type { Element } from 'xast'
import { x } from 'xastscript'
import { twentieths } from './look.ts'

/** An element of WordprocessingML (ECMA-376, part 1), whose attributes are of its namespace too. */
export function w(
  name: string,
  attributes: Record<string, string | number> = {},
  children: Element[] = [],
): Element {
  const own = Object.entries(attributes).map(([key, value]) => [`w:${key}`, String(value)])
  return x(`w:${name}`, Object.fromEntries(own), children)
}

/** The root element of a part of a document. */
export function wordRoot(name: string, children: Element[]): Element {
  const xmlns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return x(`w:${name}`, { 'xmlns:w': xmlns }, children)
}

/** The size of letters, in points. */
export function sized(points: number): Element[] {
  const halves = Math.round(points * 2)
  return [w('sz', { val: halves }), w('szCs', { val: halves })]
}

/**
 * The space before and after a paragraph, and from line to line, in points.
 * @param rule whether lines make room for letters that are taller, or stand in the same places whatever the typeface
 */
export function spaced(
  before: number,
  after: number,
  leading: number,
  rule: 'atLeast' | 'exact' = 'atLeast',
): Element {
  return w('spacing', {
    before: twentieths(before),
    after: twentieths(after),
    line: twentieths(leading),
    lineRule: rule,
  })
}

/** What a style of paragraphs is made of: which style follows it, and its properties in the order of the schema. */
interface Style {
  next?: string
  paragraph?: Element[]
  run?: Element[]
}

/** A style of paragraphs. */
export function paragraphStyle(id: string, name: string, style: Style): Element {
  const { next, paragraph = [], run = [] } = style
  const isDefault = id === 'Normal'
  return w('style', { type: 'paragraph', ...(isDefault ? { default: 1 } : {}), styleId: id }, [
    w('name', { val: name }),
    ...(isDefault ? [] : [w('basedOn', { val: 'Normal' })]),
    ...(next ? [w('next', { val: next })] : []),
    w('qFormat'),
    ...(paragraph.length > 0 ? [w('pPr', {}, paragraph)] : []),
    ...(run.length > 0 ? [w('rPr', {}, run)] : []),
  ])
}

/** A style of some words in a paragraph. */
export function characterStyle(id: string, name: string, run: Element[]): Element {
  return w('style', { type: 'character', styleId: id }, [
    w('name', { val: name }),
    w('basedOn', { val: 'DefaultParagraphFont' }),
    w('rPr', {}, run),
  ])
}
