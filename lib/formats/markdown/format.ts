import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { downloadsFolder, saveName } from '../shared/file-names.ts'
import { markdownText } from './markdown.ts'

/** The whole report as CommonMark. */
export const markdown = {
  id: 'markdown',
  mediaType: 'text/markdown',
  ending: 'md',
  of: 'edition',
  in: 'language',
  path: ({ edition, view }) => `${downloadsFolder(edition)}/report.${view}.md`,
  contents: (subject) => markdownText(bookOf(subject)),
  download: {
    name: 'downloads.name.markdown',
    audience: 'downloads.for.markdown',
    saveAs: ({ site, edition, view }) => saveName(site, 'md', edition.id, view),
    group: 'data',
    ease: 1,
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format
