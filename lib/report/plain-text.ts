import type { Span } from './sentence.ts'

/** The words of the spans, without their marks. */
export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : plainText(span.spans))).join('')
}
