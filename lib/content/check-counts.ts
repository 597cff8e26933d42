import type { EditionContent } from '../report/edition-content.ts'
import { findNumerals } from '../report/numbers/numerals.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/** The words that count areas and tasks in the line under the slogan: 五个方面、22项具体工作. */
const counted = [
  { kind: 'areas', after: /^个方面/u },
  { kind: 'tasks', after: /^项(?:具体|重点)?(?:工作|任务)/u },
] as const

/** What the printed subtitle counts is likely what the edition has; a report may count in another way. */
export function checkCounts(
  { frame: { subtitle }, areas }: EditionContent,
  frame: YamlFile<unknown>,
): Problem[] {
  const { zh } = subtitle
  const counts = { areas: areas.length, tasks: areas.flatMap(({ tasks }) => tasks).length }
  return findNumerals(zh, 'zh').flatMap(({ index, length, value }) =>
    counted
      .filter(({ kind, after }) => after.test(zh.slice(index + length)) && counts[kind] !== value)
      .map(({ kind }) => ({
        ...frame.within(['subtitle', 'zh'], index),
        found: `“${zh.slice(index, index + length)}” beside ${counts[kind]} ${kind}`,
        expected: `expected as many ${kind} as the subtitle counts`,
        cure: 'look whether a file is missing, or leave it when the report prints it so',
      })),
  )
}
