/** Widths in the site's numerals, Libertinus Serif Semibold, in hundredths of an em. */
const widths: Record<string, number> = { '.': 24.4, ',': 24.4, '%': 63.7, '+': 53.7 }
const figure = 49
/** Chinese characters and marks, and the space between them and figures (text-autospace). */
const full = 100
const joint = 12.5
const joints = /\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu

/**
 * How wide a number is in the site's numerals, in hundredths of an em. It stands in a box of this width from the first, so
 * that nothing moves when they arrive.
 */
export function numeralWidth(number: string): number {
  const width = (character: string) => widths[character] ?? (/\d/.test(character) ? figure : full)
  const space = joint * (number.match(joints)?.length ?? 0)
  return Math.ceil([...number].reduce((sum, character) => sum + width(character), space))
}
