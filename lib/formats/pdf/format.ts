import type { Format } from '../format.ts'
import { type BookSubject, bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'

/** The whole report as a book in PDF. */
export const pdf = {
  id: 'pdf',
  mediaType: 'application/pdf',
  ending: 'pdf',
  of: 'edition',
  in: 'view',
  path: (subject: BookSubject) => bookName('pdf', subject).path,
  contents: async (subject: BookSubject) => {
    const { typeset } = await import('./typeset.ts')
    return typeset(bookOf(subject))
  },
  download: {
    name: 'downloads.name.pdf',
    audience: 'downloads.for.pdf',
    saveAs: (subject: BookSubject) => bookName('pdf', subject).saveAs,
    group: 'books',
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format
