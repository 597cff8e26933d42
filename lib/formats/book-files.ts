import type { Edition, Site } from '../report/types.ts'
import { type View, views } from '../report/view.ts'
import { pageContext } from '../words/page-context.ts'
import { bookOf } from './book/book.ts'
import { epub } from './epub/epub.ts'
import { bookName } from './file-names.ts'
import { typeset } from './pdf/typeset.ts'
import type { Making, TakeAwayFile } from './take-away-file.ts'

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
