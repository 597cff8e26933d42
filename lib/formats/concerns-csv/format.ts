import { concerns } from '../shared/tables/concerns.ts'
import { csvFormat } from '../shared/tables/csv-format.ts'

/** The concerns as a table. */
export const concernsCsv = csvFormat({
  id: 'concerns',
  table: concerns,
  name: 'downloads.name.concerns',
  audience: 'downloads.for.concerns',
  ease: 7,
  pages: ['concerns', 'concern'],
})
