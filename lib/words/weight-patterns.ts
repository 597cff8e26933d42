import { splitWords } from '../report/split-words.ts'
import { type Language, languages } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/**
 * By language, patterns of words that say how firm a statement is: before what they are about (“strive”), and after it (“or
 * more”); see `Report` in `lib/search/quotation/`.
 */
export function weightPatterns(): Record<Language, [before: string, after: string]> {
  const patterns = languages.map((language) => [
    language,
    (['check.weightBefore', 'check.weightAfter'] as const).map((key) => patternOf(string(language, key))),
  ])
  return Object.fromEntries(patterns)
}

/** A list of words as the source of a pattern that finds them: English ones as whole words. */
function patternOf(list: string): string {
  return splitWords(list)
    .map(({ word }) => (/[a-z]/.test(word) ? `\\b${word}\\b` : word))
    .join('|')
}
