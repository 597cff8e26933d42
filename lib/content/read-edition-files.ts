import { join } from 'node:path'
import { languages } from '../report/vocabulary.ts'
import { checkEmptyFolders, checkPartNames } from './check-part-names.ts'
import { listContent } from './list-content.ts'
import { inReportOrder, type PartName, readPartName } from './part-name.ts'
import type { Problem } from './problem.ts'
import { type PartFile, readPart } from './read-part.ts'

/** A part's two files; of one that is missing nothing is known. */
export interface PartPair extends PartName {
  zh?: PartFile
  en?: PartFile
}

/** The files of an edition that are no parts. */
const otherFiles = new Set([
  'edition.yaml',
  'source.zh.txt',
  'targets.yaml',
  'projects.yaml',
  'places.yaml',
  'notes.yaml',
])

/** The parts of an edition, in the order of the report, and what is wrong with its files and with what stands in them. */
export interface EditionFiles {
  pairs: PartPair[]
  /** Files and folders that are none of an edition: what they were meant to be is not known. */
  strays: Problem[]
  /** Files that are missing beside their pair. */
  missing: Problem[]
  problems: Problem[]
}

/**
 * Reads all MDX files of an edition and pairs them by name.
 * @param folder the edition's folder on the disk
 * @param name how problems name the folder: `content/2024`
 */
export async function readEditionFiles(folder: string, name: string): Promise<EditionFiles> {
  const entries = listContent(folder, name)
  const parts = entries.files.filter((path) => !otherFiles.has(path))
  const strays = [...entries.problems, ...checkPartNames(parts, entries.folders, name)]
  const missing: Problem[] = []
  const problems = checkEmptyFolders(entries.files, entries.folders, name)
  const pairs = new Map<string, PartPair>()
  for (const path of parts) {
    const named = readPartName(path)
    if (!named) continue
    const { language, ...partName } = named
    const { part, problems: own } = await readPart(join(folder, path), `${name}/${path}`, language)
    problems.push(...own)
    pairs.set(partName.stem, { ...pairs.get(partName.stem), ...partName, [language]: part })
  }
  const joined = joinHalves([...pairs.values()], name)
  missing.push(...joined.problems)
  return {
    pairs: joined.pairs.map((pair) => missingHalf(pair, name, missing)).sort(inReportOrder),
    strays,
    missing,
    problems,
  }
}

/** One part under two names, `1.1-science.zh.mdx` and `1.1-sciences.en.mdx`, is one pair and one problem. */
function joinHalves(pairs: PartPair[], name: string): { pairs: PartPair[]; problems: Problem[] } {
  const problems: Problem[] = []
  const joined = new Set<PartPair>()
  const whole = pairs.map((pair): PartPair => {
    if (!pair.zh || pair.en) return pair
    const other = pairs.find(({ kind, number, task, zh, en }) => {
      const same = kind === pair.kind && number === pair.number && task === pair.task
      return same && en !== undefined && zh === undefined
    })
    if (!other) return pair
    joined.add(other)
    problems.push({
      file: `${name}/${other.stem}.en.mdx`,
      line: 1,
      column: 1,
      found: 'another name than that of its pair',
      expected: `expected ${pair.stem}.en.mdx, beside ${pair.stem}.zh.mdx`,
      cure: 'give both files the same name; addresses do not depend on it',
    })
    return other.en ? { ...pair, en: other.en } : pair
  })
  return { pairs: whole.filter((_, index) => !joined.has(pairs[index] as PartPair)), problems }
}

/** The pair with what is known of a file that is missing, and its problem among the others. */
function missingHalf(pair: PartPair, name: string, problems: Problem[]): PartPair {
  const [language] = languages.filter((language) => !pair[language])
  const present = pair.zh ?? pair.en
  if (!language || !present) return pair
  const file = `${name}/${pair.stem}.${language}.mdx`
  const sentences = present.sentences.length
  problems.push({
    file,
    line: 1,
    column: 1,
    found: 'no such file',
    expected: `expected the pair of ${present.file}`,
    cure: `add it with ${sentences === 0 ? 'its title' : sentences === 1 ? '1 sentence' : `${sentences} sentences`}, or take its pair away`,
  })
  const titleAt = () => ({ line: 1, column: 1 })
  return { ...pair, [language]: { file, language, title: '', titleAt, sentences: [], unread: '' } }
}
