import type { Page } from './address.ts'
import type { Site } from './edition.ts'

/** Every page of one view, in the order of the sitemap. */
export function sitePages(site: Site): Page[] {
  return [
    { kind: 'home' },
    ...site.editions.flatMap(({ id: edition, parts }): Page[] => [
      { kind: 'report', edition },
      ...parts.map((part): Page => ({ kind: 'part', edition, part: part.id })),
      { kind: 'targets', edition },
      { kind: 'places', edition },
    ]),
    { kind: 'terms' },
    { kind: 'search' },
    { kind: 'about' },
    { kind: 'downloads' },
    { kind: 'accessibility' },
  ]
}
