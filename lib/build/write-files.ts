import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../formats/edition-text.ts'
import { makeFiles } from '../formats/make-files.ts'
import type { Making, TakeAwayEntry } from '../formats/take-away-file.ts'
import { takeAwayFolder } from '../formats/take-away-list.ts'
import { settings } from '../report/settings.mjs'
import type { Site } from '../report/types.ts'

/**
 * Makes every file into a folder of its own, with the list that pages show: sizes and hashes are those of the files,
 * since the files are there before any page is.
 */
export function writeFiles(site: Site, making: Making): void {
  const folder = takeAwayFolder()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'files'), { recursive: true })
  const files = settings.pagesOnly ? [] : makeFiles(site, making)
  const entries = files.map(({ contents, ...file }): TakeAwayEntry => {
    const path = join(folder, 'files', file.path)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
    return { ...file, size: Buffer.byteLength(contents), sha256: sha256(contents) }
  })
  const list = { date: making.date?.toISOString(), entries }
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list))
}

/** Puts the files that were made into the site. */
export function placeFiles(site: string): void {
  cpSync(join(takeAwayFolder(), 'files'), site, { recursive: true })
}
