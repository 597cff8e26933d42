import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { jsonText } from '../shared/json-text.ts'
import { reportJson } from './report-json.ts'

/** The whole report as data. */
export const reportJsonFormat = {
  id: 'json',
  mediaType: 'application/json',
  ending: 'json',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/report.json`,
  contents: (subject) => jsonText(reportJson(subject), 1),
  download: {
    name: 'downloads.name.json',
    audience: 'downloads.for.json',
    saveAs: ({ site, edition }) => saveName(site, 'json', edition.id),
    group: 'data',
    ease: 3,
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format
