import { type DownloadEntry, downloadEntry, pdfOf } from '../formats/downloads-list.ts'
import { formatsOfParts } from '../formats/formats.ts'
import { fileAddress } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import type { StringKey } from '../words/strings.ts'
import type { PageContext } from './page-context.ts'

/** Files of a part, linked from its page. */
export type TextDownloadsData = ReturnType<typeof textDownloads>

/**
 * The PDF of its area, or of the whole where it is in none, in the view's languages; the files that are of the part alone;
 * the way to all files.
 */
export function textDownloads({ words, href, view }: PageContext, part: Part) {
  const { edition } = part.page
  const area = part.kind === 'task' ? part.area.id : part.kind === 'area' ? part.id : undefined
  const link = (entry: DownloadEntry | undefined, key: StringKey) =>
    entry ? [{ href: fileAddress(entry.path), saveAs: entry.saveAs, title: words(key) }] : []
  return {
    title: words('downloads.takeAway'),
    links: [
      ...link(pdfOf(edition, area, view), area ? 'downloads.ofArea' : 'downloads.ofReport'),
      ...formatsOfParts.flatMap(({ id, isInViews, name }) =>
        link(downloadEntry(id, { edition, part: part.id, view: isInViews ? view : undefined }), name),
      ),
      { href: href({ kind: 'downloads' }), saveAs: undefined, title: words('downloads.all') },
    ],
  }
}
