import { spawnSync } from 'node:child_process'
import { SettingsError } from '../report/settings.ts'

/**
 * When the content last changed: SOURCE_DATE_EPOCH when it is set, else the date of the last commit that touched the
 * content folder. Undefined where neither says it: outside git, with changes that no commit holds, or in a shallow clone,
 * whose oldest commit seems to have touched everything.
 * @throws SettingsError when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function contentDate(folder: string, epoch?: string): Date | undefined {
  const set = sourceDate(epoch)
  if (set) return set
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' })
  const changed = git('status', '--porcelain', '--', folder)
  if (changed.status !== 0 || changed.stdout.trim() !== '') return undefined
  if (git('rev-parse', '--is-shallow-repository').stdout.trim() === 'true') return undefined
  const seconds = git('log', '-1', '--format=%ct', '--', folder).stdout.trim()
  return sourceDate(seconds)
}

/**
 * The date that SOURCE_DATE_EPOCH (reproducible-builds.org) sets, or undefined when it is not set.
 * @throws SettingsError when it is not a number of seconds
 */
export function sourceDate(epoch = process.env.SOURCE_DATE_EPOCH ?? ''): Date | undefined {
  const seconds = epoch.trim()
  if (seconds === '') return undefined
  if (/^\d{1,11}$/.test(seconds)) return new Date(Number(seconds) * 1000)
  throw new SettingsError(
    `SOURCE_DATE_EPOCH is “${epoch}”; expected seconds since 1970; set it to a number, or leave it out`,
  )
}

/** A day as the edition's city counts it, `2024-02-19`. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(date)
}
