import type { PageContext } from '../words/page-context.ts'
import type { Words } from '../words/words.ts'
import { type GlossaryItem, glossaryItems } from './glossary-items.ts'

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
