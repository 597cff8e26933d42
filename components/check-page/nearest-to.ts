import { findNumbers } from '../../lib/search/find-numbers.ts'
import { fold } from '../../lib/search/fold.ts'
import type { Finding, Place } from '../../lib/search/quotation/types.ts'
import type { SearchIndex } from '../../lib/search/types.ts'

/** The sentence that comes nearest to a quotation that is not in the report, and whether it may be another translation of it. */
export function nearestTo(
  { quotation, language }: Finding,
  indexes: readonly SearchIndex[],
): { place: Place; isTranslation: boolean } | undefined {
  for (const index of indexes) {
    const [first] = index.search(quotation, { language, limit: 1 }).results
    if (!first?.sentence) continue
    const { text, number } = first.sentence
    const place = { edition: index.edition, at: `${first.segment}#s${number}`, text }
    return { place, isTranslation: language === 'en' && saysTheSame(quotation, text.en, index) }
  }
  return undefined
}

/** Whether all figures and names of one text stand in another, and there are some. */
function saysTheSame(quotation: string, sentence: string, { simplified }: SearchIndex): boolean {
  const tellingOf = (text: string) => [
    ...findNumbers(fold(text, simplified).text).map(({ key }) => key),
    ...(text.match(/(?<=[a-z,] )[A-Z][\w’']+/g) ?? []),
  ]
  const said = new Set(tellingOf(sentence))
  const asked = tellingOf(quotation)
  return asked.length > 0 && asked.every((one) => said.has(one))
}
