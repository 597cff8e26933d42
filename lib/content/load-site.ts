import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkChanges } from './check-changes.ts'
import { checkListedIds } from './check-ids.ts'
import { checkKeywords } from './check-keywords.ts'
import { checkNames } from './check-names.ts'
import { checkStrings } from './check-strings.ts'
import { entryIds } from './entry-ids.ts'
import { loadEdition } from './load-edition.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { accessibilitySchema, changesSchema, siteSchema, termsSchema } from './schema.ts'
import type { Site } from './types.ts'
import { checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfYaml, wordingsOfYaml } from './wording/wordings-of-yaml.ts'

/** What the content folder gave: the site when there is no problem at all, else every problem, sorted. */
export interface LoadedSite {
  site: Site | undefined
  problems: Problem[]
}

/** Reads and checks all content. */
export async function loadSite(contentFolder: string): Promise<LoadedSite> {
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) {
    const problem = {
      file: contentFolder,
      line: 1,
      column: 1,
      found: 'no such folder',
      expected: 'expected the content folder',
      cure: 'run the command in the project’s folder, or set CONTENT_DIR',
    }
    return { site: undefined, problems: [problem] }
  }
  const yaml = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) =>
    readYaml(join(contentFolder, file), `content/${file}`, schema)
  const frame = yaml('site.yaml', siteSchema)
  const terms = yaml('terms.yaml', termsSchema)
  const changes = yaml('changes.yaml', changesSchema)
  const accessibility = yaml('accessibility.yaml', accessibilitySchema)
  const loaded = await Promise.all(
    editionFolders(contentFolder).map((id) => loadEdition(contentFolder, id, terms)),
  )
  const editions = loaded.flatMap((edition) => edition.edition ?? [])
  const outlines = loaded.map(({ outline }) => outline)
  const used = {
    marks: loaded.flatMap(({ used }) => used.marks),
    unread: loaded.flatMap(({ used }) => used.unread),
  }
  const problems = [
    ...[frame, terms, changes, accessibility].flatMap((file) => [
      ...file.problems,
      ...wordingsOfYaml(file).flatMap(checkWording),
      ...wordingPairsOfYaml(file).flatMap(checkWordingPair),
    ]),
    ...checkStrings(join(contentFolder, 'ui')),
    ...checkListedIds(terms, 'term', used),
    ...checkNames('term', terms, used.marks),
    ...(outlines.length > 0
      ? [
          ...checkKeywords(
            join(contentFolder, 'keywords.yaml'),
            outlines.map((outline) => ({ id: outline.id, partIds: entryIds(outline) })),
          ),
          ...checkChanges(changes, outlines),
        ]
      : []),
    ...loaded.flatMap((edition) => edition.problems),
  ]
  if (loaded.length === 0) {
    problems.push({
      file: 'content',
      line: 1,
      column: 1,
      found: 'no edition',
      expected: 'expected at least one folder named for its year, such as content/2024',
      cure: 'add one, as README.md says',
    })
  }
  if (problems.length > 0 || !frame.data || !terms.data || !changes.data || !accessibility.data) {
    return { site: undefined, problems: sortProblems(problems) }
  }
  const site = {
    ...frame.data,
    terms: terms.data,
    editions,
    changes: changes.data,
    accessibility: accessibility.data,
  }
  return { site, problems: [] }
}

/** The folders named for a year, newest first. */
function editionFolders(contentFolder: string): string[] {
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .reverse()
}
