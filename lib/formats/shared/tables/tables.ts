import { checklist } from './checklist.ts'
import { concerns } from './concerns.ts'
import { places } from './places.ts'
import { projects } from './projects.ts'
import type { Table } from './table.ts'
import { targets } from './targets.ts'
import { terms } from './terms.ts'

/** Every table, in the order in which a workbook holds them. */
export const tables: readonly Table[] = [targets, projects, places, concerns, checklist, terms]
