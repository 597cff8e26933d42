import { type DownloadEntry, downloadsList } from '../formats/downloads-list.ts'
import { downloadOf } from '../formats/formats.ts'
import { isoDay } from '../formats/shared/iso-day.ts'
import { fileAddress } from '../report/address.ts'
import { findEdition } from '../report/find-part.ts'
import { pageLanguageTag } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'
import { kindNames } from '../words/kind-names.ts'
import { shortTitle, type Words } from '../words/words.ts'
import type { PageContext } from './page-context.ts'

/** A file a reader can take away, as a link. */
export type DownloadFile = ReturnType<typeof downloadFile>

/** What a row of files is called. */
export interface DownloadName {
  /** The number of an area; empty for what readers call by its format: “CSV, targets”. */
  number: string
  name: Words
  /** Whom it is for, or what for, and the day on which the content last changed, if that is known. */
  audience: Words | undefined
}

/** The file of an entry. */
export function downloadFile({ words }: PageContext, { path, saveAs, view, size }: DownloadEntry) {
  return {
    href: fileAddress(path),
    saveAs,
    /** As the name of the file ends: `PDF`. */
    kind: path.slice(path.lastIndexOf('.') + 1).toUpperCase(),
    /** A language is named in itself, so that its readers find it; none for a file with both side by side. */
    language: view && words(`view.${view}`),
    hreflang: view && pageLanguageTag(view),
    bytes: size,
    size: readableSize(size),
  }
}

/** An area's number and short title, or what readers call the format. */
export function downloadName(context: PageContext, { edition, part, format }: DownloadEntry): DownloadName {
  const { site, words, phrase } = context
  const { name = 'downloads.title', audience } = downloadOf(format) ?? {}
  const of = edition ? findEdition(site, edition) : undefined
  const said = (language: Language) => ({ kinds: kindNames(site, of?.concerns ?? [], language) })
  const area = of?.areas.find(({ id }) => id === part)
  return area
    ? { number: area.number, name: context.of(shortTitle(area.title)), audience: undefined }
    : {
        number: '',
        name: words(name),
        audience: audience && withDay(context, phrase(audience, said)),
      }
}

/** Words with the day behind them, once: behind the Chinese where both languages stand below each other. */
function withDay({ site }: PageContext, { zh, en }: Words): Words {
  const { date } = downloadsList()
  const day = date ? ` · ${isoDay(date, site)}` : ''
  return zh === undefined ? { en: `${en}${day}` } : { zh: zh + day, ...(en === undefined ? {} : { en }) }
}

/** `1.2 MB`: decimal units, as file managers show them. */
export function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [value, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`
}
