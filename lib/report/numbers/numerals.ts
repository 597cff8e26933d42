import type { Language } from '../vocabulary.ts'
import { findEnglishNumerals } from './english-numerals.ts'
import { findHanNumerals } from './han-numerals.ts'
import type { Numeral } from './numeral.ts'
import { findRomanNumerals } from './roman-numerals.ts'

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
