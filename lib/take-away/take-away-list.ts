import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TakeAwayEntry } from './take-away-file.ts'

/** The files that were made, and when their content last changed. */
export interface TakeAwayList {
  date: Date | undefined
  entries: TakeAwayEntry[]
}

/** Where the build puts the files until the pages are rendered. */
export function takeAwayFolder(): string {
  return process.env.TAKE_AWAY_DIR || '.cache/take-away'
}

/** The files of this build; empty while developing before the first build, since only builds make them. */
export function takeAwayList(): TakeAwayList {
  const file = join(takeAwayFolder(), 'list.json')
  if (!existsSync(file)) return { date: undefined, entries: [] }
  const { date, entries } = JSON.parse(readFileSync(file, 'utf8')) as {
    date?: string
    entries: TakeAwayEntry[]
  }
  return { date: date === undefined ? undefined : new Date(date), entries }
}
