import type { Words } from '../words/words.ts'
import { type GlossaryItem, glossaryItems } from './glossary-items.ts'
import type { PageContext } from './page-context.ts'

/** The glossary. */
export interface TermsData {
  title: Words
  lead: Words
  terms: GlossaryItem[]
}

/** The glossary of all editions. */
export function termsData(context: PageContext): TermsData {
  return {
    title: context.words('terms.title'),
    lead: context.words('terms.description', { count: context.site.terms.length }),
    terms: glossaryItems(context),
  }
}
