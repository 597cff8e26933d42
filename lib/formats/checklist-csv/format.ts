import { type ChecklistLine, checklistOf } from '../../report/checklist/checklist.ts'
import type { Edition } from '../../report/edition.ts'
import { placesWords, timeWords } from '../../words/checklist-words.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { statedIn, table } from '../shared/table.ts'

/** What can be checked, as a table. */
export const checklistCsv = {
  id: 'checklist',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/checklist.csv`,
  contents: ({ edition }) => checklistTable(edition),
  download: {
    name: 'downloads.name.checklist',
    saveAs: ({ edition }) => saveName('csv', edition.id, 'checklist'),
    group: 'data',
    ease: 6,
  },
  linkedFrom: { pages: ['checklist'] },
} as const satisfies Format

/** The targets and projects of an edition in the order of the text, one a row; a cell is empty where the text leaves it open. */
export function checklistTable(edition: Edition): string {
  return table(checklistOf(edition).map(row))
}

function row(line: ChecklistLine) {
  const { kind, id, name, notes, number, level, verb, actor, time, hasBaseline, checkable } = line
  const places = placesWords(line)
  const when = time && timeWords(time)
  return {
    id,
    kind,
    name_zh: name.zh,
    name_en: name.en,
    checkable: checkable ?? '',
    number_zh: number?.zh ?? '',
    number_en: number?.en ?? '',
    level: level ?? '',
    verb_zh: verb?.zh ?? '',
    verb_en: verb?.en ?? '',
    place_zh: places.zh,
    place_en: places.en,
    by_whom_zh: actor?.zh ?? '',
    by_whom_en: actor?.en ?? '',
    by_when_zh: when?.zh ?? '',
    by_when_en: when?.en ?? '',
    baseline: hasBaseline ? 'given' : '',
    ...statedIn(line),
    note_zh: notes.map(({ zh }) => zh).join(''),
    note_en: notes.map(({ en }) => en).join(' '),
  }
}
