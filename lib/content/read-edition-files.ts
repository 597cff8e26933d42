import { checkEmptyFolders, checkPartNames } from './checks/check-part-names.ts'
import { editionFiles, sourceName } from './edition-files.ts'
import { listContent } from './list-content.ts'
import { type Located, within } from './located.ts'
import { inReportOrder, readPartName } from './part-name.ts'
import { type FoundPair, joinRenamed, type PartPair, wholePair } from './part-pair.ts'
import type { Problem } from './problem.ts'
import { readPart } from './read-part.ts'

/** The files of an edition that are no parts. */
const otherFiles = new Set([...Object.values(editionFiles).map(({ name }) => name), sourceName])

/** The parts of an edition, in the order of the report, and what is wrong with its files and with what stands in them. */
export interface EditionFiles {
  pairs: PartPair[]
  /** Files and folders that are none of an edition: what they were meant to be is not known. */
  unknown: Problem[]
  /** Files that are missing beside their pair. */
  missing: Problem[]
  problems: Problem[]
}

/** Reads all MDX files of an edition and pairs them by name. */
export async function readEditionFiles(folder: Located): Promise<EditionFiles> {
  const { name } = folder
  const entries = listContent(folder)
  const parts = entries.files.filter((path) => !otherFiles.has(path))
  const unknown = [...entries.problems, ...checkPartNames(parts, entries.folders, name)]
  const problems = checkEmptyFolders(entries.files, entries.folders, name)
  const pairs = new Map<string, FoundPair>()
  for (const path of parts) {
    const named = readPartName(path)
    if (!named) continue
    const { language, ...partName } = named
    const { part, problems: own } = await readPart(within(folder, path), language)
    problems.push(...own)
    pairs.set(partName.stem, { ...pairs.get(partName.stem), ...partName, [language]: part })
  }
  const { pairs: joined, problems: missing } = joinRenamed([...pairs.values()], name)
  const whole = joined.flatMap((pair) => wholePair(pair, name, missing)).sort(inReportOrder)
  return { pairs: whole, unknown, missing, problems }
}
