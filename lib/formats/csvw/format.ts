import type { Format } from '../format.ts'
import { downloadsFolder } from '../shared/file-names.ts'
import { csvMetadata } from '../shared/tables/csv-metadata.ts'

/** What the CSV of a table of an edition holds, for programs, which look for it beside the table. */
export const csvw = {
  id: 'csvw',
  mediaType: 'application/json',
  ending: 'json',
  of: 'table',
  in: 'both',
  path: ({ edition, table }) => `${downloadsFolder(edition)}/${table.id}.csv-metadata.json`,
  isMade: ({ table, ...subject }) => table.isMade(subject),
  contents: ({ table, ...subject }) => csvMetadata(table, subject),
} as const satisfies Format
