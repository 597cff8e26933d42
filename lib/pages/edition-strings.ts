import type { Language } from '../report/vocabulary.ts'
import { type StringKey, string } from '../words/strings.ts'
import { whatItHolds } from '../words/what-it-holds.ts'
import type { PageContext } from './page-context.ts'

/** An interface string about a page's edition and what it holds. */
export function say(key: StringKey) {
  return ({ site, edition }: PageContext, language: Language): string =>
    string(language, key, {
      city: site.city[language],
      year: edition.id,
      title: edition.title[language],
      holds: whatItHolds(edition, language),
      count: site.terms.length,
    })
}
