import type { Language } from '../vocabulary.ts'
import { findEnglishNumerals } from './english-numerals.ts'
import { findHanNumerals } from './han-numerals.ts'
import { findRomanNumerals } from './roman-numerals.ts'

/** A number written in a text, and where: `text.slice(index, index + length)` are its words. */
export interface Numeral {
  /** In UTF-16 code units, as strings count. */
  index: number
  length: number
  /** With its scale: 1.5万 and “15 thousand” are 15000. */
  value: number
  /** `digits` begin with Arabic digits; `ordinal` are 第三, third and 3rd, each with the 第 or the ending. */
  form: 'digits' | 'words' | 'ordinal' | 'roman'
}

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
