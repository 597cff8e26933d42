import { bookOf } from '../book/book.ts'
import type { Edition, Site } from '../content/types.ts'
import { epub } from '../epub/epub.ts'
import { pageContext } from '../pages/page-context.ts'
import { typeset } from '../pdf/typeset.ts'
import { bookName } from '../take-away/file-names.ts'
import type { Making, TakeAwayFile } from '../take-away/take-away-file.ts'
import { type View, views } from '../url/view.ts'

/** The books of one edition in every view: the whole as PDF and EPUB, and a PDF for each area. */
export function bookFiles(site: Site, edition: Edition, making: Making): TakeAwayFile[] {
  return [
    ...views.map((view) => pdf(view)),
    ...views.map((view) => ebook(view)),
    ...views.flatMap((view) => edition.areas.map((area) => pdf(view, area.id))),
  ]

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

  function ebook(view: View): TakeAwayFile {
    const { words } = pageContext(site, view, { kind: 'report', edition: edition.id })
    const frame = { titlePage: words('copy.titlePage'), accessibility: words('copy.accessibility') }
    return {
      ...bookName('epub', edition, view),
      format: 'epub',
      edition: edition.id,
      view,
      contents: epub(bookOf(site, edition, view, making), frame, making.date),
    }
  }
}
