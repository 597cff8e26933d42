import { type DownloadEntry, downloadEntry, pdfOf } from '../formats/downloads-list.ts'
import { formatsOfParts } from '../formats/formats.ts'
import { fileAddress } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import { wholeTitle } from '../words/whole-title.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** Files of a part, linked from its page. */
export type TextDownloadsData = ReturnType<typeof textDownloads>

/**
 * The PDF of its area, or of the whole where it is in none, in the view's languages; the files that are of the part alone;
 * the way to all files.
 */
export function textDownloads({ edition: of, words, phrase, href, view }: PageContext, part: Part) {
  const edition = of.id
  const area = part.kind === 'task' ? part.area.id : part.kind === 'area' ? part.id : undefined
  const link = (entry: DownloadEntry | undefined, title: Words) =>
    entry ? [{ href: fileAddress(entry.path), saveAs: entry.saveAs, title }] : []
  const pdf = area
    ? words('downloads.ofArea')
    : phrase('downloads.ofReport', (language) => ({ whole: wholeTitle(of)[language] }))
  return {
    title: words('downloads.takeAway'),
    links: [
      ...link(pdfOf(edition, area, view), pdf),
      ...formatsOfParts.flatMap(({ id, isInViews, name }) =>
        link(downloadEntry(id, { edition, part: part.id, view: isInViews ? view : undefined }), words(name)),
      ),
      { href: href({ kind: 'downloads' }), saveAs: undefined, title: words('downloads.all') },
    ],
  }
}
