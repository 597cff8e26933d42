import type { Page } from '../report/address.ts'
import { concernName } from '../words/concern-name.ts'
import { partTitle } from '../words/shared-title.ts'
import { wholeTitle } from '../words/whole-title.ts'
import { aboutData } from './about-page.ts'
import { accessibilityData } from './accessibility-page.ts'
import { checkPageData } from './check-page.ts'
import { checklistData } from './checklist-page.ts'
import { concernData } from './concern-page.ts'
import { concernsData } from './concerns-page.ts'
import { downloadsData } from './downloads-page.ts'
import { say } from './edition-strings.ts'
import { homeData, webSite } from './home-page.ts'
import { concernOf, partOf } from './page-context.ts'
import type { PageKind } from './page-kind.ts'
import { partDescription } from './part-metadata.ts'
import { partData } from './part-page.ts'
import { placesDescription } from './places-description.ts'
import { placesData } from './places-page.ts'
import { reportData } from './report-page.ts'
import { searchPageData } from './search-page.ts'
import { concernPage, concernsPage } from './structured-concerns.ts'
import { pageOfDataset } from './structured-dataset.ts'
import { breadcrumbs, reportOf } from './structured-report.ts'
import { targetsData } from './targets-page.ts'
import { termsData } from './terms-page.ts'

declare module '../report/address.ts' {
  /** The pages beside the text: of an edition, or of the whole site. */
  interface PageKinds {
    concerns: 'edition'
    targets: 'edition'
    checklist: 'edition'
    places: 'edition'
    terms: never
    search: never
    check: never
    about: never
    downloads: never
    accessibility: never
  }
}

/**
 * Every kind of page, in the order of the sitemap. There is one table of all of them, which may become longer than other
 * files; what a page shows stands in its entry where it takes a few lines, otherwise in a file of its own.
 */
export const pageKinds = {
  home: {
    pages: () => [{ kind: 'home' }],
    data: homeData,
    title: ({ edition }, language) => edition.title[language],
    description: say('home.description'),
    things: (context) => [webSite(context)],
    newest: true,
    wide: true,
    leads: () => true,
  },
  report: {
    pages: ({ editions }) => editions.map(({ id }) => ({ kind: 'report', edition: id })),
    data: reportData,
    title: ({ edition }, language) => `${edition.title[language]} · ${wholeTitle(edition)[language]}`,
    description: say('report.description'),
    things: (context) => [reportOf(context)],
    work: true,
    leads: () => true,
  },
  part: {
    pages: ({ editions }) => editions.flatMap(({ parts }) => parts.map(({ page }) => page)),
    data: partData,
    title: (context, language) => partTitle(context.view, partOf(context), language),
    description: partDescription,
    things: (context) => [reportOf(context), breadcrumbs(context)],
    work: true,
    leads: ({ part }) => part?.kind === 'area',
  },
  concerns: {
    pages: ({ editions }) =>
      editions
        .filter(({ concerns }) => concerns.length > 0)
        .map(({ id }) => ({ kind: 'concerns', edition: id })),
    data: concernsData,
    title: say('concerns.title'),
    description: say('concerns.description'),
    things: (context, title) => [concernsPage(context, title)],
    beside: 'concerns.title',
  },
  concern: {
    pages: ({ editions }) => editions.flatMap(({ concerns }) => concerns.map(({ page }) => page)),
    data: concernData,
    title: (context, language) => concernName(concernOf(context), language),
    description: (context, language) => concernOf(context).about[language],
    things: (context, title) => [concernPage(context, title)],
    work: true,
    brief: true,
  },
  targets: {
    pages: ({ editions }) => editions.map(({ id }) => ({ kind: 'targets', edition: id })),
    data: targetsData,
    title: say('nav.targets'),
    description: say('targets.description'),
    things: pageOfDataset,
    beside: 'nav.targets',
  },
  checklist: {
    pages: ({ editions }) => editions.map(({ id }) => ({ kind: 'checklist', edition: id })),
    data: checklistData,
    title: say('checklist.title'),
    description: say('checklist.description'),
    beside: 'checklist.title',
    wide: true,
  },
  places: {
    pages: ({ editions }) => editions.map(({ id }) => ({ kind: 'places', edition: id })),
    data: placesData,
    title: say('places.title'),
    description: placesDescription,
    beside: 'nav.places',
  },
  terms: {
    pages: () => [{ kind: 'terms' }],
    data: termsData,
    title: say('nav.terms'),
    description: say('terms.description'),
    beside: 'nav.terms',
  },
  search: {
    pages: () => [{ kind: 'search' }],
    data: searchPageData,
    title: say('nav.search'),
    description: say('search.description'),
  },
  check: {
    pages: () => [{ kind: 'check' }],
    data: checkPageData,
    title: say('check.title'),
    description: say('check.description'),
  },
  about: {
    pages: () => [{ kind: 'about' }],
    data: aboutData,
    title: say('nav.about'),
    description: say('about.description'),
    beside: 'nav.about',
  },
  downloads: {
    pages: () => [{ kind: 'downloads' }],
    data: downloadsData,
    title: say('downloads.title'),
    description: say('downloads.description'),
    things: pageOfDataset,
  },
  accessibility: {
    pages: () => [{ kind: 'accessibility' }],
    data: accessibilityData,
    title: say('nav.accessibility'),
    description: say('accessibility.description'),
  },
} satisfies { [Kind in Page['kind']]: PageKind<Kind> }
