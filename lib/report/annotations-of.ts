import type { Annotation, Span } from './sentence.ts'
import type { AnnotationKind } from './vocabulary.ts'

/** Every annotation of the spans, outer before inner, in the order of the text. */
export function annotationsOf(spans: readonly Span[], kind?: AnnotationKind): Annotation[] {
  return spans.flatMap((span) => {
    if (typeof span === 'string') return []
    const inner = annotationsOf(span.spans, kind)
    return kind === undefined || span.kind === kind ? [span, ...inner] : inner
  })
}
