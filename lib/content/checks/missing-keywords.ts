import type { Keywords } from '../../report/schema.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** The tasks without keywords of an edition that has some for others: readers find them by the words of the text alone. */
export function missingKeywords(
  keywords: YamlFile<Keywords>,
  editions: readonly EditionOutline[],
): Problem[] {
  return editions.flatMap(({ id, partIds }) => {
    const sentences = Object.keys(keywords.data?.editions[id]?.sentences ?? {})
    if (sentences.length === 0) return []
    const having = new Set(sentences.map((sentence) => sentence.split('#')[0]))
    const without = partIds.filter((part) => part.includes('.') && !having.has(part))
    if (without.length === 0) return []
    const more = without.length > 5 ? ` and ${without.length - 5} more tasks` : ''
    return {
      ...keywords.at(['editions', id]),
      found: `no keywords for ${without.slice(0, 5).join(', ')}${more} of ${id}`,
      expected: 'everyday words for each task',
      cure: 'add each by its sentence, with zh and en and the words that the sentence has for them',
    }
  })
}
