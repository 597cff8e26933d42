import type { Language } from '../vocabulary.ts'
import { findQuantities } from './find-quantities.ts'

/** The words of a figure, parted so that its number can be set large; `number` is empty where all is words. */
export interface FigureParts {
  before: string
  number: string
  after: string
}

/** In characters: a longer number is no number at a glance, and would not fit a phone. */
const longest = 8

/**
 * Parts a figure at its number: 500 from 亿元以上, 6%–7 from the last %. An English number in words becomes digits (“eight
 * roads” is 8 and “roads”); 三分之一 and “two to three” stay words.
 */
export function splitFigure(words: string, language: Language): FigureParts {
  const found = numberIn(words, language)
  if (!found || found.number.length > longest) return { before: words, number: '', after: '' }
  const { index, length, number } = found
  return { before: words.slice(0, index), number, after: words.slice(index + length) }
}

function numberIn(words: string, language: Language) {
  const [quantity] = findQuantities(words, language)
  if (!quantity) return
  const { index, length, numeral, value } = quantity
  const digits = /\d(?:.*\d)?/u.exec(words.slice(index, index + length))
  if (digits) return { index: index + digits.index, length: digits[0].length, number: digits[0] }
  if (language === 'zh' || !numeral) return
  const number = new Intl.NumberFormat('en').format(value)
  return { index: words.indexOf(numeral, index), length: numeral.length, number }
}
