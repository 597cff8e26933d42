import type { Edition } from '../../report/edition.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { statedIn, table } from '../shared/table.ts'

/** The places as a table. */
export const placesCsv = {
  id: 'places',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/places.csv`,
  contents: ({ edition }) => placesTable(edition),
  download: {
    name: 'downloads.name.places',
    saveAs: ({ edition }) => saveName('csv', edition.id, 'places'),
    group: 'data',
    ease: 8,
  },
  linkedFrom: { pages: ['places'] },
} as const satisfies Format

/**
 * The places of an edition, a row for each part that names one, with the districts or parks in which it lies and the note
 * that says so, where there is one.
 */
export function placesTable(edition: Edition): string {
  return table(
    edition.places.flatMap(({ id, zh, en, within, note, mentions }) =>
      mentions.map((mention) => ({
        id,
        name_zh: zh,
        name_en: en,
        within: within.map((district) => district.id).join(' | '),
        within_zh: within.map((district) => district.zh).join(' | '),
        within_en: within.map((district) => district.en).join(' | '),
        note_zh: note?.note?.zh ?? '',
        note_en: note?.note?.en ?? '',
        note_source: note?.source ?? '',
        ...statedIn(mention),
      })),
    ),
  )
}
