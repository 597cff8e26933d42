import type { Language } from '../report/vocabulary.ts'
import { type StringKey, string } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** An interface string about a page's edition and what it holds. */
export function say(key: StringKey) {
  return ({ site, edition }: PageContext, language: Language): string =>
    string(language, key, {
      city: site.city[language],
      year: edition.id,
      title: edition.title[language],
      areas: edition.areas.length,
      tasks: edition.tasks.length,
      pledges: edition.pledges.items.length,
      count: site.terms.length,
    })
}
