import { glossaryItems } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** The glossary of all editions. */
export function termsData(context: PageContext) {
  return {
    title: context.words('terms.title'),
    lead: context.words('terms.description', { count: context.site.terms.length }),
    terms: glossaryItems(context),
  }
}
