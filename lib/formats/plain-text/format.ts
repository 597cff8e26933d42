import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { plainTextOf } from './plain-text-of.ts'

/** The report as a text to read, in one language. */
export const plain = {
  id: 'plain',
  mediaType: 'text/plain',
  ending: 'txt',
  of: 'edition',
  in: 'language',
  path: ({ edition, view }) => `${downloadsFolder(edition)}/report.${view}.txt`,
  contents: (subject) => plainTextOf(bookOf(subject)),
  download: {
    name: 'downloads.name.plain',
    audience: 'downloads.for.plain',
    saveAs: ({ site, edition, view }) => saveName(site, 'txt', edition.id, view),
    group: 'data',
    ease: 2,
  },
} as const satisfies Format
