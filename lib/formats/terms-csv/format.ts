import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { csvText } from '../shared/tables/csv-text.ts'
import { terms } from '../shared/tables/terms.ts'

/** The glossary as a table. */
export const termsCsv = {
  id: 'terms',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'site',
  in: 'both',
  path: () => `${downloadsFolder()}/terms.csv`,
  contents: (subject) => csvText(terms, subject),
  download: {
    name: 'downloads.name.terms',
    audience: 'downloads.for.terms',
    saveAs: ({ site }) => saveName(site, 'csv', 'terms'),
    group: 'data',
    ease: 9,
  },
  linkedFrom: { pages: ['terms'] },
  tables: [terms],
} as const satisfies Format
