import type {
  Action,
  BreadcrumbList,
  Dataset,
  GovernmentOrganization,
  Graph,
  Report,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts'
import { citedWork, fullTitle } from '../cite/work.ts'
import { findPart } from '../content/find-part.ts'
import type { Edition, Language, Part } from '../content/types.ts'
import { string } from '../i18n/strings.ts'
import { joinWords } from '../i18n/words.ts'
import { address, canonical, type Page } from '../url/address.ts'
import { languagesOf, languageTag, pageLanguageTag } from '../url/view.ts'
import { editionOf, type PageContext } from './page-context.ts'

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

function full(path: string): string {
  return canonical(path) ?? path
}

function languageOf({ view }: PageContext): Language {
  return languagesOf(view)[0] ?? 'zh'
}

/** A part, or the whole report, with what it is part of, its parts, and the same text in the other language. */
function reportOf(context: PageContext, edition: Edition, part: Part | undefined): Report {
  const language = languageOf(context)
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const work = citedWork(edition, part, language)
  const reference = (child: Part): Report => ({
    '@type': 'Report',
    name: child.title[language],
    url: full(context.partHref(edition, child)),
  })
  const parts = part
    ? part.kind === 'area'
      ? part.tasks
      : []
    : [edition.requirements, ...edition.areas, edition.pledges]
  const translation: Report = { '@type': 'Report', '@id': citedWork(edition, part, other).url }
  const area = part?.kind === 'task' ? edition.areas.find(({ number }) => number === part.area) : undefined
  return {
    '@type': 'Report',
    '@id': work.url,
    name: fullTitle(work),
    url: full(context.href(context.page)),
    inLanguage: languagesOf(context.view).map(languageTag),
    datePublished: work.year,
    author: issuer(edition, language),
    ...(part ? { isPartOf: area ? reference(area) : wholeReport(context, edition) } : {}),
    ...(parts.length > 0 ? { hasPart: parts.map(reference) } : {}),
    ...(language === 'zh' ? { workTranslation: translation } : { translationOfWork: translation }),
  }
}

function wholeReport(context: PageContext, edition: Edition): Report {
  return {
    '@type': 'Report',
    name: edition.title[languageOf(context)],
    url: full(context.href({ kind: 'report', edition: edition.id })),
  }
}

function issuer(edition: Edition, language: Language): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: edition.issuer[language] }
}

/** The way from the home page to a part, as the page shows it. */
function breadcrumbs(context: PageContext, edition: Edition, part: Part): BreadcrumbList {
  const language = languageOf(context)
  const area = part.kind === 'task' ? edition.areas.find(({ number }) => number === part.area) : undefined
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

/** The targets as data: each with its value in plain units and the page that states it. */
function dataset(context: PageContext, edition: Edition, name: string): Dataset {
  const language = languageOf(context)
  return {
    '@type': 'Dataset',
    name,
    description: string(language, 'targets.description', { year: edition.id }),
    url: full(context.href(context.page)),
    inLanguage: languagesOf(context.view).map(languageTag),
    temporalCoverage: edition.id,
    creator: issuer(edition, language),
    isBasedOn: full(address(context.view, { kind: 'report', edition: edition.id })),
    variableMeasured: edition.targets.map((target) => ({
      '@type': 'PropertyValue',
      name: target.label[language],
      ...(target.bound ? { minValue: target.value } : { value: target.value }),
      unitText: target.unit === 'count' ? (target.measure?.[language] ?? '') : target.unit,
    })),
  }
}
