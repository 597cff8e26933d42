import { csvFormat } from '../shared/tables/csv-format.ts'
import { projects } from '../shared/tables/projects.ts'

/** The projects as a table. */
export const projectsCsv = csvFormat({
  id: 'projects',
  table: projects,
  name: 'downloads.name.projects',
  audience: 'downloads.for.projects',
  ease: 5,
  pages: ['targets'],
})
