import type { ProjectEntry } from '../../report/schema.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import { mdxText, wordsAround } from '../mdx/mdx-text.ts'
import { inShort, type Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { type ListedEntry, listedEntries, marksIn, type UsedId } from './used-ids.ts'
import { levelOfVerb } from './verb-levels.ts'

/** The verb that sets a project's level must stand in a sentence that marks the project, and say that level. */
export function checkProjects(list: YamlFile<ProjectEntry[]>, used: readonly UsedId[]): Problem[] {
  return listedEntries(list, 'project', used).flatMap((project) => {
    const lacking = languages.flatMap((language) => lackingVerb(project, language) ?? [])
    return lacking.length > 0 ? lacking : (wrongLevel(project) ?? [])
  })
}

function lackingVerb(
  { entry, marks, at }: ListedEntry<ProjectEntry>,
  language: Language,
): Problem | undefined {
  const places = marksIn(language, marks).map((use) => ({ ...use, reach: reachOf(use) }))
  const [first] = places
  const verb = entry.verb[language]
  if (!first || places.some(({ reach }) => hasWords(reach, verb, language))) return undefined
  return {
    ...at('verb', language),
    found: `the verb “${verb}” of the project “${entry.id}”`,
    expected: `a verb of its ${language === 'zh' ? 'clause' : 'sentence'}, ${first.file}:${first.sentence.line}, “${inShort(first.reach)}”`,
    cure: 'mend the verb, and the level with it, or the sentence',
  }
}

/** In English whole words; in Chinese, which has no spaces, two characters or more. */
function hasWords(text: string, verb: string, language: Language): boolean {
  if (language === 'zh') return verb.length > 1 && text.includes(verb)
  return ` ${text.replaceAll(/[^A-Za-z’-]+/g, ' ')} `.includes(` ${verb.replaceAll(/[^A-Za-z’-]+/g, ' ')} `)
}

/** The words that may hold a mark's verb: its clause in Chinese, where each has its own, and its sentence in English. */
function reachOf({ sentence, mark, language }: UsedId): string {
  if (language === 'en') return mdxText(sentence.spans)
  const { before, after } = wordsAround(sentence.spans, mark)
  return `${before.split(/[，；。]/u).at(-1)}${mdxText(mark.spans)}${after.split(/[，；。]/u)[0]}`
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
