import type { Span } from '../../report/sentence.ts'
import type { AnnotatedText } from '../report-schema/report-schema.ts'

/** A text with its marks beside it rather than inside it: outer before inner, in the order of the text. */
export function annotatedText(spans: readonly Span[], from = 0): AnnotatedText {
  let text = ''
  let at = from
  const annotations: AnnotatedText['annotations'] = []
  for (const span of spans) {
    const inner = typeof span === 'string' ? { text: span, annotations: [] } : annotatedText(span.spans, at)
    const end = at + [...inner.text].length
    if (typeof span !== 'string') annotations.push({ kind: span.kind, id: span.id, start: at, end })
    annotations.push(...inner.annotations)
    text += inner.text
    at = end
  }
  return { text, annotations }
}
