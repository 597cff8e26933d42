import type { Language } from '../vocabulary.ts'
import { findEnglishNumerals } from './english-numerals.ts'
import { findHanNumerals } from './han-numerals.ts'
import type { Numeral } from './numeral.ts'

/**
 * Every numeral of a text, in order, without overlaps. Each language's grammar stands with `findHanNumerals` and
 * `findEnglishNumerals`. Roman numerals are read only where asked for.
 *
 * It reads what is written, not what is meant: 一批, 五源河, 十分 and 一点一滴 hold numerals, as do “one-stop”, “first-class”
 * and 5G. Which of them count is for the caller to decide.
 */
export function findNumerals(text: string, language: Language, { roman = false } = {}): Numeral[] {
  const numerals = language === 'zh' ? findHanNumerals(text) : findEnglishNumerals(text)
  if (!roman) return numerals
  return [...numerals, ...findRomanNumerals(text)].sort((a, b) => a.index - b.index)
}

const letters = /(?<![\p{L}\d])(?=[VXI])(?:XX|X?(?:IX|IV|V?I{0,3}))(?![\p{L}\d])/gu
const oneCharacter = /[Ⅱ-Ⅻ]/gu
const values: Record<string, number> = { I: 1, V: 5, X: 10 }

/** Roman numerals from II to XX in capital letters, and those of one character from Ⅱ to Ⅻ. “I” is a word. */
function findRomanNumerals(text: string): Numeral[] {
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
