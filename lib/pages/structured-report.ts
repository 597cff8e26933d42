import type { BreadcrumbList, GovernmentOrganization, Report } from 'schema-dts'
import { downloadsList } from '../formats/downloads-list.ts'
import { capitalized } from '../formats/shared/citations/capitalized.ts'
import { citedWork, fullTitle, genreOf } from '../formats/shared/citations/work.ts'
import { isoDay } from '../formats/shared/iso-day.ts'
import type { Page } from '../report/address.ts'
import type { Edition, Part } from '../report/edition.ts'
import { full } from '../report/full-address.ts'
import { languageOf, languagesOf, languageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { string } from '../words/strings.ts'
import { type PageContext, partOf } from './page-context.ts'

/**
 * A part, or the whole report, with what it is part of, its parts, and the same text in the other language. The licence is
 * that of the translation: the text is the government's.
 */
export function reportOf(context: PageContext): Report {
  const { site, view, page, edition, part, href } = context
  const { publisher, licence } = site
  const { date } = downloadsList()
  const language = languageOf(context.view)
  const other: Language = language === 'zh' ? 'en' : 'zh'
  const cited = { site, edition, part, date }
  const work = citedWork(cited, language)
  const genre = genreOf(work)
  const reference = ({ title, page }: Part | Edition): Report => ({
    '@type': 'Report',
    name: title[language],
    url: full(href(page)),
  })
  const parts = part
    ? part.kind === 'area'
      ? part.tasks
      : []
    : edition.parts.filter(({ kind }) => kind !== 'task')
  const license = licence.url ? { license: licence.url } : {}
  const translation: Report = {
    '@type': 'Report',
    '@id': citedWork(cited, other).url,
    ...(other === 'en' ? license : {}),
  }
  return {
    '@type': 'Report',
    '@id': work.url,
    name: fullTitle(work),
    url: full(href(page)),
    inLanguage: languagesOf(view).map(languageTag),
    datePublished: work.year,
    ...(date ? { dateModified: isoDay(date, site) } : {}),
    author: issuer(edition, language),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher[language] } } : {}),
    ...(language === 'en' ? license : {}),
    isPartOf: [
      ...(part ? [reference(part.kind === 'task' ? part.area : edition)] : []),
      { '@type': 'WebSite', name: work.site, url: full(href({ kind: 'home' })) },
    ],
    ...(genre ? { creditText: capitalized(genre) } : {}),
    ...(parts.length > 0 ? { hasPart: parts.map(reference) } : {}),
    ...(language === 'zh' ? { workTranslation: translation } : { translationOfWork: translation }),
  }
}

/** The way from the home page to a part, as the page shows it. */
export function breadcrumbs(context: PageContext): BreadcrumbList {
  const { edition, href } = context
  const part = partOf(context)
  const language = languageOf(context.view)
  const texts = [edition, ...(part.kind === 'task' ? [part.area] : []), part]
  const steps: [string, Page][] = [
    [string(language, 'nav.home'), { kind: 'home' }],
    ...texts.map(({ title, page }): [string, Page] => [title[language], page]),
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, page], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: full(href(page)),
    })),
  }
}

/** The government whose report it is. */
function issuer(edition: Edition, language: Language): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: edition.issuer[language] }
}
