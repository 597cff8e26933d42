import type { DownloadEntry } from '../formats/downloads-list.ts'
import { downloadOf } from '../formats/formats.ts'
import { fileAddress } from '../report/address.ts'
import { findEdition } from '../report/find-part.ts'
import { pageLanguageTag } from '../report/view.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A heading with files. */
export interface DownloadGroup {
  id: string
  title: Words
  items: ReturnType<typeof downloadItem>[]
}

/** A file a reader can take away, as its row. */
export function downloadItem(context: PageContext, entry: DownloadEntry, withHash: boolean) {
  const { path, saveAs, view, size } = entry
  return {
    href: fileAddress(path),
    saveAs,
    name: nameOf(context, entry),
    language: languageName(context, view),
    hreflang: view && pageLanguageTag(view),
    bytes: size,
    size: readableSize(size),
    /** Left out for the files of past editions, whose hashes are in a file of their own. */
    sha256: withHash ? entry.sha256 : undefined,
  }
}

/** `1.2 MB`: decimal units, as file managers show them. */
export function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`
}

/** An area's title, or what readers call the format: “CSV, targets”. */
function nameOf({ site, words, of }: PageContext, { edition, part, format }: DownloadEntry): Words {
  const areas = edition ? findEdition(site, edition)?.areas : undefined
  const area = areas?.find(({ id }) => id === part)
  return area
    ? of({ zh: `${area.id} ${area.title.zh}`, en: `${area.id} ${area.title.en}` })
    : words(downloadOf(format)?.name ?? 'downloads.title')
}

/** A language is named in itself, so that its readers find it. */
function languageName({ words }: PageContext, view: DownloadEntry['view']): Words {
  if (view === undefined) return words('downloads.both')
  return words(view === 'zh-en' ? 'downloads.bilingual' : `view.${view}`)
}
