import type { Numeral } from './numeral.ts'

const letters = /(?<![\p{L}\d])(?=[VXI])(?:XX|X?(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/gu
const oneCharacter = /[Ⅱ-Ⅻ]/gu
const values: Record<string, number> = { I: 1, V: 5, X: 10 }

/** Roman numerals from II to XX in capital letters, and those of one character from Ⅱ to Ⅻ. “I” is a word. */
export function findRomanNumerals(text: string): Numeral[] {
  const found = [...text.matchAll(letters), ...text.matchAll(oneCharacter)]
  return found
    .map((match): Numeral => {
      const numeral = match[0].normalize('NFKC')
      const sizes = [...numeral].map((letter) => values[letter] ?? 0)
      const value = sizes.reduce((sum, size, at) => sum + (size < (sizes[at + 1] ?? 0) ? -size : size), 0)
      return { index: match.index, length: match[0].length, value, form: 'roman' }
    })
    .filter(({ value }) => value > 1)
    .sort((a, b) => a.index - b.index)
}
