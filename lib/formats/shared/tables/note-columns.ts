import type { Note } from '../../../report/schema.ts'
import { type Column, inBothLanguages } from './table.ts'

/** The columns of the editors' remarks on a name. */
export function noteColumns<Row extends { notes: Note[] }>(): Column<Row>[] {
  return inBothLanguages('note', 'tables.editorsNote', ({ notes }) =>
    notes.length === 0
      ? undefined
      : { zh: notes.map(({ zh }) => zh).join(''), en: notes.map(({ en }) => en).join(' ') },
  )
}
