import type { ChangeEntry } from '../report/schema.ts'
import type { Site } from '../report/site.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/**
 * Dates of what was done are not in the future, nor before the oldest edition. A day is let pass, since it begins in
 * China before it does elsewhere, and the year of the newest edition, which may be made ahead of it.
 * @param years of the editions, newest first
 */
export function checkDates(
  site: YamlFile<Pick<Site, 'government'>>,
  changes: YamlFile<ChangeEntry[]>,
  years: readonly string[],
  now = new Date(),
): Problem[] {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10)
  const last = [tomorrow, `${years[0] ?? ''}-12-31`].sort().at(-1) ?? tomorrow
  const first = `${years.at(-1) ?? '1949'}-01-01`
  const dates = [
    ...(changes.data ?? []).map(({ date }, index) => ({ file: changes, path: [index, 'date'], date })),
    { file: site, path: ['government', 'pubDate'], date: site.data?.government?.pubDate },
  ]
  return dates.flatMap(({ file, path, date }) => {
    const day = date?.slice(0, 10)
    if (day === undefined || (day >= first && day <= last)) return []
    return {
      ...file.at(path),
      found: `the date ${date}`,
      expected: day > last ? 'a day that has come' : `a day from ${first} on, when the oldest edition begins`,
      cure: 'mend the date',
    }
  })
}
