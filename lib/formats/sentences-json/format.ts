import type { Edition } from '../../report/edition.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { jsonText } from '../shared/json-text.ts'
import { sentencesJson } from './sentences-json.ts'

/** Every sentence of an edition with what it takes to verify and cite it. */
export const sentencesFormat = {
  id: 'sentences',
  mediaType: 'application/json',
  ending: 'json',
  of: 'edition',
  in: 'both',
  path: sentencesPath,
  contents: (subject) => jsonText(sentencesJson(subject), 1),
  download: {
    name: 'downloads.name.sentences',
    audience: 'downloads.for.sentences',
    saveAs: ({ site, edition }) => saveName(site, 'json', edition.id, 'sentences'),
    group: 'data',
    ease: 3,
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format

/** Where the sentences of an edition are, below the site. */
export function sentencesPath({ edition }: { edition: Pick<Edition, 'id'> }): string {
  return `${downloadsFolder(edition)}/sentences.json`
}
