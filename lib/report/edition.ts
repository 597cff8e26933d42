import type { ConcernPage, Page, PartPage } from './address.ts'
import type { NumberedPart, PartContent } from './edition-content.ts'
import type { Figure } from './numbers/read-figure.ts'
import type {
  Bilingual,
  ChangeEntry,
  ConcernEntry,
  EditionFrame,
  Note,
  PlaceEntry,
  ProjectEntry,
  TargetEntry,
  Term,
} from './schema.ts'
import type { Sentence } from './sentence.ts'
import type { CommitmentLevel, Language } from './vocabulary.ts'

/** Where a span is marked: the part and the sentence in it. */
export interface Mention {
  part: Part
  sentence: Sentence
}

/** Where a term is used: in a sentence, or, where there is none, in the title of a part. */
export interface TermUse {
  part: Part
  sentence: Sentence | undefined
}

/** A target with the first sentence that marks it. */
export interface Target extends TargetEntry, Mention {
  figure: Record<Language, Figure>
}

/** A named thing the text sets out, with the first sentence that marks it and the editors' remarks on its name there. */
export interface Project extends ProjectEntry, Mention {
  notes: Note[]
}

/** A place the text names, with the sentences that name it. */
export interface Place extends Omit<PlaceEntry, 'in' | 'note'> {
  mentions: Mention[]
  /** The districts and parks in which it lies, as far as the text says so, or the note of a term; one that it is itself is the first. */
  within: Concern[]
  note: Term | undefined
}

/** A sentence that touches a concern, with the words that say so. */
export type ConcernMention = Mention & { words: Bilingual[] }

/** A situation in life, a district or a park, with the sentences that touch it. */
export interface Concern extends Omit<ConcernEntry, 'sentences'> {
  page: ConcernPage
  mentions: ConcernMention[]
}

/** A correction made after publication, with the edition and the part it is in; without one it is about the whole edition. */
export interface Change extends Omit<ChangeEntry, 'edition' | 'part'> {
  edition: Edition
  part: Part | undefined
}

interface PartBase extends PartContent {
  /** The last segment of the part's address: `requirements`, `2`, `2.4` or `pledges`. */
  id: string
  page: PartPage
  /** What a reader sees before its title: `2` or `2.4`; empty for requirements and pledges. */
  number: string
  /** The targets that are first marked here, and whatever else its sentences mark; terms in the order of the text, those of its title first. */
  targets: Target[]
  projects: Project[]
  places: Place[]
  terms: Term[]
  notes: Note[]
  /** The corrections of it, newest first. */
  changes: Change[]
  /** The parts to read before and after it: an area's are areas, a task's are tasks. */
  previous: Part | undefined
  next: Part | undefined
}

/** The overall requirements, before the areas. */
export type Requirements = PartBase & { kind: 'requirements' }

/** A priority area with its tasks; its own sentences, if any, stand before them. `slug` is the same for it in other years. */
export type Area = PartBase & { kind: 'area'; slug: string; tasks: Task[] }

/** A task: the smallest part with a page of its own. */
export type Task = PartBase & { kind: 'task'; area: Area }

/** One of the items on effective government; its sentences are among those of the pledges part. */
export type Pledge = NumberedPart

/** The pledges on effective government, which share one page; `heading` is what lists call them. */
export type Pledges = PartBase & { kind: 'pledges'; items: Pledge[]; heading: Bilingual }

/** Anything with its own address in an edition. */
export type Part = Requirements | Area | Task | Pledges

/** One year's report, maybe without requirements or pledges. What its sentences mark was looked up once, when it was opened. */
export interface Edition extends Omit<EditionFrame, 'pledges' | 'added'> {
  /** The year, as in the address: `2024`. */
  id: string
  page: Page
  requirements: Requirements | undefined
  areas: Area[]
  tasks: Task[]
  pledges: Pledges | undefined
  /** Every part in reading order. */
  parts: Part[]
  targets: Target[]
  projects: Project[]
  /** The projects level by level, the firmest first; levels without a project are left out. */
  levels: { level: CommitmentLevel; projects: Project[] }[]
  places: Place[]
  concerns: Concern[]
  notes: Note[]
  /** By the id of a term, where each part uses it first. */
  termUses: ReadonlyMap<string, TermUse[]>
}
