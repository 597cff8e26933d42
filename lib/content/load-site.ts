import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkKeywords } from '../search/check-keywords.ts'
import { entryIds } from '../search/entry-ids.ts'
import { checkChanges } from './check-changes.ts'
import { checkListedIds } from './check-ids.ts'
import { checkYamlPunctuation } from './check-punctuation.ts'
import { checkStrings } from './check-strings.ts'
import { loadEdition } from './load-edition.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { changesSchema, siteSchema, termsSchema } from './schema.ts'
import type { Edition, Site } from './types.ts'

/** What the content folder gave: the site when there is no problem at all, else every problem, sorted. */
export interface LoadedSite {
  site: Site | undefined
  problems: Problem[]
}

/** Reads and checks all content. */
export async function loadSite(contentFolder: string): Promise<LoadedSite> {
  if (!existsSync(contentFolder)) {
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
  const frame = readYaml(join(contentFolder, 'site.yaml'), 'content/site.yaml', siteSchema)
  const terms = readYaml(join(contentFolder, 'terms.yaml'), 'content/terms.yaml', termsSchema)
  const changes = readYaml(join(contentFolder, 'changes.yaml'), 'content/changes.yaml', changesSchema)
  const loaded = await Promise.all(
    editionFolders(contentFolder).map((id) => loadEdition(contentFolder, id, terms)),
  )
  const editions = loaded.flatMap((edition) => edition.edition ?? [])
  const known = (edition: Edition) => ({ id: edition.id, partIds: entryIds(edition) })
  const used = loaded.flatMap((edition) => edition.used)
  const problems = [
    ...[frame, terms, changes].flatMap((file) => [...file.problems, ...checkYamlPunctuation(file)]),
    ...checkStrings(join(contentFolder, 'ui')),
    ...checkListedIds(terms, 'term', used),
    ...(editions.length > 0 && editions.length === loaded.length
      ? checkKeywords(join(contentFolder, 'keywords.yaml'), editions.map(known))
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
      cure: 'add one, in the form of CONTRIBUTING.md',
    })
  }
  // Numbers of parts are known only once every edition is right.
  if (problems.length === 0) problems.push(...checkChanges(changes, editions))
  if (problems.length > 0 || !frame.data || !terms.data || !changes.data) {
    return { site: undefined, problems: sortProblems(problems) }
  }
  return { site: { ...frame.data, terms: terms.data, editions, changes: changes.data }, problems: [] }
}

/** The folders named for a year, newest first. */
function editionFolders(contentFolder: string): string[] {
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .reverse()
}
