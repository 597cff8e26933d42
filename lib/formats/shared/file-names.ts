import type { Edition } from '../../report/edition.ts'
import type { View } from '../../report/view.ts'

/** What every saved file's name begins with. ASCII, so that no system mangles it. */
const stem = 'haikou-government-work-report'

/** The folder of an edition's files below the site; without an edition, that of what all share. */
export function downloadsFolder(edition?: Pick<Edition, 'id'>): string {
  return edition ? `downloads/${edition.id}` : 'downloads'
}

/** `haikou-government-work-report-2024-area-2-zh-en.pdf`, of the pieces that are given. */
export function saveName(extension: string, ...pieces: (string | undefined)[]): string {
  return `${[stem, ...pieces].filter((piece) => piece !== undefined).join('-')}.${extension}`
}

/** What names a book: its edition, its view, and its area if it holds one. */
interface Named {
  edition: Pick<Edition, 'id'>
  view: View
  part?: { id: string } | undefined
}

/** A book's path and the name it is saved under, which are the same. */
export function bookName(extension: 'pdf' | 'epub' | 'docx', { edition, view, part }: Named) {
  const saveAs = saveName(extension, edition.id, part && `area-${part.id}`, view)
  return { path: `${downloadsFolder(edition)}/${saveAs}`, saveAs }
}
