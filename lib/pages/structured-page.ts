import type { WebPage } from 'schema-dts'
import { full } from '../report/full-address.ts'
import { pageLanguageTag } from '../report/view.ts'
import type { PageContext } from './page-context.ts'

/** A page as a WebPage of schema.org. */
export function webPage({ view, page, href }: PageContext, name: string): Exclude<WebPage, string> {
  return { '@type': 'WebPage', name, url: full(href(page)), inLanguage: pageLanguageTag(view) }
}
