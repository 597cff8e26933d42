import type { Bilingual, ConcernEntry, PlaceEntry, Term } from '../../report/schema.ts'
import { languages } from '../../report/vocabulary.ts'
import { mdxText } from '../mdx/mdx-text.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { type ListedEntry, listedEntries, marksIn, type UsedId } from './used-ids.ts'

/** The lists that say where places lie. */
export interface DistrictLists {
  places: YamlFile<PlaceEntry[]>
  concerns: YamlFile<ConcernEntry[]>
  terms: YamlFile<Term[]>
}

/**
 * A place lies in a district or park of the concerns, and only where something says so, in both languages: the note of a
 * term, which has its source, or a sentence that marks the place.
 */
export function checkDistricts(
  { places, concerns, terms }: DistrictLists,
  used: readonly UsedId[],
): Problem[] {
  return listedEntries(places, 'place', used).flatMap((listed) => {
    const { in: within = [], note } = listed.entry
    const term = terms.data?.find(({ id }) => id === note)
    // What the note says is not known while a slip stands in the glossary.
    if (note !== undefined && !terms.data) return []
    if (note !== undefined && !term?.note)
      return {
        ...listed.at('note'),
        found: `the note “${note}” of the place “${listed.entry.id}”`,
        expected: `a term of ${terms.file} that has a note`,
        cure: 'mend the id, or add the note with its source',
      }
    return within.flatMap((id, index) => {
      const district = concerns.data?.find((concern) => concern.id === id)
      const place = listed.at('in', index)
      if (!concerns.data) return []
      if (!district || district.kind === 'situation' || id === listed.entry.id)
        return {
          ...place,
          found: `“${id}”, in which the place “${listed.entry.id}” lies`,
          expected: `another district or park of ${concerns.file}`,
          cure: 'mend the id, or add it there',
        }
      if (term?.note ? says(term.note, district) : isSaid(listed, district)) return []
      return {
        ...place,
        found: `the place “${listed.entry.id}” in “${id}”, which ${term ? `the note of “${term.id}” does not say` : 'no sentence that marks it says'}`,
        expected: `“${district.zh}” and “${district.en}” in the same words`,
        cure: 'name in “note” the term whose note says where it lies, or take the district away',
      }
    })
  })
}

function says(words: Bilingual, district: Bilingual): boolean {
  return languages.every((language) => words[language].includes(district[language]))
}

/** Whether every text that marks a place names the district; of a place that none marks, another check speaks. */
function isSaid({ marks }: ListedEntry<PlaceEntry>, district: Bilingual): boolean {
  return languages.every((language) => {
    const own = marksIn(language, marks)
    return (
      own.length === 0 || own.some(({ sentence }) => mdxText(sentence.spans).includes(district[language]))
    )
  })
}
