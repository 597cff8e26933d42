import type { Metadata } from 'next'
import { address, canonical } from '../report/address.ts'
import { alternatesOf } from '../report/alternates.ts'
import type { Language } from '../report/vocabulary.ts'
import { standaloneTitle } from '../words/standalone-title.ts'
import { joinWords } from '../words/words.ts'
import { kindOf, showsEdition } from './kind-of.ts'
import { machineMetadata } from './machine-metadata.ts'
import type { PageContext } from './page-context.ts'

/** Title, description, canonical address and the same page in the other languages. */
export function metadataOf(context: PageContext): Metadata {
  const { site, view, page } = context
  const kind = kindOf(page.kind)
  const url = canonical(address(view, page))
  const description = inLanguages(context, (language) => kind.description(context, language))
  return {
    ...machineMetadata(context, pageTitle(context), description),
    title: inLanguages(context, (language) => `${titleIn(context, language)} · ${site.name[language]}`),
    description,
    alternates: url ? { canonical: url, languages: Object.fromEntries(alternatesOf(view, page)) } : undefined,
  }
}

/** A page's title as it stands alone, without the name of the site. */
export function pageTitle(context: PageContext): string {
  return inLanguages(context, (language) => titleIn(context, language))
}

/** The same in one language: the city stands before every title, with the year before what belongs to an edition. */
export function titleIn(context: PageContext, language: Language): string {
  const { site, edition, page } = context
  const title = kindOf(page.kind).title(context, language)
  return showsEdition(page)
    ? standaloneTitle(site, edition.id, title, language)
    : `${site.shortCity[language]} · ${title}`
}

/** Words in the languages of the view, as one text. */
function inLanguages({ of }: PageContext, words: (language: Language) => string): string {
  return joinWords(of({ zh: words('zh'), en: words('en') }))
}
