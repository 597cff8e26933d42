import { kindOf } from './kind-of.ts'
import type { PageContext } from './page-context.ts'
import { webPage } from './structured-page.ts'

/** What a page is, as schema.org's JSON-LD. */
export function structuredData(context: PageContext, title: string): string {
  const things = kindOf(context.page.kind).things?.(context, title) ?? [webPage(context, title)]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c')
}
