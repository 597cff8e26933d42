import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { reportSchema, schemaText } from './report-schema.ts'

/** The form of `report.json`. */
export const reportSchemaFormat = {
  id: 'schema',
  mediaType: 'application/json',
  ending: 'json',
  of: 'site',
  in: 'both',
  path: pathOf,
  contents: () => schemaText(reportSchema, pathOf()),
  download: {
    name: 'downloads.name.schema',
    audience: 'downloads.for.schema',
    saveAs: ({ site }) => saveName(site, 'schema.json'),
    group: 'data',
  },
} as const satisfies Format

function pathOf(): string {
  return `${downloadsFolder()}/report.schema.json`
}
