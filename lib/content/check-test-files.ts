import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AccessibilityStatement } from '../report/schema.ts'
import type { Problem } from './problem.ts'
import type { YamlFile } from './read-yaml.ts'

/**
 * Every test that the accessibility statement names is there; where there are no tests, as for content alone, nothing
 * is known.
 */
export function checkTestFiles(statement: YamlFile<AccessibilityStatement>): Problem[] {
  if (!existsSync('tests')) return []
  return (statement.data?.requirements ?? []).flatMap(({ test }, index) =>
    test === undefined || existsSync(join('tests', test))
      ? []
      : {
          ...statement.at(['requirements', index, 'test']),
          found: `the test “${test}”, which is not there`,
          expected: 'expected a file below tests/',
          cure: 'mend its name, or leave it out where no test holds the line',
        },
  )
}
