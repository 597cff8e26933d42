import type { Site } from '../../report/site.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { table } from '../shared/table.ts'

/** The glossary as a table. */
export const termsCsv = {
  id: 'terms',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'site',
  in: 'both',
  path: () => `${downloadsFolder()}/terms.csv`,
  contents: ({ site }) => termsTable(site),
  download: {
    name: 'downloads.name.terms',
    saveAs: () => saveName('csv', 'terms'),
    group: 'data',
    ease: 9,
  },
  linkedFrom: { pages: ['terms'] },
} as const satisfies Format

/** The glossary, one term a row. */
export function termsTable(site: Site): string {
  return table(
    site.terms.map(({ id, zh, en, note, kind, source }) => ({
      id,
      zh,
      en,
      note_zh: note?.zh ?? '',
      note_en: note?.en ?? '',
      kind,
      source,
    })),
  )
}
