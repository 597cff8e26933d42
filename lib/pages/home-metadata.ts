import type { Action, WebSite } from 'schema-dts'
import { full } from '../report/full-address.ts'
import { languagesOf, languageTag } from '../report/view.ts'
import { joinWords } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** The query is a placeholder of schema.org's own, which its type does not know. */
type SearchAction = Action & { 'query-input': string }

/** The site, with its search. */
export function webSite({ site, view, href, of }: PageContext): WebSite {
  const action: SearchAction = {
    '@type': 'SearchAction',
    target: `${full(href({ kind: 'search' }))}?q={q}`,
    'query-input': 'required name=q',
  }
  return {
    '@type': 'WebSite',
    name: joinWords(of(site.name)),
    url: full(href({ kind: 'home' })),
    inLanguage: languagesOf(view).map(languageTag),
    potentialAction: action,
  }
}
