import { annotationsOf } from './annotations-of.ts'
import type { AnnotationKind, Edition, Sentence } from './types.ts'

/** The editors' remarks on words inside a marked span of a sentence. */
export function notesWithin(
  { notes }: Edition,
  sentence: Sentence,
  kind: AnnotationKind,
  id: string,
): Edition['notes'] {
  const marked = annotationsOf(sentence.zh, kind).filter((annotation) => annotation.id === id)
  const inside = marked.flatMap(({ spans }) => annotationsOf(spans, 'note').map((note) => note.id))
  return notes.filter((note) => inside.includes(note.id))
}
