import type { ChangeEntry } from '../report/schema.ts'
import type { EditionOutline } from './edition-outline.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** Every correction names an edition and a part that exist, and the newest comes first. */
export function checkChanges(
  changes: YamlFile<ChangeEntry[]>,
  editions: readonly EditionOutline[],
): Problem[] {
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
