import { csvFormat } from '../shared/tables/csv-format.ts'
import { targets } from '../shared/tables/targets.ts'

/** The targets as a table. */
export const targetsCsv = csvFormat({
  id: 'targets',
  table: targets,
  name: 'downloads.name.targets',
  audience: 'downloads.for.targets',
  ease: 4,
  pages: ['targets'],
})
