import { join } from 'node:path'
import { checkEmptyFolders, checkPartNames } from './check-part-names.ts'
import { listContent } from './list-content.ts'
import { joinHalves, missingHalf } from './missing-half.ts'
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
