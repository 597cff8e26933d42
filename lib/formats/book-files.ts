import type { Area, Edition, Site } from '../report/edition.ts'
import { type View, views } from '../report/view.ts'
import { viewWords } from '../words/view-words.ts'
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
    ...views.flatMap((view) => edition.areas.map((area) => pdf(view, area))),
  ]

  function pdf(view: View, area?: Area): TakeAwayFile {
    return {
      ...bookName('pdf', edition, view, area?.id),
      format: 'pdf',
      edition: edition.id,
      part: area?.id,
      view,
      contents: typeset(bookOf(site, edition, view, making, area)),
    }
  }

  function ebook(view: View): TakeAwayFile {
    const { words } = viewWords(view)
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
