import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { tables } from '../shared/tables/tables.ts'

/** Every table of an edition, and the glossary, as one workbook. */
export const xlsx = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/tables.xlsx`,
  contents: async (subject) => (await import('./workbook.ts')).workbook(subject),
  download: {
    name: 'downloads.name.xlsx',
    audience: 'downloads.for.xlsx',
    saveAs: ({ site, edition }) => saveName(site, 'xlsx', edition.id, 'tables'),
    group: 'data',
  },
  tables,
} as const satisfies Format
