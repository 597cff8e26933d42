import type { Mention, Place } from '../report/edition.ts'
import { type MarkedWords, markedWords } from '../report/marked-words.ts'
import { plainText } from '../report/plain-text.ts'
import { languagesOf } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { areaGroups } from './area-groups.ts'
import { clauseAround } from './clause-around.ts'
import type { PageContext } from './page-context.ts'

/** Every place an edition names, under the area that names it first, with the sentences that name it. */
export function placesData(context: PageContext) {
  const { edition, words } = context
  const groups = areaGroups(context, edition, edition.places, ({ mentions }) => mentions[0]?.part)
  return {
    title: words('places.title'),
    lead: words('places.lead', { count: edition.places.length }),
    groups: groups.map((group) => ({
      ...group,
      entries: group.entries.map((place) => placeItem(context, place)),
    })),
  }
}

function placeItem(context: PageContext, place: Place) {
  const { view, of, href } = context
  return {
    id: place.id,
    name: of(place),
    mentions: place.mentions.map((mention) => ({
      href: href(mention.part.page, `s${mention.sentence.number}`),
      number: mention.part.number,
      title: of(mention.part.title),
      /** In each language of the view, what the sentence says round the name. */
      clauses: languagesOf(view).map((language) => ({
        language,
        ...clauseOf(mention, place.id, language),
      })),
    })),
  }
}

function clauseOf({ sentence }: Mention, place: string, language: Language): MarkedWords {
  const spans = sentence[language]
  const marked = markedWords(spans, 'place', place) ?? { before: plainText(spans), marked: '', after: '' }
  return clauseAround(marked, language)
}
