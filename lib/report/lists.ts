import type { Bilingual } from './bilingual.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Mark } from './picture-marks.ts'

/** A glossary entry. */
export interface Term {
  id: string
  zh: string
  en: string
  note?: Bilingual | undefined
  kind: string
  source: string
}

/** A number the text sets out, in plain units: 50 billion yuan are `5e10`, 2.3 % is `2.3`. */
export interface Target extends Quantity {
  id: string
  label: Bilingual
  /** For counts: the word that must stand in the marked text. */
  measure?: Bilingual | undefined
  /** Which mark the picture repeats; that of the unit where it is left out. */
  mark?: Mark | undefined
}

/** How firmly a project is promised, strongest first. */
export const commitmentLevels = ['complete', 'start', 'advance', 'apply'] as const
/** One of those levels. */
export type CommitmentLevel = (typeof commitmentLevels)[number]

/** A named thing the text promises; `verb` is the word of its sentence that sets the level. */
export interface Project {
  id: string
  zh: string
  en: string
  level: CommitmentLevel
  verb: Bilingual
}

/** A place the text names. */
export interface Place {
  id: string
  zh: string
  en: string
}

/** A remark of the editors on a span of the text. */
export interface Note {
  id: string
  zh: string
  en: string
}
