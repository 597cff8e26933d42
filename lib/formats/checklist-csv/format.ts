import { checklist } from '../shared/tables/checklist.ts'
import { csvFormat } from '../shared/tables/csv-format.ts'

/** The lines that can be checked as a table. */
export const checklistCsv = csvFormat({
  id: 'checklist',
  table: checklist,
  name: 'downloads.name.checklist',
  audience: 'downloads.for.checklist',
  ease: 6,
  pages: ['checklist'],
})
