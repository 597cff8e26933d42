import { x } from 'xastscript'
import { canonical } from '../../report/address.ts'
import { fullAddress, fullFileAddress } from '../../report/full-address.ts'
import type { Site } from '../../report/site.ts'
import { languageTag } from '../../report/view.ts'
import type { Language } from '../../report/vocabulary.ts'
import { siteDescription } from '../../words/site-description.ts'
import type { Format } from '../format.ts'
import { xml } from '../shared/xml.ts'

const type = 'application/opensearchdescription+xml'

/** What browsers need to search the site from their address bar; they ask for full addresses. */
export const opensearch = {
  id: 'opensearch',
  mediaType: 'application/xml',
  ending: 'xml',
  of: 'site',
  in: 'language',
  path: ({ language }) => pathOf(language),
  isMade: () => canonical('') !== undefined,
  contents: ({ site, language }) => opensearchText(site, language),
  linkedFrom: {
    pages: ['home', 'report', 'search'],
    rel: 'search',
    type,
    title: ({ site, language }) => site.shortName[language],
  },
} as const satisfies Format

function pathOf(language: Language): string {
  return `${language}/opensearch.xml`
}

/** An OpenSearch 1.1 description of the search in a language. */
export function opensearchText(site: Site, language: Language): string {
  const search = fullAddress(language, { kind: 'search' })
  return xml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', site.shortName[language]),
      x('Description', siteDescription(site, 'search.description', language)),
      x('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
      x('Url', { type, rel: 'self', template: fullFileAddress(pathOf(language)) }),
      x('Image', { width: 192, height: 192, type: 'image/png' }, fullFileAddress('icon-192.png')),
      x('Language', languageTag(language)),
      x('InputEncoding', 'UTF-8'),
    ]),
  )
}
