import { annotationsOf } from './annotations-of.ts'
import type { Around } from './numbers/read-figure.ts'
import { plainText } from './plain-text.ts'
import type { Annotation, Span } from './sentence.ts'

/** The words of a sentence that are marked, and those before and after them. */
export interface MarkedWords extends Around {
  marked: string
}

/** The words that a sentence marks as a target or a place of this id; the first where it does so more than once. */
export function markedWords(
  spans: readonly Span[],
  kind: 'target' | 'place',
  id: string,
): MarkedWords | undefined {
  const annotation = annotationsOf(spans, kind).find((candidate) => candidate.id === id)
  return annotation && around(spans, annotation)
}

function around(spans: readonly Span[], annotation: Annotation): MarkedWords | undefined {
  for (const [index, span] of spans.entries()) {
    if (typeof span === 'string') continue
    const inner =
      span === annotation
        ? { before: '', marked: plainText(span.spans), after: '' }
        : around(span.spans, annotation)
    if (!inner) continue
    return {
      before: plainText(spans.slice(0, index)) + inner.before,
      marked: inner.marked,
      after: inner.after + plainText(spans.slice(index + 1)),
    }
  }
  return undefined
}
