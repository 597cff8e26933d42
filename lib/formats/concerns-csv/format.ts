import type { Edition } from '../../report/edition.ts'
import { touchedEntries } from '../../report/touched-entries.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { statedIn, table } from '../shared/table.ts'

/** The concerns as a table. */
export const concernsCsv = {
  id: 'concerns',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/concerns.csv`,
  isMade: ({ edition }) => edition.concerns.length > 0,
  contents: ({ edition }) => concernsTable(edition),
  download: {
    name: 'downloads.name.concerns',
    saveAs: ({ edition }) => saveName('csv', edition.id, 'concerns'),
    group: 'data',
    ease: 7,
  },
  linkedFrom: { pages: ['concerns', 'concern'] },
} as const satisfies Format

/** The concerns of an edition, a row for each sentence that touches one; the words and ids of a row are joined with “ | ”. */
export function concernsTable(edition: Edition): string {
  const joined = (words: readonly string[]) => words.join(' | ')
  return table(
    edition.concerns.flatMap(({ id, kind, zh, en, mentions }) =>
      mentions.map((mention) => {
        const { projects, targets } = touchedEntries(edition, mention)
        return {
          id,
          kind,
          name_zh: zh,
          name_en: en,
          words_zh: joined(mention.words.map((words) => words.zh)),
          words_en: joined(mention.words.map((words) => words.en)),
          projects: joined(projects.map((project) => project.id)),
          targets: joined(targets.map((target) => target.id)),
          ...statedIn(mention),
        }
      }),
    ),
  )
}
