import type { Language } from '../report/vocabulary.ts'
import { bareTitle } from '../words/bare-title.ts'
import { cityWords } from '../words/city-words.ts'
import { kindNames } from '../words/kind-names.ts'
import { type StringKey, string } from '../words/strings.ts'
import { whatItHolds } from '../words/what-it-holds.ts'
import type { PageContext } from './page-context.ts'

/** An interface string about a page's edition and what it holds. */
export function say(key: StringKey) {
  return ({ site, edition }: PageContext, language: Language): string =>
    string(language, key, {
      ...cityWords(site, language),
      year: edition.id,
      title: bareTitle(site, edition, language),
      holds: whatItHolds(edition, language),
      count: site.terms.length,
      kinds: kindNames(site, edition.concerns, language),
    })
}
