import type { Format } from '../format.ts'
import { bookOf } from '../shared/book/book.ts'
import { bookName } from '../shared/file-names.ts'

/** One area as a book in PDF. */
export const areaPdf = {
  id: 'areaPdf',
  mediaType: 'application/pdf',
  ending: 'pdf',
  of: 'area',
  in: 'view',
  path: ({ edition, part, view }) => bookName('pdf', edition, view, part.id).path,
  contents: async ({ site, edition, part, view, date }) => {
    const { typeset } = await import('../pdf/typeset.ts')
    return typeset(bookOf(site, edition, view, { date }, part))
  },
  download: {
    name: 'downloads.name.pdf',
    saveAs: ({ edition, part, view }) => bookName('pdf', edition, view, part.id).saveAs,
    group: 'areas',
  },
} as const satisfies Format
