import { plainText } from './plain-text.ts'
import type { Span } from './sentence.ts'
import type { AnnotationKind } from './vocabulary.ts'

/** A marked span, and where its words begin and end in the sentence's plain text. */
export interface PlacedMark {
  kind: AnnotationKind
  id: string
  from: number
  to: number
}

/** Every mark of the spans, outer before inner, in the order of the text. */
export function placedMarks(spans: readonly Span[], from = 0): PlacedMark[] {
  let at = from
  return spans.flatMap((span) => {
    const begin = at
    at += plainText([span]).length
    if (typeof span === 'string') return []
    return [{ kind: span.kind, id: span.id, from: begin, to: at }, ...placedMarks(span.spans, begin)]
  })
}

/** Whether a mark stands within a stretch of the sentence. */
export function isWithin(mark: PlacedMark, stretch: Pick<PlacedMark, 'from' | 'to'>): boolean {
  return mark.from >= stretch.from && mark.to <= stretch.to
}

/** The clause round a mark, between the Chinese marks ，；。 that end one. */
export function clauseOf(text: string, { from, to }: PlacedMark): { from: number; to: number } {
  const before = text.slice(0, from).search(/[^，；。]*$/u)
  return { from: before, to: to + text.slice(to).search(/[，；。]|$/u) }
}
