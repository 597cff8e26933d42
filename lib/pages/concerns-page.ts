import { capitalized } from '../formats/shared/citations/capitalized.ts'
import { concerns as concernsTable } from '../formats/shared/tables/concerns.ts'
import type { Concern } from '../report/edition.ts'
import type { Bilingual } from '../report/schema.ts'
import type { Site } from '../report/site.ts'
import { concernKinds } from '../report/vocabulary.ts'
import { kindNames } from '../words/kind-names.ts'
import type { PageContext } from './page-context.ts'
import { tableFiles } from './table-files.ts'
import { yearTitle } from './year-title.ts'

/** A concern on a board: its name, what of the report touches it, and in how many sentences. */
export type ConcernCell = ReturnType<typeof cellOf>

/** Every concern of an edition as a board: situations in life, districts, parks. */
export function concernsData(context: PageContext) {
  const { site, edition, phrase } = context
  return {
    title: yearTitle(context, 'concerns.title'),
    lead: phrase('concerns.lead', (language) => ({
      kinds: kindNames(site, edition.concerns, language),
    })),
    files: tableFiles(context, concernsTable),
    groups: concernGroups(context, edition.concerns),
  }
}

/** Concerns by their kind; kinds of which there is none are left out. */
export function concernGroups(context: PageContext, concerns: readonly Concern[]) {
  return concernKinds
    .map((kind) => ({
      kind,
      title:
        kind === 'district' ? context.of(districtsTitle(context.site)) : context.words(`concerns.${kind}`),
      cells: concerns.filter((concern) => concern.kind === kind).map((concern) => cellOf(context, concern)),
    }))
    .filter(({ cells }) => cells.length > 0)
}

/** What a city calls its districts, as a heading. */
function districtsTitle({ districts: { zh, en } }: Site): Bilingual {
  return { zh, en: capitalized(en) }
}

function cellOf({ words, of, href }: PageContext, concern: Concern) {
  const { page, about, mentions } = concern
  return {
    href: href(page),
    name: of(concern),
    about: of(about),
    count: words('concerns.count', { count: mentions.length }),
  }
}
