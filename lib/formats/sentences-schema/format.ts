import type { Format } from '../format.ts'
import { schemaText } from '../report-schema/report-schema.ts'
import { sentencesSchema } from '../report-schema/sentences.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'

/** The form of `sentences.json`. */
export const sentencesSchemaFormat = {
  id: 'sentencesSchema',
  mediaType: 'application/json',
  ending: 'json',
  of: 'site',
  in: 'both',
  path: pathOf,
  contents: () => schemaText(sentencesSchema, pathOf()),
  download: {
    name: 'downloads.name.sentencesSchema',
    audience: 'downloads.for.schema',
    saveAs: ({ site }) => saveName(site, 'schema.json', 'sentences'),
    group: 'data',
  },
} as const satisfies Format

function pathOf(): string {
  return `${downloadsFolder()}/sentences.schema.json`
}
