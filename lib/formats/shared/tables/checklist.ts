import { type ChecklistLine, checklistOf } from '../../../report/checklist/checklist.ts'
import { commitmentLevels } from '../../../report/vocabulary.ts'
import { placesWords, timeWords } from '../../../words/checklist-words.ts'
import { noteColumns } from './note-columns.ts'
import { statedIn } from './stated-in.ts'
import { column, inBothLanguages, tableOf } from './table.ts'

type Row = ChecklistLine

/** The targets and projects of an edition in the order of the text, one a row; a cell is empty where the text leaves it open. */
export const checklist = tableOf<Row>(
  { id: 'checklist', title: 'checklist.title', of: 'edition', key: ['kind', 'id'] },
  ({ edition }) => checklistOf(edition),
  [
    column('id', 'tables.id', ({ id }) => id, { isRequired: true }),
    column('kind', 'tables.lineKind', ({ kind }) => kind, {
      values: ['target', 'project'],
      isRequired: true,
    }),
    ...inBothLanguages<Row>('name', 'tables.lineName', ({ name }) => name, { isRequired: true }),
    column('checkable', 'tables.checkable', ({ checkable }) => checkable, {
      values: ['number', 'completion', 'start'],
    }),
    ...inBothLanguages<Row>('number', 'tables.figure', ({ number }) => number),
    column('level', 'tables.level', ({ level }) => level, { values: commitmentLevels }),
    ...inBothLanguages<Row>('verb', 'tables.verb', ({ verb }) => verb),
    ...inBothLanguages<Row>('place', 'tables.linePlace', (line) =>
      line.places.length > 0 ? placesWords(line) : undefined,
    ),
    ...inBothLanguages<Row>('by_whom', 'tables.byWhom', ({ actor }) => actor),
    ...inBothLanguages<Row>('by_when', 'tables.byWhen', ({ time }) => time && timeWords(time)),
    column('baseline', 'tables.baseline', ({ hasBaseline }) => (hasBaseline ? 'given' : undefined), {
      values: ['given'],
    }),
    ...statedIn<Row>(),
    ...noteColumns<Row>(),
  ],
)
