import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'

/** The whole report as a book in PDF. */
export const pdf = {
  id: 'pdf',
  mediaType: 'application/pdf',
  ending: 'pdf',
  of: 'edition',
  in: 'view',
  path: ({ edition, view }) => bookName('pdf', edition, view).path,
  contents: async ({ site, edition, view, date }) => {
    const { typeset } = await import('./typeset.ts')
    return typeset(bookOf(site, edition, view, { date }))
  },
  download: {
    name: 'downloads.name.pdf',
    saveAs: ({ edition, view }) => bookName('pdf', edition, view).saveAs,
    group: 'books',
  },
} as const satisfies Format
