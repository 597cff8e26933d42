import type { Target } from '../../../report/edition.ts'
import { bounds } from '../../../report/numbers/bounds.ts'
import { unitIds } from '../../../report/numbers/units.ts'
import { statedIn } from './stated-in.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

/** The targets of an edition, one a row. */
export const targets = tableOf<Target>(
  { id: 'targets', title: 'targets.figures', of: 'edition', key: ['id'] },
  ({ edition }) => edition.targets,
  [
    column('id', 'tables.id', ({ id }) => id, { isRequired: true }),
    column('value', 'tables.value', ({ value }) => value, { type: 'decimal', isRequired: true }),
    column('to', 'tables.to', ({ to }) => to, { type: 'decimal', isOptional: true }),
    column('unit', 'tables.unit', ({ unit }) => unit, { values: unitIds, isRequired: true }),
    column('bound', 'tables.bound', ({ bound }) => bound, { values: bounds }),
    ...inBothLanguages<Target>('label', 'tables.label', ({ label }) => label, { isRequired: true }),
    ...inBothLanguages<Target>(
      'figure',
      'tables.figure',
      ({ figure: { zh, en } }) => ({ zh: zh.marked, en: en.marked }),
      { isRequired: true },
    ),
    ...inBothLanguages<Target>('verb', 'tables.verb', ({ verb }) => verb),
    ...statedIn<Target>(),
  ],
)
