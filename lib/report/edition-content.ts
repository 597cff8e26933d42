import type {
  AccessibilityStatement,
  ChangeEntry,
  EditionFrame,
  Note,
  PartWords,
  PlaceEntry,
  ProjectEntry,
  SiteFrame,
  TargetEntry,
  Term,
} from './schema.ts'
import type { Sentence } from './sentence.ts'

/** The words of a part as its files give them; sentences count from 1. */
export interface PartContent extends PartWords {
  sentences: Sentence[]
}

/** What the files of an edition say: plain data, which can be stored as JSON. */
export interface EditionContent {
  /** The year. */
  id: string
  frame: EditionFrame
  requirements: PartContent
  areas: (PartContent & { number: number; tasks: (PartContent & { number: number })[] })[]
  pledges: (PartContent & { number: number })[]
  targets: TargetEntry[]
  projects: ProjectEntry[]
  places: PlaceEntry[]
  notes: Note[]
}

/** What all files of the content say. */
export interface SiteContent {
  frame: SiteFrame
  terms: Term[]
  /** Newest first. */
  editions: EditionContent[]
  changes: ChangeEntry[]
  accessibility: AccessibilityStatement
}
