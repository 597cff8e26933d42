import type { Language } from '../vocabulary.ts'
import { type Bound, type BoundWords, bounds, boundWords } from './bounds.ts'

/** A bound that a text states, and the words it does so with. */
export interface StatedBound {
  bound: Bound
  words: string
}

/** The bound that the words before a number end with. */
export function boundBefore(text: string, language: Language): StatedBound | undefined {
  return longest((bound) => {
    const { before } = boundWords[bound][language]
    return language === 'zh' ? `(?<words>${before})\\s*$` : `\\b(?<words>${before})\\s+$`
  }, text)
}

/**
 * The bound that the words after a number begin with.
 * @param between how many letters may stand before it: the counted thing, as in 40个项目以上
 */
export function boundAfter(text: string, language: Language, between = 0): StatedBound | undefined {
  return longest((bound) => {
    const { after } = boundWords[bound][language]
    return language === 'zh'
      ? `^\\p{Script=Han}{0,${between}}?(?<words>${after})`
      : `^[\\p{L} ’”“-]{0,${between}}?\\s(?<words>${after})\\b`
  }, text)
}

/** The bound that stands in a number, its unit, or the letter after it: 40多, 100多万, 300余元. */
export function boundWithin(number: string, language: Language): StatedBound | undefined {
  return longest((bound) => {
    const { within = '(?!)' }: BoundWords = boundWords[bound][language]
    return `(?<words>${within})`
  }, number)
}

/** The longest words that fit: 不超过 rather than 超过. */
function longest(source: (bound: Bound) => string, text: string): StatedBound | undefined {
  return bounds
    .flatMap((bound) => {
      const words = new RegExp(source(bound), 'isu').exec(text)?.groups?.words
      return words === undefined ? [] : [{ bound, words }]
    })
    .sort((a, b) => b.words.length - a.words.length)[0]
}
