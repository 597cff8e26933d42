import type { Change } from './edition.ts'
import type { SiteContent } from './edition-content.ts'
import { openEdition } from './open-edition.ts'
import type { Site } from './site.ts'

/** The site from what its files say. */
export function openSite({ frame, terms, editions, changes, accessibility }: SiteContent): Site {
  const site: Site = {
    ...frame,
    terms,
    editions: editions.map((edition) => openEdition(edition, terms)),
    changes: [],
    accessibility,
  }
  site.changes = changes.flatMap((entry): Change[] => {
    const edition = site.editions.find(({ id }) => id === entry.edition)
    return edition ? [{ ...entry, edition, part: edition.parts.find(({ id }) => id === entry.part) }] : []
  })
  for (const change of site.changes) change.part?.changes.push(change)
  return site
}
