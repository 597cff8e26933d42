import type { Graph, WebPage } from 'schema-dts'
import { full } from '../report/full-address.ts'
import { pageLanguageTag } from '../report/view.ts'
import { kindOf } from './kind-of.ts'
import type { PageContext } from './page-context.ts'

/** What a page is, as schema.org's JSON-LD. */
export function structuredData(context: PageContext, title: string): string {
  const things = kindOf(context.page.kind).things?.(context, title) ?? [webPage(context, title)]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  )
}

function webPage({ view, page, href }: PageContext, name: string): WebPage {
  return { '@type': 'WebPage', name, url: full(href(page)), inLanguage: pageLanguageTag(view) }
}
