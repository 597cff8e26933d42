import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inReportOrder, type PartName, readPartName } from './part-name.ts'
import type { Problem } from './problem.ts'
import { type PartFile, readPart } from './read-part.ts'
import { languages } from './types.ts'

/** A part's two files; one may be missing. */
export interface PartPair extends PartName {
  zh?: PartFile
  en?: PartFile
}

const otherFiles = new Set([
  'edition.yaml',
  'source.zh.txt',
  'targets.yaml',
  'projects.yaml',
  'places.yaml',
  'notes.yaml',
])

/**
 * Reads all MDX files of an edition and pairs them by name, in the order of the report.
 * Files whose names say nothing, parts without their pair and whatever a body must not hold come back as problems.
 * @param folder the edition's folder on the disk
 * @param name how problems name the folder: `content/2024`
 */
export async function readEditionFiles(
  folder: string,
  name: string,
): Promise<{ pairs: PartPair[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const pairs = new Map<string, PartPair>()
  for (const path of listFiles(folder)) {
    if (otherFiles.has(path)) continue
    const file = `${name}/${path}`
    const parsed = readPartName(path)
    if (!parsed) {
      problems.push({
        file,
        line: 1,
        column: 1,
        found: 'a file whose name is not that of a part',
        expected:
          'expected requirements.zh.mdx, N-slug/area.zh.mdx, N-slug/N.M-slug.zh.mdx or pledges/N-slug.zh.mdx (and .en.mdx)',
        cure: 'rename it, or move it out of the edition',
      })
      continue
    }
    const { language, ...partName } = parsed
    const { part, problems: own } = await readPart(join(folder, path), file, language)
    problems.push(...own)
    pairs.set(partName.stem, { ...pairs.get(partName.stem), ...partName, [language]: part })
  }
  for (const pair of pairs.values()) problems.push(...missingHalf(pair, name))
  return { pairs: [...pairs.values()].sort(inReportOrder), problems }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function missingHalf(pair: PartPair, name: string): Problem[] {
  const present = pair.zh ?? pair.en
  return languages
    .filter((language) => !pair[language])
    .map((language) => ({
      file: `${name}/${pair.stem}.${language}.mdx`,
      line: 1,
      column: 1,
      found: 'no such file',
      expected: `expected the pair of ${present?.file}`,
      cure: `add it with ${count(present?.sentences.length ?? 0)}, or take its pair away`,
    }))
}

function count(sentences: number): string {
  return sentences === 0 ? 'its title' : sentences === 1 ? '1 sentence' : `${sentences} sentences`
}
