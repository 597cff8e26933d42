import { spawnSync } from 'node:child_process'

/**
 * When the content last changed: SOURCE_DATE_EPOCH (reproducible-builds.org) when it is set, else the date of the last
 * commit that touched the content folder. Undefined where neither says it: outside git, or with changes that no
 * commit holds.
 * @throws Error when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function contentDate(
  folder: string,
  epoch: string | undefined = process.env.SOURCE_DATE_EPOCH,
): Date | undefined {
  if (epoch !== undefined && epoch.trim() !== '') return dateOf(epoch)
  const git = (...words: string[]) => spawnSync('git', words, { encoding: 'utf8' })
  const changed = git('status', '--porcelain', '--', folder)
  if (changed.status !== 0 || changed.stdout.trim() !== '') return undefined
  const seconds = git('log', '-1', '--format=%ct', '--', folder).stdout.trim()
  return seconds === '' ? undefined : dateOf(seconds)
}

/** A day as the edition's city counts it, `2024-02-19`. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(date)
}

function dateOf(seconds: string): Date {
  if (/^\d{1,11}$/.test(seconds.trim())) return new Date(Number(seconds) * 1000)
  throw new Error(
    `SOURCE_DATE_EPOCH is “${seconds}”; expected seconds since 1970; set it to a number, or leave it out`,
  )
}
