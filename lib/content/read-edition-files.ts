import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compilePart } from '../mdx/compile-part.ts'
import type { MdxPart } from '../mdx/mdx-part.ts'
import type { Problem } from './problem.ts'
import { frontMatterSchema } from './schema.ts'
import { type Language, languages } from './types.ts'

/** One MDX file that was read. */
export interface PartFile extends MdxPart {
  /** As problems name it. */
  file: string
  language: Language
  title: string
}

/** What a file name says of the part: its kind, its numbers, and which other file is its pair. */
export interface PartName {
  kind: 'requirements' | 'area' | 'task' | 'pledge'
  /** Area or pledge number; 0 for the requirements. */
  number: number
  /** Task number within the area. */
  task?: number
  /** The path without `.zh.mdx` or `.en.mdx`, relative to the edition. */
  stem: string
}

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
    const parsed = readName(path)
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
    const part = await readPart(join(folder, path), file, language, problems)
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

function readName(path: string): (PartName & { language: Language }) | undefined {
  const [, stem = '', language] = /^(.+)\.(zh|en)\.mdx$/.exec(path) ?? []
  if (language !== 'zh' && language !== 'en') return undefined
  if (stem === 'requirements') return { kind: 'requirements', number: 0, stem, language }
  const area = /^([1-9]\d*)-[^/]+\/area$/.exec(stem)
  if (area) return { kind: 'area', number: Number(area[1]), stem, language }
  const task = /^([1-9]\d*)-[^/]+\/([1-9]\d*)\.([1-9]\d*)-[^/]+$/.exec(stem)
  if (task && task[1] === task[2]) {
    return { kind: 'task', number: Number(task[1]), task: Number(task[3]), stem, language }
  }
  const pledge = /^pledges\/([1-9]\d*)-[^/]+$/.exec(stem)
  if (pledge) return { kind: 'pledge', number: Number(pledge[1]), stem, language }
  return undefined
}

async function readPart(
  path: string,
  file: string,
  language: Language,
  problems: Problem[],
): Promise<PartFile> {
  const part = await compilePart(path)
  for (const { expected, ...fault } of part.faults) {
    problems.push({ file, ...fault, expected: `expected ${expected}`, cure: 'mend this place in the file' })
  }
  const frontMatter = frontMatterSchema.safeParse(part.frontMatter)
  const unreadable = part.faults.length > 0 && part.sentences.length === 0
  if (!frontMatter.success && !unreadable) {
    problems.push({
      file,
      line: 1,
      column: 1,
      found: part.frontMatter.title ? 'front matter with more than a title' : 'no title',
      expected: 'expected “title: …” and nothing else in the front matter',
      cure: 'write the title between two lines of three hyphens at the top of the file',
    })
  }
  return { ...part, file, language, title: frontMatter.success ? frontMatter.data.title : '' }
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
      cure: `add it with ${count(present?.sentences.length ?? 0, 'sentence')}, or take its pair away`,
    }))
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const kindOrder = ['requirements', 'area', 'task', 'pledge']

function inReportOrder(a: PartPair, b: PartPair): number {
  const rank = (pair: PartPair) => (pair.kind === 'pledge' ? 2 : pair.kind === 'requirements' ? 0 : 1)
  return (
    rank(a) - rank(b) ||
    a.number - b.number ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (a.task ?? 0) - (b.task ?? 0)
  )
}
