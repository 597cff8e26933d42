import type { Language } from '../report/vocabulary.ts'
import { bareTitle } from '../words/bare-title.ts'
import { kindNames } from '../words/kind-names.ts'
import { string } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** What the page is in one line: by what places stand, where the text or a note says of any where it lies. */
export function placesDescription(context: PageContext, language: Language): string {
  const { site, edition } = context
  const within = edition.places.flatMap(({ within }) => within)
  return string(language, within.length > 0 ? 'places.description' : 'places.descriptionAlone', {
    city: site.city[language],
    year: edition.id,
    title: bareTitle(site, edition, language),
    kinds: kindNames(site, within, language),
  })
}
