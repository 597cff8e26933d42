import type { Block } from './printed-blocks.ts'

/** What the source says, with the number before a heading and, where one stands there, without it. */
export function readings(source: Block, printed: Block): string[] {
  const whole = normalize(source.text)
  return printed.number?.test(source.text)
    ? [normalize(source.text.replace(printed.number, '')), whole]
    : [whole]
}

/** A text without white space, and with the marks that the source has half-width in the width of Chinese print. */
export function normalize(text: string): string {
  return text
    .replaceAll(/\s+/gu, '')
    .replaceAll(/[,:()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
}
