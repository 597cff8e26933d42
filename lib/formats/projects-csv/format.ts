import type { Edition } from '../../report/edition.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { statedIn, table } from '../shared/table.ts'

/** The projects as a table. */
export const projectsCsv = {
  id: 'projects',
  mediaType: 'text/csv',
  ending: 'csv',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/projects.csv`,
  contents: ({ edition }) => projectsTable(edition),
  download: {
    name: 'downloads.name.projects',
    saveAs: ({ edition }) => saveName('csv', edition.id, 'projects'),
    group: 'data',
    ease: 5,
  },
  linkedFrom: { pages: ['targets'] },
} as const satisfies Format

/** The projects of an edition, one a row. */
export function projectsTable(edition: Edition): string {
  return table(
    edition.projects.map((project) => ({
      id: project.id,
      name_zh: project.zh,
      name_en: project.en,
      level: project.level,
      verb_zh: project.verb.zh,
      verb_en: project.verb.en,
      ...statedIn(project),
      note_zh: project.notes.map(({ zh }) => zh).join(''),
      note_en: project.notes.map(({ en }) => en).join(' '),
    })),
  )
}
