import type { Bilingual, Keywords } from '../../report/schema.ts'
import { splitWords } from '../../report/split-words.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

type KnownEdition = Pick<EditionOutline, 'id' | 'entryIds'>

/** Every edition and part that has keywords exists, and no part has the same word twice in a language, whatever its case. */
export function checkKeywords(keywords: YamlFile<Keywords>, editions: readonly KnownEdition[]): Problem[] {
  const { at } = keywords
  return Object.entries(keywords.data ?? {}).flatMap(([year, parts]): Problem | Problem[] => {
    const edition = editions.find(({ id }) => id === year)
    if (!edition) {
      return {
        ...at([year]),
        found: `keywords for ${year}`,
        expected: `an edition: ${editions.map(({ id }) => id).join(', ')}`,
        cure: 'mend the year, or add the edition',
      }
    }
    const unknown = Object.keys(parts).filter((part) => !edition.entryIds.includes(part))
    return [
      ...unknown.map((part) => ({
        ...at([year, part]),
        found: `keywords for ${part}`,
        expected: `one of ${edition.entryIds.join(', ')}`,
        cure: 'mend the id, or take it away',
      })),
      ...Object.keys(parts).flatMap((part) =>
        languages.flatMap((language) => repeatedWords(keywords, [year, part, language])),
      ),
    ]
  })
}

/** Every word that came before in its list. */
function repeatedWords(keywords: YamlFile<Keywords>, path: [year: string, part: string, language: Language]) {
  const [year, part, language] = path
  const typed = keywords.value as { [year: string]: { [part: string]: Partial<Bilingual> } }
  const seen = new Set<string>()
  return splitWords(typed[year]?.[part]?.[language] ?? '').flatMap(({ word, index }) => {
    const plain = word.normalize('NFKC').toLowerCase()
    if (!seen.has(plain)) {
      seen.add(plain)
      return []
    }
    return {
      ...keywords.within(path, index),
      found: `“${word}” twice (${path.join(', ')})`,
      expected: 'it once',
      cure: 'take one away',
    }
  })
}

/** The tasks without keywords of an edition that has some for others: readers find them by the words of the text alone. */
export function missingKeywords(keywords: YamlFile<Keywords>, editions: readonly KnownEdition[]): Problem[] {
  return editions.flatMap(({ id, entryIds }) => {
    const parts = keywords.data?.[id]
    if (!parts) return []
    const without = entryIds.filter((part) => !parts[part] && part.includes('.'))
    if (without.length === 0) return []
    const more = without.length > 5 ? ` and ${without.length - 5} more tasks` : ''
    return {
      ...keywords.at([id]),
      found: `no keywords for ${without.slice(0, 5).join(', ')}${more} of ${id}`,
      expected: 'everyday words for each task',
      cure: 'add each by its number, with zh and en',
    }
  })
}
