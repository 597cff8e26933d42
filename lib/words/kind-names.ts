import type { Concern } from '../report/edition.ts'
import type { SiteFrame } from '../report/schema.ts'
import { concernKinds, type Language } from '../report/vocabulary.ts'
import { string } from './strings.ts'

/**
 * What concerns are, as a sentence names it: “situation in life, district, and industrial park”; kinds of which there is none
 * are left out, so that it is empty without any.
 * @param join whether a sentence has all of them, or one or another
 */
export function kindNames(
  { district }: Pick<SiteFrame, 'district'>,
  concerns: readonly Pick<Concern, 'kind'>[],
  language: Language,
  join: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const names = concernKinds
    .filter((kind) => concerns.some((concern) => concern.kind === kind))
    .map((kind) => (kind === 'district' ? district[language] : string(language, `concerns.kind.${kind}`)))
  return new Intl.ListFormat(language, { type: join }).format(names)
}
