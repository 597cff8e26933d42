import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteContent } from '../report/edition-content.ts'
import { openSite } from '../report/open-site.ts'
import type { Site } from '../report/site.ts'
import { knownEditions, missingKeywords } from './check-keywords.ts'
import { checkSite } from './check-site.ts'
import { checkStrings } from './check-strings.ts'
import { dataOf, readContentFiles } from './content-file.ts'
import { loadEdition } from './load-edition.ts'
import { capProblems, type Problem, sortProblems, startOf } from './problem.ts'
import { readContentFolder } from './read-content-folder.ts'
import { siteFiles } from './site-files.ts'

/**
 * What the content folder gave: what its files say, and the site made of it, when there is no problem at all, else every
 * problem; and what is only unlikely. Both are sorted.
 */
export interface LoadedSite {
  content: SiteContent | undefined
  site: Site | undefined
  problems: Problem[]
  warnings: Problem[]
}

/** Reads and checks all content. */
export async function loadSite(contentFolder: string): Promise<LoadedSite> {
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) {
    const problem = {
      ...startOf(contentFolder),
      found: 'no such folder',
      expected: 'expected the content folder',
      cure: 'run the command in the project’s folder, or set CONTENT_DIR',
    }
    return { content: undefined, site: undefined, problems: [problem], warnings: [] }
  }
  const files = readContentFiles(siteFiles, contentFolder, 'content')
  const { years, problems: unknown } = readContentFolder(contentFolder)
  const loaded = await Promise.all(years.map((id) => loadEdition(contentFolder, id, files.terms)))
  const problems = [
    ...unknown,
    // A folder that no page reads may be an edition under another name.
    ...checkSite(files, loaded, unknown.length === 0),
    ...checkStrings(join(contentFolder, 'ui')),
    ...loaded.flatMap((edition) => edition.problems),
  ]
  const data = problems.length === 0 ? dataOf<typeof siteFiles>(files) : undefined
  if (!data) {
    const reported = capProblems(sortProblems(problems))
    return { content: undefined, site: undefined, problems: reported, warnings: [] }
  }
  const { keywords: _, ...own } = data
  const content = { ...own, editions: loaded.flatMap(({ edition }) => edition ?? []) }
  const warnings = [
    ...loaded.flatMap((edition) => edition.warnings),
    ...missingKeywords(files.keywords, knownEditions(loaded.map(({ outline }) => outline))),
  ]
  return { content, site: openSite(content), problems: [], warnings: sortProblems(warnings) }
}
