import { mentionLinks } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** Every place an edition names, with the sentences that name it. */
export function placesData(context: PageContext) {
  const { edition, words, of } = context
  return {
    title: words('places.title'),
    lead: words('places.lead', { count: edition.places.length }),
    places: edition.places.map((place) => ({
      id: place.id,
      name: of(place),
      mentions: mentionLinks(context, edition.id, place.mentions),
    })),
  }
}
