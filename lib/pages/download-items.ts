import type { DownloadEntry } from '../formats/downloads-list.ts'
import { downloadOf } from '../formats/formats.ts'
import { fileAddress } from '../report/address.ts'
import type { Edition } from '../report/edition.ts'
import { findEdition } from '../report/find-part.ts'
import { pageLanguageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { type StringKey, string } from '../words/strings.ts'
import type { Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A file a reader can take away. */
export interface DownloadItem {
  href: string
  /** The name it is saved under. */
  saveAs: string
  name: Words
  /** What language it is in. */
  language: Words
  hreflang: string | undefined
  /** In bytes, and for readers. */
  bytes: number
  size: string
  /** Left out for the files of past editions, whose hashes are in a file of their own. */
  sha256: string | undefined
}

/** A heading with files. */
export interface DownloadGroup {
  id: string
  title: Words
  items: DownloadItem[]
}

/** A file as its row. */
export function downloadItem(context: PageContext, entry: DownloadEntry, withHash: boolean): DownloadItem {
  const { path, saveAs, view, size } = entry
  return {
    href: fileAddress(path),
    saveAs,
    name: context.of({ zh: fileName(context, entry, 'zh'), en: fileName(context, entry, 'en') }),
    language: languageName(context, view),
    hreflang: view && pageLanguageTag(view),
    bytes: size,
    size: readableSize(size),
    sha256: withHash ? entry.sha256 : undefined,
  }
}

/** `1.2 MB`: decimal units, as file managers show them. */
export function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`
}

function fileName(context: PageContext, entry: DownloadEntry, language: Language): string {
  const edition = entry.edition && findEdition(context.site, entry.edition)
  const area = edition && entry.part && areaTitle(edition, entry.part, language)
  return area || string(language, nameOf(entry))
}

/** What readers call a format: “CSV, targets”. */
function nameOf({ format }: DownloadEntry): StringKey {
  return downloadOf(format)?.name ?? 'downloads.title'
}

function areaTitle(edition: Edition, id: string, language: Language): string {
  const area = edition.areas.find((candidate) => candidate.id === id)
  return area ? `${area.id} ${area.title[language]}` : ''
}

/** A language is named in itself, so that its readers find it. */
function languageName({ words }: PageContext, view: DownloadEntry['view']): Words {
  if (view === undefined) return words('downloads.both')
  return words(view === 'zh-en' ? 'downloads.bilingual' : `view.${view}`)
}
