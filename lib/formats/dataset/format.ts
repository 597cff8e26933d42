import type { Format, FormatFile, Subject } from '../format.ts'
import { saveName } from '../shared/file-names.ts'
import { jsonText } from '../shared/json-text.ts'
import { datasetOf, datasetPath } from './dataset.ts'

/** The files of an edition, described for catalogues. */
export const dataset = {
  id: 'dataset',
  mediaType: 'application/ld+json',
  ending: 'jsonld',
  of: 'edition',
  in: 'both',
  path: datasetPath,
  contents: datasetText,
  download: {
    name: 'downloads.name.dataset',
    audience: 'downloads.for.dataset',
    saveAs: ({ site, edition }) => saveName(site, 'jsonld', edition.id),
    group: 'data',
  },
  linkedFrom: { pages: ['report', 'targets', 'downloads'], rel: 'describedby' },
} as const satisfies Format

/** The description as JSON-LD. */
export async function datasetText(
  subject: Pick<Subject, 'site' | 'edition' | 'date'>,
  files: readonly FormatFile[],
): Promise<string> {
  const made = await Promise.all(
    files.map(async (file) => {
      const { size, sha256 } = await file.make()
      return { ...file, size, sha256 }
    }),
  )
  return jsonText({ '@context': 'https://schema.org', ...datasetOf(subject, made) })
}
