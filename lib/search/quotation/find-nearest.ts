import type { SearchIndex } from '../answer.ts'
import { findNumbers } from '../find-numbers.ts'
import { fold } from '../fold.ts'
import type { Finding, Nearest } from './types.ts'

/**
 * The sentence that the search finds for a quotation which is not in the report. One that has all its figures and names, and
 * says so in English, is another translation of it.
 */
export function findNearest(
  { quotation, language }: Finding,
  indexes: readonly SearchIndex[],
): Nearest | undefined {
  for (const { search, simplified, edition } of indexes) {
    const { results, related } = search(quotation, { language, limit: 1 })
    const first = results[0] ?? related[0]
    if (!first?.sentence) continue
    const { text, number } = first.sentence
    const telling = (words: string) => [
      ...findNumbers(fold(words, simplified).text).map(({ key }) => key),
      ...(words.match(/(?<=[a-z,] )[A-Z][\w’']+/g) ?? []),
    ]
    const said = new Set(telling(text.en))
    const asked = telling(quotation)
    const isTranslation = language === 'en' && asked.length > 0 && asked.every((one) => said.has(one))
    return { edition, at: `${first.segment}#s${number}`, text, isTranslation }
  }
  return undefined
}
