import type { Project } from '../../../report/edition.ts'
import { commitmentLevels } from '../../../report/vocabulary.ts'
import { noteColumns } from './note-columns.ts'
import { statedIn } from './stated-in.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

/** The projects of an edition, one a row. */
export const projects = tableOf<Project>(
  { id: 'projects', title: 'targets.projects', of: 'edition', key: ['id'] },
  ({ edition }) => edition.projects,
  [
    column('id', 'tables.id', ({ id }) => id, { isRequired: true }),
    ...inBothLanguages<Project>('name', 'tables.projectName', (project) => project, {
      isRequired: true,
    }),
    column('level', 'tables.level', ({ level }) => level, { values: commitmentLevels, isRequired: true }),
    ...inBothLanguages<Project>('verb', 'tables.verb', ({ verb }) => verb, { isRequired: true }),
    ...statedIn<Project>(),
    ...noteColumns<Project>(),
  ],
)
