import { docx } from '../docx/format.ts'
import type { Format } from '../format.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'

/** One part for a reporter: its sentences in both languages, what they are, and how they are cited. */
export const partDocx = {
  id: 'partDocx',
  mediaType: docx.mediaType,
  ending: docx.ending,
  of: 'part',
  in: 'both',
  path: ({ edition, part }) => `${downloadsFolder(edition)}/${part.id}.docx`,
  isMade: ({ part }) => part.sentences.length > 0,
  contents: async (subject) => {
    const { partDocument } = await import('./part-document.ts')
    return partDocument(subject)
  },
  download: {
    name: 'downloads.name.partDocx',
    shortName: 'downloads.ofPartDocx',
    saveAs: ({ site, edition, part }) => saveName(site, 'docx', edition.id, part.id),
  },
} as const satisfies Format
