import type { AnnotationKind, Language } from './vocabulary.ts'

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
export interface Sentence extends Record<Language, Span[]> {
  number: number
  paragraph: number
}
