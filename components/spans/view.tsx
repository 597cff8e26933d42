import type { LinkedSpan } from '../../lib/pages/linked-spans.ts'

/** A sentence's words with its terms, targets and notes. The marks add no characters to the text. */
export function Spans({ spans }: { spans: LinkedSpan[] }) {
  return spans.map((span, index) => {
    if (typeof span === 'string') return span
    const key = `${span.kind}${index}`
    const inner = <Spans spans={span.spans} />
    if (span.kind === 'whole' || span.kind === 'free') {
      return (
        <span key={key} className={span.kind === 'whole' ? 'whitespace-nowrap' : 'whitespace-normal'}>
          {inner}
        </span>
      )
    }
    if (span.href === undefined) {
      return (
        <b key={key} className="target-mark no-underline">
          {inner}
        </b>
      )
    }
    return (
      <a key={key} className={`${span.kind}-mark`} href={span.href}>
        {inner}
      </a>
    )
  })
}
