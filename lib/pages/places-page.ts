import type { Edition } from '../report/edition.ts'
import type { Words } from '../words/words.ts'
import { type MentionLink, mentionLinks } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

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
      mentions: mentionLinks(context, edition.id, place.mentions),
    })),
  }
}
