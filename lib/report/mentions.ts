import { annotationsOf } from './annotations-of.ts'
import type { AnnotationKind, Edition, Mention, Part } from './types.ts'

/** The mentions of an edition by kind and id, gathered once: every page asks for many ids. */
const gathered = new WeakMap<Edition, Map<string, Mention[]>>()

/** The sentences of an edition that mark an id, in reading order; an edition's tasks count, its areas' leads too. */
export function mentionsOf(edition: Edition, kind: AnnotationKind, id: string): Mention[] {
  const mentions = gathered.get(edition) ?? gather(edition)
  gathered.set(edition, mentions)
  return mentions.get(`${kind} ${id}`) ?? []
}

/** The ids of one kind that a part's sentences mark, each once, in the order of the text. */
export function idsIn(part: Part, kind: AnnotationKind): string[] {
  return [
    ...new Set(
      part.sentences.flatMap(({ zh }) => annotationsOf(zh, kind).map((annotation) => annotation.id)),
    ),
  ]
}

function gather({ parts }: Edition): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>()
  for (const part of parts) {
    for (const sentence of part.sentences) {
      for (const mark of new Set(annotationsOf(sentence.zh).map(({ kind, id }) => `${kind} ${id}`))) {
        mentions.set(mark, [...(mentions.get(mark) ?? []), { part, sentence }])
      }
    }
  }
  return mentions
}
