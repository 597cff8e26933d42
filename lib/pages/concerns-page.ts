import { concerns as concernsTable } from '../formats/shared/tables/concerns.ts'
import type { Concern } from '../report/edition.ts'
import { concernKinds } from '../report/vocabulary.ts'
import type { PageContext } from './page-context.ts'
import { tableFiles } from './table-files.ts'
import { yearTitle } from './year-title.ts'

/** A concern on a board: its name, what of the report touches it, and in how many sentences. */
export type ConcernCell = ReturnType<typeof cellOf>

/** Every concern of an edition as a board: situations in life, districts, parks. */
export function concernsData(context: PageContext) {
  const { edition, words } = context
  return {
    title: yearTitle(context, 'concerns.title'),
    lead: words('concerns.lead'),
    files: tableFiles(context, concernsTable),
    groups: concernGroups(context, edition.concerns),
  }
}

/** Concerns by their kind; kinds of which there is none are left out. */
export function concernGroups(context: PageContext, concerns: readonly Concern[]) {
  return concernKinds
    .map((kind) => ({
      kind,
      title: context.words(`concerns.${kind}`),
      cells: concerns.filter((concern) => concern.kind === kind).map((concern) => cellOf(context, concern)),
    }))
    .filter(({ cells }) => cells.length > 0)
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
