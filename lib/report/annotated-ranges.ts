import { plainText } from './plain-text.ts'
import type { Annotation, Span } from './sentence.ts'

/** A marked span, and where its words begin and end in the text of its sentence, in UTF-16 units. */
export interface AnnotatedRange extends Pick<Annotation, 'kind' | 'id'> {
  start: number
  end: number
}

/** Where every annotation of the spans stands, outer before inner, in the order of the text. */
export function annotatedRanges(spans: readonly Span[], from = 0): AnnotatedRange[] {
  let at = from
  return spans.flatMap((span): AnnotatedRange[] => {
    const start = at
    at += plainText([span]).length
    if (typeof span === 'string') return []
    const { kind, id } = span
    return [{ kind, id, start, end: at }, ...annotatedRanges(span.spans, start)]
  })
}
