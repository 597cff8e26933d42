import type { Format } from '../format.ts'
import { editionText } from '../shared/edition-text.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'

/** The words of the report and nothing else, whose hash is on every copy. */
export const text = {
  id: 'text',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'edition',
  in: 'both',
  path: ({ edition }) => `${downloadsFolder(edition)}/report.txt`,
  contents: ({ edition }) => editionText(edition),
  download: {
    name: 'downloads.name.text',
    audience: 'downloads.for.text',
    saveAs: ({ site, edition }) => saveName(site, 'txt', edition.id),
    group: 'data',
    ease: 2,
  },
} as const satisfies Format
