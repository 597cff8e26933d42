import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../report/settings.mjs'
import type { TakeAwayEntry } from './take-away-file.ts'

/** The files that were made, and when their content last changed. */
export interface TakeAwayList {
  date: Date | undefined
  entries: TakeAwayEntry[]
}

/** Where the build puts the files until the pages are rendered. */
export function takeAwayFolder(): string {
  return settings.downloadsFolder
}

let known: { version: string; list: TakeAwayList } | undefined

/**
 * The files of this build; empty while developing before the first build, since only builds make them. Every page asks
 * several times: the list is read again only when its file has changed.
 */
export function takeAwayList(): TakeAwayList {
  const file = join(takeAwayFolder(), 'list.json')
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return { date: undefined, entries: [] }
  const version = `${file} ${stats.ino} ${stats.mtimeMs} ${stats.size}`
  if (known?.version !== version) known = { version, list: readList(file) }
  return known.list
}

function readList(file: string): TakeAwayList {
  const { date, entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    date?: string
    entries: TakeAwayEntry[]
  }
  return { date: date === undefined ? undefined : new Date(date), entries }
}
