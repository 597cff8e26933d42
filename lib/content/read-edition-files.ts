import { join } from 'node:path'
import { listEntries } from './list-entries.ts'
import { checkPartNames } from './check-part-names.ts'
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
  /** Files and folders that are missing, or that are none of an edition: of what these say nothing is known. */
  missing: Problem[]
  problems: Problem[]
}

/**
 * Reads all MDX files of an edition and pairs them by name.
 * @param folder the edition's folder on the disk
 * @param name how problems name the folder: `content/2024`
 */
export async function readEditionFiles(folder: string, name: string): Promise<EditionFiles> {
  const entries = listEntries(folder, name)
  const parts = entries.files.filter((path) => !otherFiles.has(path))
  const missing = [...entries.problems, ...checkPartNames(parts, entries.folders, name)]
  const problems: Problem[] = []
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
    missing,
    problems,
  }
}
