import { statSync } from 'node:fs'
import type { SiteContent } from '../report/edition-content.ts'
import { openSite } from '../report/open-site.ts'
import type { Site } from '../report/site.ts'
import { checkDates } from './checks/check-changes.ts'
import { checkStrings } from './checks/check-strings.ts'
import { missingKeywords } from './checks/missing-keywords.ts'
import { checkTexts } from './checks/wording/check-wording.ts'
import { checkWordingPair } from './checks/wording/check-wording-pair.ts'
import { wordingPairsOfYaml } from './checks/wording/wordings-of-yaml.ts'
import { dataOf, readContentFiles } from './content-file.ts'
import { type LoadedEdition, loadEdition } from './load-edition.ts'
import { type Located, within } from './located.ts'
import { capProblems, type Problem, sortProblems, startOf } from './problem.ts'
import { readContentFolder } from './read-content-folder.ts'
import { type SiteYaml, siteFiles } from './site-files.ts'
import { stringsFolder } from './strings-folder.ts'
import { joinUnwritten } from './unwritten.ts'

/** What the content folder gave, when there is no problem, else every problem; and what is only unlikely. Both are sorted. */
export interface LoadedSite {
  content: SiteContent | undefined
  site: Site | undefined
  problems: Problem[]
  warnings: Problem[]
}

/**
 * Reads and checks all content.
 * @param name what problems call the folder: by its path, so that whoever reads them finds the file
 */
export async function loadSite(contentFolder: string, name = contentFolder): Promise<LoadedSite> {
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory()) {
    const problem = {
      ...startOf(contentFolder),
      found: 'no such folder',
      expected: 'the content folder',
      cure: 'run the command in the project’s folder, or set CONTENT_DIR',
    }
    return { content: undefined, site: undefined, problems: [problem], warnings: [] }
  }
  const folder = { path: contentFolder, name }
  const files = readContentFiles(siteFiles, folder)
  const { years, problems: unknown } = readContentFolder(folder)
  const loaded = await Promise.all(years.map((id) => loadEdition(within(folder, id), id, files.terms)))
  const outlines = loaded.map(({ outline }) => outline)
  const problems = [
    ...unknown,
    // A folder that no page reads may be an edition under another name.
    ...checkSite(folder, files, loaded, unknown.length === 0),
    ...checkStrings(stringsFolder(folder)),
    ...loaded.flatMap((edition) => edition.problems),
  ]
  const data = problems.length === 0 ? dataOf<typeof siteFiles>(files) : undefined
  if (!data) {
    const reported = capProblems(sortProblems(joinUnwritten(problems)))
    return { content: undefined, site: undefined, problems: reported, warnings: [] }
  }
  const content = { ...data, editions: loaded.flatMap(({ edition }) => edition ?? []) }
  const warnings = [
    ...loaded.flatMap((edition) => edition.warnings),
    ...missingKeywords(files.keywords, outlines),
  ]
  return { content, site: openSite(content), problems: [], warnings: sortProblems(warnings) }
}

/**
 * What is wrong with the files of the whole site: their texts, and what they say of the editions.
 * @param editions newest first
 * @param known whether the content folder has nothing but known files and folders
 */
function checkSite(
  folder: Located,
  files: SiteYaml,
  editions: readonly LoadedEdition[],
  known: boolean,
): Problem[] {
  const outlines = editions.map(({ outline }) => outline)
  const years = outlines.map(({ id }) => id)
  const certain = editions.length > 0 && known
  const used = {
    marks: editions.flatMap(({ used }) => used.marks),
    valid: editions.flatMap(({ used }) => used.valid),
    whole: certain && editions.every(({ used }) => used.whole),
    written: editions.every(({ used }) => used.written),
  }
  const named = certain && editions.every(({ named }) => named)
  const yamlFiles = Object.values(files)
  const noEdition = {
    ...startOf(folder.name),
    found: 'no edition',
    expected: `at least one folder named for its year, such as ${within(folder, '2024').name}`,
    cure: 'add one, as README.md says',
  }
  return [
    ...yamlFiles.flatMap((file) => checkTexts(file)),
    ...yamlFiles.flatMap(wordingPairsOfYaml).flatMap(checkWordingPair),
    ...checkDates(files.frame, files.changes, years),
    ...yamlFiles.flatMap((file) => file.check({ used, outlines: named ? outlines : undefined })),
    ...(editions.length === 0 && known ? [noEdition] : []),
  ]
}
