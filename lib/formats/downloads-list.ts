import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../report/settings.mjs'
import type { View } from '../report/view.ts'
import type { FormatFile, MadeFile } from './format.ts'
import type { FormatId } from './formats.ts'

/** What pages say of a file that readers can keep. */
export interface DownloadEntry
  extends Pick<FormatFile, 'path' | 'edition' | 'part' | 'view'>,
    Omit<MadeFile, 'contents'> {
  format: FormatId
  saveAs: string
}

/** The files that were made, and when their content last changed. */
export interface DownloadsList {
  date: Date | undefined
  entries: DownloadEntry[]
}

let known: { version: string; list: DownloadsList } | undefined

/**
 * The files of this build; empty while developing before the first build, since only builds make them. Every page asks
 * several times: the list is read again only when its file has changed.
 */
export function downloadsList(): DownloadsList {
  const file = join(settings.preparedFolder, 'list.json')
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return { date: undefined, entries: [] }
  const version = `${file} ${stats.ino} ${stats.mtimeMs} ${stats.size}`
  if (known?.version !== version) known = { version, list: readList(file) }
  return known.list
}

function readList(file: string): DownloadsList {
  const { date, entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    date?: string
    entries: DownloadEntry[]
  }
  return { date: date === undefined ? undefined : new Date(date), entries }
}

/** A file to download of an edition, or of a part of it; none while developing before the first build. */
export function downloadEntry(
  format: FormatId,
  { edition, part, view }: Pick<DownloadEntry, 'edition' | 'part' | 'view'>,
): DownloadEntry | undefined {
  return downloadsList().entries.find(
    (entry) =>
      entry.format === format && entry.edition === edition && entry.part === part && entry.view === view,
  )
}

/** The PDF of an area, or of the whole edition, in a view. */
export function pdfOf(edition: string, area: string | undefined, view: View): DownloadEntry | undefined {
  return downloadEntry(area === undefined ? 'pdf' : 'areaPdf', { edition, part: area, view })
}
