import { places as placesTable } from '../formats/shared/tables/places.ts'
import type { Concern, Mention, Place } from '../report/edition.ts'
import { type MarkedWords, markedWords } from '../report/marked-words.ts'
import { plainText } from '../report/plain-text.ts'
import { touchedEntries } from '../report/touched-entries.ts'
import { languagesOf } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { kindNames } from '../words/kind-names.ts'
import type { PageContext } from './page-context.ts'
import { setOutRows } from './set-out-rows.ts'
import { tableFiles } from './table-files.ts'
import { yearTitle } from './year-title.ts'

/**
 * Every place an edition names, with the sentences that name it, under the district or park in which it lies; those of
 * which neither the text nor a note says so stand in a group of their own.
 */
export function placesData(context: PageContext) {
  const { edition, words, phrase, of, href } = context
  const { concerns, places } = edition
  const within = places.flatMap(({ within }) => within)
  const lyingIn = (concern: Concern) => places.filter(({ within }) => within.includes(concern))
  const districts = concerns
    .filter((concern) => within.includes(concern))
    .map((concern) => ({
      id: concern.id,
      title: of(concern),
      href: href(concern.page),
      entries: lyingIn(concern)
        .filter(({ within }) => within[0] === concern)
        .map((place) => placeItem(context, place)),
      /** Those that lie in another district too, and stand there. */
      also: lyingIn(concern)
        .filter(({ within }) => within[0] !== concern)
        .map((place) => ({ href: `#${place.id}`, title: of(place) })),
    }))
  const unsaid = places.filter(({ within }) => within.length === 0)
  return {
    title: yearTitle(context, 'places.title'),
    lead: phrase(leadOf(places.length, within.length), (language) => ({
      count: places.length,
      kinds: kindNames(context.site, within, language),
    })),
    files: places.length > 0 ? tableFiles(context, placesTable) : undefined,
    alsoTitle: words('places.also'),
    groups: [
      ...districts,
      ...(unsaid.length === 0
        ? []
        : [
            {
              id: 'no-district',
              title:
                within.length > 0
                  ? phrase('places.unsaid', (language) => ({
                      kinds: kindNames(context.site, within, language, 'disjunction'),
                    }))
                  : undefined,
              href: undefined,
              entries: unsaid.map((place) => placeItem(context, place)),
              also: [],
            },
          ]),
    ],
  }
}

function leadOf(places: number, within: number) {
  if (places === 0) return 'places.none'
  return within > 0 ? 'places.lead' : 'places.leadAlone'
}

/** A place with the sentences that name it. */
export type PlaceItem = ReturnType<typeof placeItem>

function placeItem(context: PageContext, place: Place) {
  const { view, of, href } = context
  const { id, mentions, within, note } = place
  return {
    /** That of a district or park itself is its group's. */
    id: within[0]?.id === id ? undefined : id,
    name: of(place),
    /** The note that says where it lies. */
    note: note?.note && { href: href({ kind: 'terms' }, note.id), text: of(note.note) },
    mentions: mentions.map((mention) => ({
      href: href(mention.part.page, `s${mention.sentence.number}`),
      number: mention.part.number,
      title: of(mention.part.title),
      /** In each language of the view, the sentence round the name. */
      sentences: languagesOf(view).map((language) => ({ language, ...around(mention, id, language) })),
      rows: setOutRows(
        context,
        touchedEntries(context.edition, {
          ...mention,
          words: [{ zh: around(mention, id, 'zh').marked, en: around(mention, id, 'en').marked }],
        }),
      ),
    })),
  }
}

/** What a sentence says before the name of a place, the name, and what comes after it. */
function around({ sentence }: Mention, place: string, language: Language): MarkedWords {
  const spans = sentence[language]
  return markedWords(spans, 'place', place) ?? { before: plainText(spans), marked: '', after: '' }
}
