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
  path: (subject) => bookName('epub', subject).path,
  contents: async (subject) => {
    const { epubBytes } = await import('./epub.ts')
    const { words } = viewWords(subject.view)
    const frame = { titlePage: words('copy.titlePage'), accessibility: words('copy.accessibility') }
    return epubBytes(bookOf(subject), frame, subject.date)
  },
  download: {
    name: 'downloads.name.epub',
    saveAs: (subject) => bookName('epub', subject).saveAs,
    group: 'books',
  },
} as const satisfies Format
