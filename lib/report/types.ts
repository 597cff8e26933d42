import type { Bilingual } from './bilingual.ts'
import type { Note, Place, Project, Target, Term } from './lists.ts'

/** A language of the text. */
export type Language = 'zh' | 'en'

/** The two languages, in the order in which the bilingual view shows them. */
export const languages = ['zh', 'en'] as const satisfies readonly Language[]

/** What a marked span of text is. */
export const annotationKinds = ['term', 'place', 'target', 'project', 'note'] as const
/** One of those kinds, and the list that an annotation's id stands in. */
export type AnnotationKind = (typeof annotationKinds)[number]

/** A marked span of text: what it is, its id in the list of its kind, and what stands inside it. */
export interface Annotation {
  kind: AnnotationKind
  id: string
  spans: Span[]
}

/** A run of plain text, or a marked span. */
export type Span = string | Annotation

/**
 * The smallest thing that can be linked and cited. `number` counts from 1 in its part and is the same in
 * both languages; `paragraph` counts from 1 and tells which sentences stand together.
 */
export interface Sentence {
  number: number
  paragraph: number
  zh: Span[]
  en: Span[]
}

interface PartBase {
  /** The last segment of the part's address: `requirements`, `2`, `2.4` or `pledges`. */
  id: string
  title: Bilingual
  /** The part's own sentences; an area's are its lead, and those of its tasks are in the tasks. */
  sentences: Sentence[]
}

/** The overall requirements, before the areas. */
export interface Requirements extends PartBase {
  kind: 'requirements'
}

/** A priority area with its tasks; its own sentences, if any, stand before them. */
export interface Area extends PartBase {
  kind: 'area'
  /** Counts from 1. */
  number: number
  tasks: Task[]
}

/** A task: the smallest part with a page of its own. */
export interface Task extends PartBase {
  kind: 'task'
  /** `2.4`: the fourth task of the second area. */
  number: string
  /** The number of the task's area. */
  area: number
}

/** One of the items on effective government; its sentences are among those of the pledges part. */
export interface Pledge {
  number: number
  title: Bilingual
  sentences: Sentence[]
}

/** The pledges on effective government, which share one page. */
export interface Pledges extends PartBase {
  kind: 'pledges'
  items: Pledge[]
}

/** Anything with its own address in an edition. */
export type Part = Requirements | Area | Task | Pledges

/** Where a span is marked: the part and the number of the sentence in it. */
export interface Mention {
  part: Part
  sentence: Sentence
}

/** One year's report. */
export interface Edition {
  /** The year, as in the address: `2024`. */
  id: string
  title: Bilingual
  slogan: Bilingual
  subtitle: Bilingual
  /** The heading above the areas. */
  plan: Bilingual
  /** The line that closes the report. */
  closing: Bilingual
  issuer: Bilingual
  source: Bilingual
  translation: Bilingual
  requirements: Requirements
  areas: Area[]
  tasks: Task[]
  pledges: Pledges
  /** Every part in reading order. */
  parts: Part[]
  targets: Target[]
  projects: Project[]
  places: Place[]
  notes: Note[]
}

/** A correction made after publication. */
export interface Change {
  /** The day it was made: `2024-03-01`. */
  date: string
  edition: string
  /** The part it is in; left out when it is about the whole edition. */
  part?: string | undefined
  what: Bilingual
  why: Bilingual
}

/** What was tested for accessibility, what is known to fall short, and which requirement is met where. */
export interface AccessibilityStatement {
  tested: Bilingual[]
  short: Bilingual[]
  requirements: {
    /** The standard that asks for it, by its number or its name. */
    by: string | Bilingual
    /** The requirement's name, and where it is met. */
    zh: [string, string]
    en: [string, string]
    /** The file below `tests/` that holds it. */
    test?: string | undefined
  }[]
}

/** All that the content folder holds. */
export interface Site {
  name: Bilingual
  shortName: Bilingual
  publisher: Bilingual | null
  contact: string | null
  licence: Bilingual
  /** What a government portal asks of its columns, as far as it has been assigned. */
  government?:
    | { siteIdCode?: string | undefined; siteDomain?: string | undefined; pubDate?: string | undefined }
    | undefined
  terms: Term[]
  /** Newest first. */
  editions: Edition[]
  /** Corrections since publication, newest first. */
  changes: Change[]
  accessibility: AccessibilityStatement
}
