import { type DownloadEntry, downloadsList } from '../formats/downloads-list.ts'
import { downloadOf } from '../formats/formats.ts'
import { partJson } from '../formats/part-json/format.ts'
import { colophonOf } from '../formats/shared/colophon.ts'
import { fileAddress } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import { fullFileAddress } from '../report/full-address.ts'
import { views } from '../report/view.ts'
import { dataDictionary } from './data-dictionary.ts'
import { developerGuide } from './developer-guide.ts'
import { downloadFile } from './download-items.ts'
import { downloadTable } from './download-table.ts'
import type { PageContext } from './page-context.ts'

/** Every file a reader can take away: the newest edition whole, of the others the books and the data. */
export function downloadsData(context: PageContext) {
  const { site, edition: newest, words, view } = context
  const { date, entries } = downloadsList()
  const [part] = newest.tasks
  const columns = views.filter((one) => entries.some((entry) => entry.view === one))
  const partData = part && partJson.path({ view, edition: newest, part })
  return {
    title: words('downloads.title'),
    lead: words('downloads.lead'),
    /** Said while developing, when there are no files yet. */
    none: entries.length === 0 ? words('downloads.none') : undefined,
    /** The book that most readers want, in each view. */
    choices: entries
      .filter(({ format, edition }) => format === 'pdf' && edition === newest.id)
      .map((entry) => ({
        ...downloadFile(context, entry),
        language: words(entry.view === 'zh-en' ? 'downloads.bilingual' : `view.${entry.view ?? 'zh'}`),
      })),
    keepAll: words('offline.offer'),
    editions: entries.length === 0 ? [] : site.editions.map((edition) => ofEdition(edition)),
    shared: {
      title: words('downloads.shared'),
      table: tableOf(entries.filter(({ edition }) => edition === undefined)),
    },
    hashNote: words('downloads.hashNote'),
    hashes: {
      title: words('downloads.hashes'),
      files: entries.filter(isHashed).map(({ saveAs, sha256 }) => ({ saveAs, sha256 })),
    },
    dictionary: dataDictionary(context),
    developers: developerGuide(context),
    partData: partData && {
      text: words('downloads.partData'),
      href: fileAddress(partData),
      address: fullFileAddress(partData),
    },
  }

  function ofEdition(edition: Edition) {
    const { changed, hashLabel, hash } = colophonOf(context, { site, edition, date })
    const own = entries.filter((entry) => entry.edition === edition.id)
    const shown = edition === newest ? own : own.filter(({ format }) => downloadOf(format)?.group !== 'areas')
    return {
      id: edition.id,
      /** Where links lead that were made while it was the newest, and the files of its areas were listed. */
      areasId: edition === newest ? undefined : `areas-${edition.id}`,
      title: words('home.edition', { year: edition.id }),
      changed,
      hashLabel,
      hash,
      table: tableOf(shown),
    }
  }

  /** All tables of the page have the same columns. */
  function tableOf(of: DownloadEntry[]) {
    return downloadTable(context, of, columns)
  }

  /** Those of past editions are in files of their own, and feeds change without notice. */
  function isHashed({ edition, format }: DownloadEntry): boolean {
    const { group } = downloadOf(format) ?? {}
    return group !== undefined && group !== 'feeds' && (edition === undefined || edition === newest.id)
  }
}
