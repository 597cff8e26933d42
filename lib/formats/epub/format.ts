import { viewWords } from '../../words/view-words.ts'
import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'

/** The whole report as an e-book. */
export const epub = {
  id: 'epub',
  mediaType: 'application/epub+zip',
  ending: 'epub',
  of: 'edition',
  in: 'view',
  path: ({ edition, view }) => bookName('epub', edition, view).path,
  contents: async ({ site, edition, view, date }) => {
    const { epubBytes } = await import('./epub.ts')
    const { words } = viewWords(view)
    const frame = { titlePage: words('copy.titlePage'), accessibility: words('copy.accessibility') }
    return epubBytes(bookOf(site, edition, view, { date }), frame, date)
  },
  download: {
    name: 'downloads.name.epub',
    saveAs: ({ edition, view }) => bookName('epub', edition, view).saveAs,
    group: 'books',
  },
} as const satisfies Format
