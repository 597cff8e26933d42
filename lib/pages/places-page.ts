import type { Edition } from '../report/types.ts'
import type { PageContext } from '../words/page-context.ts'
import type { Words } from '../words/words.ts'
import { type MentionLink, mentionLinks } from './glossary-items.ts'

/** Every place an edition names, with the sentences that name it. */
export interface PlacesData {
  title: Words
  lead: Words
  places: { id: string; name: Words; mentions: MentionLink[] }[]
}

/** The places of an edition. */
export function placesData(context: PageContext, edition: Edition): PlacesData {
  return {
    title: context.words('places.title'),
    lead: context.words('places.lead', { count: edition.places.length }),
    places: edition.places.map((place) => ({
      id: place.id,
      name: context.of(place),
      mentions: mentionLinks(context, edition, 'place', place.id),
    })),
  }
}
