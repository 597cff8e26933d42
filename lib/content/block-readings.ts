import { findNumerals } from '../report/numbers/numerals.ts'
import type { Block } from './printed-blocks.ts'

/** What the source says, with the number before a heading and, where one stands there, without it. */
export function readings(source: Block, printed: Block): string[] {
  const whole = normalize(source.text)
  const [number] = printed.number?.pattern.exec(source.text) ?? []
  if (number === undefined || !isRight(number, printed)) return [whole]
  return [normalize(source.text.slice(number.length)), whole]
}

/** The number before an area or a pledge is its own. */
function isRight(number: string, printed: Block): boolean {
  const value = printed.number?.value
  return value === undefined || findNumerals(number, 'zh')[0]?.value === value
}

/** A text without white space, and with the marks that the source has half-width in the width of Chinese print. */
export function normalize(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
