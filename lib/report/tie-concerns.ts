import { annotationsOf } from './annotations-of.ts'
import type { Concern, ConcernMention, Part, Place } from './edition.ts'
import type { EditionContent } from './edition-content.ts'
import { plainText } from './plain-text.ts'
import type { Bilingual, Term } from './schema.ts'
import type { Sentence } from './sentence.ts'

/** The concerns of an edition, and by the id of a place the districts and parks in which it lies, and whose note says so. */
export interface TiedConcerns {
  concerns: Concern[]
  whereIs(place: string): Pick<Place, 'within' | 'note'>
}

/**
 * Ties the concerns of an edition to the sentences that touch them: those that they list, and those that mark a place
 * that lies in the district or park.
 */
export function tieConcerns(content: EditionContent, parts: Part[], terms: readonly Term[]): TiedConcerns {
  const concerns = content.concerns.map(({ sentences, ...entry }): Concern => {
    const { id } = entry
    const mentions = parts.flatMap((part) =>
      part.sentences.flatMap((sentence): ConcernMention[] => {
        const listed = sentences[`${part.id}#s${sentence.number}`] ?? []
        const words = [...listed, ...placesIn(sentence, (place) => lies(content, place, id))]
        return words.length > 0 ? [{ part, sentence, words }] : []
      }),
    )
    return { ...entry, page: { kind: 'concern', edition: content.id, concern: id }, mentions }
  })
  return {
    concerns,
    whereIs: (place) => ({
      within: concerns
        .filter(({ id }) => lies(content, place, id))
        .sort((one, other) => Number(other.id === place) - Number(one.id === place)),
      note: terms.find(({ id }) => id === content.places.find((entry) => entry.id === place)?.note),
    }),
  }
}

/** Whether a place lies in a district or park, or is it. */
function lies({ places, concerns }: EditionContent, place: string, concern: string): boolean {
  const entry = places.find(({ id }) => id === place)
  const isPlace = concerns.find(({ id }) => id === concern)?.kind !== 'situation'
  return isPlace && (place === concern || entry?.in?.includes(concern) === true)
}

/** The words that a sentence marks as one of certain places, each once. */
function placesIn({ zh, en }: Sentence, isMeant: (id: string) => boolean): Bilingual[] {
  const english = annotationsOf(en, 'place')
  const ids = [...new Set(annotationsOf(zh, 'place').map(({ id }) => id))].filter(isMeant)
  return ids.map((id) => ({
    zh: plainText(annotationsOf(zh, 'place').find((mark) => mark.id === id)?.spans ?? []),
    en: plainText(english.find((mark) => mark.id === id)?.spans ?? []),
  }))
}
