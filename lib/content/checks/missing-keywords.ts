import type { Keywords } from '../../report/schema.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** The tasks without keywords of an edition that has some for others: readers find them by the words of the text alone. */
export function missingKeywords(
  keywords: YamlFile<Keywords>,
  editions: readonly EditionOutline[],
): Problem[] {
  return editions.flatMap((edition) => {
    const { id } = edition
    if (sentencesWithKeywords(keywords, id).length === 0) return []
    const without = tasksWithoutKeywords(keywords, edition)
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

/** The tasks of an edition for which no word is listed. */
export function tasksWithoutKeywords(
  keywords: YamlFile<Keywords>,
  { id, partIds }: Pick<EditionOutline, 'id' | 'partIds'>,
): string[] {
  const having = new Set(sentencesWithKeywords(keywords, id).map((sentence) => sentence.split('#')[0]))
  return partIds.filter((part) => part.includes('.') && !having.has(part))
}

function sentencesWithKeywords(keywords: YamlFile<Keywords>, edition: string): string[] {
  return Object.keys(keywords.data?.editions[edition]?.sentences ?? {})
}
