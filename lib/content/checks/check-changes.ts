import type { ChangeEntry } from '../../report/schema.ts'
import type { Site } from '../../report/site.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** Every correction names an edition and a part that exist, and the newest comes first. */
export function checkChanges(changes: YamlFile<ChangeEntry[]>, editions: EditionOutline[]): Problem[] {
  return (changes.data ?? []).flatMap((change, index, all): Problem | Problem[] => {
    const at = (key: string) => changes.at([index, key])
    const edition = editions.find(({ id }) => id === change.edition)
    if (!edition) {
      return {
        ...at('edition'),
        found: `the unknown edition “${change.edition}”`,
        expected: `one of ${editions.map(({ id }) => id).join(', ')}`,
        cure: 'mend the year',
      }
    }
    const problems: Problem[] = []
    if (change.part !== undefined && !edition.partIds.includes(change.part)) {
      problems.push({
        ...at('part'),
        found: `the unknown part “${change.part}”`,
        expected: `the last segment of the address of a part of ${edition.id}, such as “requirements”, “1”, “${edition.partIds[2] ?? '1.1'}” or “pledges”`,
        cure: 'mend it, or leave it out when the correction is about the whole edition',
      })
    }
    const before = all[index - 1]
    if (before && before.date < change.date) {
      problems.push({
        ...at('date'),
        found: `${change.date} below ${before.date}`,
        expected: 'the newest correction first',
        cure: 'put the entries in order',
      })
    }
    return problems
  })
}

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
