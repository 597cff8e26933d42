import type { CollectionPage, WebPage } from 'schema-dts'
import { full, fullAddress } from '../report/full-address.ts'
import { languageOf } from '../report/view.ts'
import { concernOf, type PageContext } from './page-context.ts'
import { webPage } from './structured-page.ts'

/** The board of concerns: a collection of pages, one for each. */
export function concernsPage(context: PageContext, name: string): CollectionPage {
  const { view, edition, href } = context
  return {
    ...collection(context, name),
    hasPart: edition.concerns.map(
      (concern): WebPage => ({
        '@type': 'WebPage',
        name: concern[languageOf(view)],
        url: full(href(concern.page)),
      }),
    ),
  }
}

/** The page of a concern: a selection of sentences of the report, by their permanent addresses. */
export function concernPage(context: PageContext, name: string): CollectionPage {
  const { view, href } = context
  const concern = concernOf(context)
  return {
    ...collection(context, name),
    about: { '@type': 'Thing', name: concern[languageOf(view)] },
    citation: concern.mentions.map(({ part, sentence }) => full(href(part.page, `s${sentence.number}`))),
  }
}

function collection(context: PageContext, name: string) {
  return {
    ...webPage(context, name),
    '@type': 'CollectionPage' as const,
    isBasedOn: fullAddress(languageOf(context.view), context.edition.page),
  }
}
