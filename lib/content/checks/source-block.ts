import { curled } from '../curled.ts'
import type { Place } from '../problem.ts'

/** A heading or a paragraph of the Chinese, and where each of its characters stands. */
export interface Block {
  text: string
  file: string
  at(index: number): Place
  /** How many characters may stand before it in a line of the source and are not printed: its number. */
  numberIn?(source: string): number
  /** Below it, the text of a file begins. */
  heading?: boolean
  /** A part or a title that cannot be read, or is not yet written: it stands for any blocks of the source. */
  unread?: boolean
}

/** What the source says, without the number before a heading, where one stands there, and with it. */
export function readings(source: Block, printed: Block): string[] {
  const text = curled(source.text)
  const number = printed.numberIn?.(text) ?? 0
  return number === 0 ? [normalize(text)] : [normalize(text.slice(number)), normalize(text)]
}

/** A text without white space, and with the marks that the source may have half-width in the width of Chinese print. */
export function normalize(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,:;!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
