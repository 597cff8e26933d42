import type { ProjectEntry } from '../../report/schema.ts'
import { levelOfVerb } from '../../report/verb-levels.ts'
import { languages } from '../../report/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { lackingVerb } from './lacking-verb.ts'
import { type ListedEntry, listedEntries, type UsedId } from './used-ids.ts'

/** The verb that sets a project's level must stand in a sentence that marks the project, and say that level. */
export function checkProjects(list: YamlFile<ProjectEntry[]>, used: readonly UsedId[]): Problem[] {
  return listedEntries(list, 'project', used).flatMap((project) => {
    const lacking = languages.flatMap((language) => lackingVerb('project', project, language) ?? [])
    return lacking.length > 0 ? lacking : (wrongLevel(project) ?? [])
  })
}

function wrongLevel({ entry: { verb, level }, at }: ListedEntry<ProjectEntry>): Problem | undefined {
  const says = languages.map((language) => ({ language, level: levelOfVerb(verb[language], language) }))
  const other = says.find((said) => said.level !== undefined && said.level !== level)
  if (!other) return undefined
  // Where the languages differ, a verb is wrong; where they agree, the level is.
  const agree = says.every((said) => said.level === undefined || said.level === other.level)
  return {
    ...(agree ? at('level') : at('verb', other.language)),
    found: `the level “${level}” of “${verb[other.language]}”`,
    expected: `“${other.level}”, which this verb says`,
    cure: 'mend the level, or quote the verb of the sentence that sets it',
  }
}
