import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'

/** The whole report as a document that can be gone on with. */
export const docx = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
  of: 'edition',
  in: 'view',
  path: (subject) => bookName('docx', subject).path,
  contents: async (subject) => {
    const { bookDocument } = await import('./book-document.ts')
    return bookDocument(bookOf(subject), subject.date)
  },
  download: {
    name: 'downloads.name.docx',
    audience: 'downloads.for.docx',
    saveAs: (subject) => bookName('docx', subject).saveAs,
    group: 'books',
  },
  linkedFrom: { pages: ['report'] },
} as const satisfies Format
