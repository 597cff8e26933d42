import type { Language } from '../report/vocabulary.ts'

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

/**
 * Reads the name of a part's file, or gives undefined when it is not one.
 * @param path relative to the edition: `2-opening-up/2.4-consumption.zh.mdx`
 */
export function readPartName(path: string): (PartName & { language: Language }) | undefined {
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

const kindOrder = ['requirements', 'area', 'task', 'pledge']

/** Compares two parts by their place in the report. */
export function inReportOrder(a: PartName, b: PartName): number {
  const rank = ({ kind }: PartName) => (kind === 'pledge' ? 2 : kind === 'requirements' ? 0 : 1)
  return (
    rank(a) - rank(b) ||
    a.number - b.number ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (a.task ?? 0) - (b.task ?? 0)
  )
}
