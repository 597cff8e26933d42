import { bookOf } from '../book/book.ts'
import type { Edition, Site } from '../content/types.ts'
import { typeset } from '../pdf/typeset.ts'
import { type View, views } from '../url/view.ts'
import { bookName } from './file-names.ts'
import type { Making, TakeAwayFile } from './take-away-file.ts'

/** The books of one edition in every view: the whole, and one for each area. */
export function bookFiles(site: Site, edition: Edition, making: Making): TakeAwayFile[] {
  return views.flatMap((view) => [pdf(view), ...edition.areas.map((area) => pdf(view, area.id))])

  function pdf(view: View, area?: string): TakeAwayFile {
    return {
      ...bookName('pdf', edition, view, area),
      format: 'pdf',
      edition: edition.id,
      part: area,
      view,
      contents: typeset(bookOf(site, edition, view, making, area)),
    }
  }
}
