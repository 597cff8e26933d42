import type { Edition } from '../../report/edition.ts'
import type { SiteFrame } from '../../report/schema.ts'
import type { View } from '../../report/view.ts'

/** The site, of which the names of files say whose they are. */
type Named = Pick<SiteFrame, 'fileStem'>

/** The folder of an edition's files below the site; without an edition, that of what all share. */
export function downloadsFolder(edition?: Pick<Edition, 'id'>): string {
  return edition ? `downloads/${edition.id}` : 'downloads'
}

/** `tingchao-work-report-2024-area-2-zh-en.pdf`, of the pieces that are given. */
export function saveName({ fileStem }: Named, extension: string, ...pieces: (string | undefined)[]): string {
  return `${[fileStem, ...pieces].filter((piece) => piece !== undefined).join('-')}.${extension}`
}

/** What names a book: its site, its edition, its view, and its area if it holds one. */
interface NamedBook {
  site: Named
  edition: Pick<Edition, 'id'>
  view: View
  part?: { id: string } | undefined
}

/** A book's path and the name it is saved under, which are the same. */
export function bookName(extension: 'pdf' | 'epub' | 'docx', { site, edition, view, part }: NamedBook) {
  const saveAs = saveName(site, extension, edition.id, part && `area-${part.id}`, view)
  return { path: `${downloadsFolder(edition)}/${saveAs}`, saveAs }
}
