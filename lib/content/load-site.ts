import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteContent } from '../report/edition-content.ts'
import { openSite } from '../report/open-site.ts'
import { accessibilitySchema, changesSchema, siteSchema, termsSchema } from '../report/schema.ts'
import type { Site } from '../report/site.ts'
import { checkChanges } from './check-changes.ts'
import { checkDates } from './check-dates.ts'
import { checkListedIds } from './check-ids.ts'
import { checkKeywords, type KnownEdition, missingKeywords } from './check-keywords.ts'
import { checkNames, withoutForms } from './check-names.ts'
import { checkStrings } from './check-strings.ts'
import { checkTestFiles } from './check-test-files.ts'
import type { EditionOutline } from './edition-outline.ts'
import { entryIds } from './entry-ids.ts'
import { loadEdition } from './load-edition.ts'
import { readKeywords } from './load-keywords.ts'
import { capProblems, type Problem, sortProblems } from './problem.ts'
import { readContentFolder } from './read-content-folder.ts'
import { readYaml } from './read-yaml.ts'
import { checkWording } from './wording/check-wording.ts'
import { checkWordingPair } from './wording/check-wording-pair.ts'
import { wordingPairsOfYaml, wordingsOfYaml } from './wording/wordings-of-yaml.ts'

/**
 * What the content folder gave: what its files say, and the site made of it, when there is no problem at all, else every problem; and what is only unlikely.
 * Both are sorted.
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
      file: contentFolder,
      line: 1,
      column: 1,
      found: 'no such folder',
      expected: 'expected the content folder',
      cure: 'run the command in the project’s folder, or set CONTENT_DIR',
    }
    return { content: undefined, site: undefined, problems: [problem], warnings: [] }
  }
  const yaml = <T>(file: string, schema: Parameters<typeof readYaml<T>>[2]) =>
    readYaml(join(contentFolder, file), `content/${file}`, schema)
  const frame = yaml('site.yaml', siteSchema)
  const terms = yaml('terms.yaml', termsSchema)
  const changes = yaml('changes.yaml', changesSchema)
  const accessibility = yaml('accessibility.yaml', accessibilitySchema)
  const { years, problems: strays } = readContentFolder(contentFolder)
  const loaded = await Promise.all(years.map((id) => loadEdition(contentFolder, id, terms)))
  const editions = loaded.flatMap((edition) => edition.edition ?? [])
  const outlines = loaded.map(({ outline }) => outline)
  const used = {
    marks: loaded.flatMap(({ used }) => used.marks),
    sound: loaded.flatMap(({ used }) => used.sound),
    // A folder that no page reads may be an edition under another name.
    whole: loaded.length > 0 && strays.length === 0 && loaded.every(({ used }) => used.whole),
  }
  const keywords = readKeywords(join(contentFolder, 'keywords.yaml'))
  const problems = [
    ...strays,
    ...[frame, terms, changes, accessibility, keywords].flatMap((file) => [
      ...file.problems,
      ...wordingsOfYaml(file).flatMap(checkWording),
    ]),
    ...[frame, terms, changes, accessibility].flatMap(wordingPairsOfYaml).flatMap(checkWordingPair),
    ...checkDates(frame, changes, years),
    ...checkTestFiles(accessibility),
    ...checkStrings(join(contentFolder, 'ui')),
    ...checkListedIds(terms, 'term', used),
    ...checkNames('term', terms, used.sound),
    ...(loaded.length > 0 && strays.length === 0 && loaded.every(({ named }) => named)
      ? [...checkKeywords(keywords, outlines.map(entriesOf)), ...checkChanges(changes, outlines)]
      : []),
    ...loaded.flatMap((edition) => edition.problems),
  ]
  if (years.length === 0 && strays.length === 0) {
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
    return {
      content: undefined,
      site: undefined,
      problems: capProblems(sortProblems(problems)),
      warnings: [],
    }
  }
  const content = {
    frame: frame.data,
    terms: terms.data.map(withoutForms),
    editions,
    changes: changes.data,
    accessibility: accessibility.data,
  }
  const warnings = [
    ...loaded.flatMap((edition) => edition.warnings),
    ...missingKeywords(keywords, outlines.map(entriesOf)),
  ]
  return { content, site: openSite(content), problems: [], warnings: sortProblems(warnings) }
}

function entriesOf(outline: EditionOutline): KnownEdition {
  return { id: outline.id, partIds: entryIds(outline) }
}
