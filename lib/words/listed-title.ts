import type { Part } from '../report/edition.ts'
import type { Bilingual } from '../report/schema.ts'
import { shortTitle } from './words.ts'

/** The title of a part in lists: of a title of clauses the first, and of the pledges what the edition calls them there. */
export function listedTitle(part: Part): Bilingual {
  return part.kind === 'pledges' ? part.heading : shortTitle(part.title)
}
