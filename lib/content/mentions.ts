import { annotationsOf } from '../sentences/annotations-of.ts'
import type { AnnotationKind, Edition, Mention, Part, Sentence } from './types.ts'

/** The sentences of an edition that mark an id, in reading order; an edition's tasks count, its areas' leads too. */
export function mentionsOf(edition: Edition, kind: AnnotationKind, id: string): Mention[] {
  return edition.parts.flatMap((part) =>
    part.sentences.filter((sentence) => marks(sentence, kind, id)).map((sentence) => ({ part, sentence })),
  )
}

/** The ids of one kind that a part's sentences mark, each once, in the order of the text. */
export function idsIn(part: Part, kind: AnnotationKind): string[] {
  return [
    ...new Set(
      part.sentences.flatMap(({ zh }) => annotationsOf(zh, kind).map((annotation) => annotation.id)),
    ),
  ]
}

function marks(sentence: Sentence, kind: AnnotationKind, id: string): boolean {
  return annotationsOf(sentence.zh, kind).some((annotation) => annotation.id === id)
}
