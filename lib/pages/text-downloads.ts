import { type DownloadEntry, downloadEntry, pdfOf } from '../formats/downloads-list.ts'
import { fileAddress } from '../report/address.ts'
import type { Part } from '../report/edition.ts'
import type { PageContext } from './page-context.ts'

/** Files of a part, linked from its page. */
export type TextDownloadsData = ReturnType<typeof textDownloads>

/** The PDF of its area, or of the whole where it is in none, in the view's languages; its data; the way to all files. */
export function textDownloads({ words, href, view }: PageContext, part: Part) {
  const { edition } = part.page
  const area = part.kind === 'task' ? part.area.id : part.kind === 'area' ? part.id : undefined
  const data = downloadEntry('part', { edition, part: part.id, view })
  const link = (entry: DownloadEntry | undefined, key: 'ofArea' | 'ofReport' | 'ofPart') =>
    entry ? [{ href: fileAddress(entry.path), saveAs: entry.saveAs, title: words(`downloads.${key}`) }] : []
  return {
    title: words('downloads.takeAway'),
    links: [
      ...link(pdfOf(edition, area, view), area ? 'ofArea' : 'ofReport'),
      ...link(data, 'ofPart'),
      { href: href({ kind: 'downloads' }), saveAs: undefined, title: words('downloads.all') },
    ],
  }
}
