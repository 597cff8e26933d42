import type { Format } from '../format.ts'
import { downloadsFolder } from '../shared/file-names.ts'
import { csvMetadata } from '../shared/tables/csv-metadata.ts'
import { terms } from '../shared/tables/terms.ts'

/** What the CSV of the glossary holds, for programs, which look for it beside the table. */
export const termsCsvw = {
  id: 'termsCsvw',
  mediaType: 'application/json',
  ending: 'json',
  of: 'site',
  in: 'both',
  path: () => `${downloadsFolder()}/terms.csv-metadata.json`,
  contents: (subject) => csvMetadata(terms, subject),
} as const satisfies Format
