import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { editDistance } from '../../report/edit-distance.ts'
import { listContent } from '../list-content.ts'
import { isYear } from '../read-content-folder.ts'

/** What the newest edition lends to the next one. */
export interface NewestEdition {
  year: string
  folder: string
  /** The folders of its areas, with their Chinese titles. */
  areas: { number: string; slug: string; title: string }[]
  /** What its edition.yaml says. */
  frame: Record<string, { zh?: unknown; en?: unknown } | undefined>
}

/** Reads from the newest edition what the next one can take over; undefined where there is none. */
export function newestEdition(contentFolder: string): NewestEdition | undefined {
  const foldersOf = (path: string) => listContent({ path, name: '' }, { deep: false }).folders
  const year = foldersOf(contentFolder).filter(isYear).at(-1)
  if (year === undefined) return undefined
  const folder = join(contentFolder, year)
  const areas = foldersOf(folder).flatMap((name) => {
    const [, number = '', slug = ''] = /^([1-9]\d*)-(.+)$/.exec(name) ?? []
    const [, yaml] = /^---\n([\s\S]*?)\n---/.exec(textOf(join(folder, name, 'area.zh.mdx'))) ?? []
    const title = number && yaml ? mapOf(yaml).title : undefined
    return typeof title === 'string' ? [{ number, slug, title }] : []
  })
  return { year, folder, areas, frame: mapOf(textOf(join(folder, 'edition.yaml'))) }
}

/** Titles are one area's, a year apart, where so much of the longer one is the same. */
const nearly = 0.7

/** The area of an edition whose title is a title, or nearly. */
export function sameArea(title: string, { areas }: NewestEdition) {
  const likeness = (other: string) =>
    1 - editDistance(title, other, 2) / Math.max(title.length, other.length, 1)
  const [best] = areas
    .map((area) => ({ ...area, likeness: likeness(area.title) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= nearly ? best : undefined
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
}

/** The keys of a YAML text; none where it cannot be read, of which the check speaks. */
function mapOf(yaml: string) {
  try {
    const value: unknown = parse(yaml)
    return value && typeof value === 'object' ? (value as Record<string, never>) : {}
  } catch {
    return {}
  }
}
