import { type DownloadEntry, downloadsList } from '../formats/downloads-list.ts'
import type { Download } from '../formats/format.ts'
import { downloadOf } from '../formats/formats.ts'
import { partJson } from '../formats/part-json/format.ts'
import { colophonOf } from '../formats/shared/colophon.ts'
import { fileAddress } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import { fullFileAddress } from '../report/full-address.ts'
import { type DownloadGroup, downloadItem } from './download-items.ts'
import type { PageContext } from './page-context.ts'

/** A heading of the page, under which formats stand. */
type Group = NonNullable<Download<never>['group']>

/** Every file a reader can take away: the newest edition whole, of the others the books and the data. */
export function downloadsData(context: PageContext) {
  const { site, edition: newest, words, view } = context
  const list = downloadsList()
  const [part] = newest.tasks
  const partData = part && partJson.path({ view, edition: newest, part })
  return {
    title: words('downloads.title'),
    lead: words('downloads.lead'),
    /** Said while developing, when there are no files yet. */
    none: list.entries.length === 0 ? words('downloads.none') : undefined,
    hashNote: words('downloads.hashNote'),
    editions: list.entries.length === 0 ? [] : site.editions.map((edition) => ofEdition(edition)),
    shared: groupsOf(list.entries.filter(({ edition }) => edition === undefined)),
    partData: partData && {
      text: words('downloads.partData'),
      href: fileAddress(partData),
      address: fullFileAddress(partData),
    },
  }

  function ofEdition(edition: Edition) {
    const { changed, hashLabel, hash } = colophonOf(context, { site, edition, date: list.date })
    const entries = list.entries.filter((entry) => entry.edition === edition.id)
    return {
      id: edition.id,
      title: words('home.edition', { year: edition.id }),
      changed,
      hashLabel,
      hash,
      groups: groupsOf(entries, edition === newest),
    }
  }

  function groupsOf(entries: DownloadEntry[], whole = true): DownloadGroup[] {
    const prefix = entries[0]?.edition ?? 'shared'
    const group = (key: Group | 'shared', of: DownloadEntry[], withHash: boolean): DownloadGroup => ({
      id: `${key}-${prefix}`,
      title: words(`downloads.${key}`),
      items: of.map((entry) => downloadItem(context, entry, withHash)),
    })
    const ofGroup = (wanted: Group) => entries.filter(({ format }) => downloadOf(format)?.group === wanted)
    const areas = ofGroup('areas').filter((entry) => entry.view === view)
    return [
      group('books', ofGroup('books'), whole),
      group('areas', whole ? areas : [], true),
      group(prefix === 'shared' ? 'shared' : 'data', ofGroup('data'), whole),
      group('feeds', ofGroup('feeds'), false),
    ].filter(({ items }) => items.length > 0)
  }
}
