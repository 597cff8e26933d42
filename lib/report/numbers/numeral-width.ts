/** Widths in the site's numerals, Libertinus Serif Semibold, in hundredths of an em; a figure's where it is none of these. */
const widths: Record<string, number> = { '.': 24.4, ',': 24.4, '%': 63.7, '+': 53.7 }
const figure = 49

/**
 * How wide a number is in the site's numerals, in hundredths of an em. It stands in a box of this width from the first, so
 * that nothing moves when they arrive.
 */
export function numeralWidth(number: string): number {
  return Math.ceil([...number].reduce((sum, character) => sum + (widths[character] ?? figure), 0))
}
