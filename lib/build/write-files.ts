import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DownloadEntry } from '../formats/downloads-list.ts'
import type { FormatFile, SiteFile } from '../formats/format.ts'
import { settings } from '../report/settings.mjs'
import { writeAll } from './write-all.ts'

/**
 * Makes the files that readers keep into a folder of their own, with the list that pages show: sizes and hashes are
 * those of the files, since the files are there before any page is.
 */
export async function writeDownloads(files: readonly FormatFile[], date: Date | undefined): Promise<void> {
  const folder = settings.preparedFolder
  rmSync(folder, { recursive: true, force: true })
  await keepFiles(files)
  const entries = files.map(async ({ format, path, saveAs = '', edition, part, view, make }) => {
    const { size, sha256 } = await make()
    return { path, saveAs, format: format.id, edition, part, view, size, sha256 } as DownloadEntry
  })
  const list = { date: date?.toISOString(), entries: await Promise.all(entries) }
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list))
}

/** Makes files, one after the other, and writes them into a folder. */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const { path, make } of files) writeAll(folder, { [path]: (await make()).contents })
}

/** Makes files into the folder that keeps them until the pages are rendered. */
export async function keepFiles(files: readonly SiteFile[]): Promise<void> {
  await writeFiles(files, join(settings.preparedFolder, 'files'))
}

/** Puts the files that were kept into the site. */
export function placeKept(site: string): void {
  cpSync(join(settings.preparedFolder, 'files'), site, { recursive: true })
}
