import type { Edition, Part } from '../report/edition.ts'
import { listedTitle } from '../words/listed-title.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** The entries of a list that stand first in one area, or in a part outside the areas, under its number and title. */
export interface AreaGroup<Entry> {
  /** Its place on the page of the list: `in-2024-1`, `in-2024-pledges`. */
  id: string
  /** The area's number; empty for the requirements and the pledges. */
  number: string
  title: Words
  entries: Entry[]
}

/** Sets entries under the areas of an edition, in the order of the text; areas without an entry are left out. */
export function areaGroups<Entry>(
  context: PageContext,
  edition: Edition,
  entries: readonly Entry[],
  partOf: (entry: Entry) => Part | undefined,
): AreaGroup<Entry>[] {
  return edition.parts
    .filter(({ kind }) => kind !== 'task')
    .map((part) => ({
      id: `in-${edition.id}-${part.id}`,
      number: part.number,
      title: context.of(listedTitle(part)),
      entries: entries.filter((entry) => wholeOf(partOf(entry)) === part),
    }))
    .filter((group) => group.entries.length > 0)
}

function wholeOf(part: Part | undefined): Part | undefined {
  return part?.kind === 'task' ? part.area : part
}
