import type * as files from './schema.ts'
import type { Sentence } from './sentence.ts'

/** The words of a part as its files give them; sentences count from 1. */
export interface PartContent extends files.PartWords {
  sentences: Sentence[]
}

/** A part of which there are several: an area, a task of it, a pledge. */
export interface NumberedPart extends PartContent {
  number: number
}

/** What the files of an edition say: plain data, which can be stored as JSON. */
export interface EditionContent {
  /** The year. */
  id: string
  frame: files.EditionFrame
  /** Whether the source prints the heading of the pledges above them. */
  printsPledges: boolean
  requirements: PartContent | undefined
  /** `slug` is what the name of the folder says of an area: `innovation`. */
  areas: (NumberedPart & { slug: string; tasks: NumberedPart[] })[]
  pledges: NumberedPart[]
  targets: files.TargetEntry[]
  projects: files.ProjectEntry[]
  places: files.PlaceEntry[]
  concerns: files.ConcernEntry[]
  notes: files.Note[]
}

/** What all files of the content say. */
export interface SiteContent {
  frame: files.SiteFrame
  terms: files.Term[]
  /** Newest first. */
  editions: EditionContent[]
  changes: files.ChangeEntry[]
  /** What people search for and the report does not say. */
  keywords: files.Keywords
  accessibility: files.AccessibilityStatement
}
