import type { Quantity } from '../../report/numbers/quantity.ts'
import { type ReadFigure, readFigure } from '../../report/numbers/read-figure.ts'
import type { TargetEntry } from '../../report/schema.ts'
import { mdxText, wordsAround } from '../mdx/mdx-text.ts'
import type { YamlFile } from '../read-yaml.ts'
import { type ListedEntry, listedEntries, type UsedId } from './used-ids.ts'

/** A mark of a target, and what its words say. */
export interface Reading {
  use: UsedId
  text: string
  figure: ReadFigure
}

/** A target of the list, and what the texts say of it, one entry a mark. */
export interface ReadTarget extends ListedEntry<TargetEntry> {
  readings: Reading[]
}

/** Reads the words that each target is marked on. */
export function readTargets(list: YamlFile<TargetEntry[]>, used: readonly UsedId[]): ReadTarget[] {
  return listedEntries(list, 'target', used).map((target) => ({
    ...target,
    readings: target.marks.map((use) => {
      const text = mdxText(use.mark.spans)
      return { use, text, figure: readFigure(text, wordsAround(use.sentence.spans, use.mark), use.language) }
    }),
  }))
}

/** Whether a number and its unit are those of the list; bounds are compared apart, since they may stand outside the mark. */
export function isSameNumber(read: Quantity, listed: Quantity): boolean {
  return read.value === listed.value && read.to === listed.to && read.unit === listed.unit
}
