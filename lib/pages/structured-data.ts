import type { Action, BreadcrumbList, Graph, Thing, WebPage, WebSite } from 'schema-dts'
import type { Page } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { findPart } from '../report/find-part.ts'
import { full } from '../report/full-address.ts'
import { languagesOf, languageTag, pageLanguageTag } from '../report/view.ts'
import { string } from '../words/strings.ts'
import { joinWords } from '../words/words.ts'
import { editionOf, type PageContext } from './page-context.ts'
import { dataset, languageOf, reportOf } from './structured-report.ts'

/** The query is a placeholder of schema.org's own, which its type does not know. */
type SearchAction = Action & { 'query-input': string }

/** What a page is, as schema.org's JSON-LD. */
export function structuredData(context: PageContext, title: string): string {
  const { site, page } = context
  const edition = editionOf(site, page)
  const part = page.kind === 'part' ? findPart(edition, page.part) : undefined
  const things: Thing[] =
    part || page.kind === 'report'
      ? [reportOf(context, edition, part), ...(part ? [breadcrumbs(context, edition, part)] : [])]
      : page.kind === 'home'
        ? [webSite(context)]
        : page.kind === 'targets'
          ? [dataset(context, edition, title)]
          : [webPage(context, title)]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  )
}

/** The way from the home page to a part, as the page shows it. */
function breadcrumbs(context: PageContext, edition: Edition, part: Part): BreadcrumbList {
  const language = languageOf(context)
  const area = part.kind === 'task' ? part.area : undefined
  const steps: [string, Page][] = [
    [string(language, 'nav.home'), { kind: 'home' }],
    [edition.title[language], { kind: 'report', edition: edition.id }],
    ...[area, part]
      .filter((step) => step !== undefined)
      .map((step): [string, Page] => [
        step.title[language],
        { kind: 'part', edition: edition.id, part: step.id },
      ]),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, page], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: full(context.href(page)),
    })),
  }
}

function webSite(context: PageContext): WebSite {
  const { site, view, href } = context
  const action: SearchAction = {
    '@type': 'SearchAction',
    target: `${full(href({ kind: 'search' }))}?q={q}`,
    'query-input': 'required name=q',
  }
  return {
    '@type': 'WebSite',
    name: joinWords(context.of(site.name)),
    url: full(href({ kind: 'home' })),
    inLanguage: languagesOf(view).map(languageTag),
    potentialAction: action,
  }
}

function webPage(context: PageContext, name: string): WebPage {
  return {
    '@type': 'WebPage',
    name,
    url: full(context.href(context.page)),
    inLanguage: pageLanguageTag(context.view),
  }
}
