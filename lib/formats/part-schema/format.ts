import type { Format } from '../format.ts'
import { partSchema, schemaText } from '../report-schema/report-schema.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'

/** The form of `part.json`. */
export const partSchemaFormat = {
  id: 'partSchema',
  mediaType: 'application/json',
  ending: 'json',
  of: 'site',
  in: 'both',
  path: pathOf,
  contents: () => schemaText(partSchema, pathOf()),
  download: {
    name: 'downloads.name.partSchema',
    audience: 'downloads.for.schema',
    saveAs: ({ site }) => saveName(site, 'schema.json', 'part'),
    group: 'data',
  },
} as const satisfies Format

function pathOf(): string {
  return `${downloadsFolder()}/part.schema.json`
}
