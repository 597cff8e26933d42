import type { Keywords } from './keywords.ts'
import type * as files from './schema.ts'
import type { Sentence } from './sentence.ts'

/** The words of a part as its files give them; sentences count from 1. */
export interface PartContent extends files.PartWords {
  sentences: Sentence[]
}

/** What the files of an edition say: plain data, which can be stored as JSON. */
export interface EditionContent {
  /** The year. */
  id: string
  frame: files.EditionFrame
  requirements: PartContent
  areas: (PartContent & { number: number; tasks: (PartContent & { number: number })[] })[]
  pledges: (PartContent & { number: number })[]
  targets: files.TargetEntry[]
  projects: files.ProjectEntry[]
  places: files.PlaceEntry[]
  notes: files.Note[]
}

/** What all files of the content say. */
export interface SiteContent {
  frame: files.SiteFrame
  terms: files.Term[]
  /** Newest first. */
  editions: EditionContent[]
  changes: files.ChangeEntry[]
  keywords: Keywords
  accessibility: files.AccessibilityStatement
}
