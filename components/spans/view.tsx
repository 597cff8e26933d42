import { Fragment, type ReactNode } from 'react'
import type { LinkedSpan } from '../../lib/pages/linked-spans.ts'

/** A sentence's words with its terms, targets and notes. The marks add no characters to the text. */
export function Spans({ spans }: { spans: LinkedSpan[] }) {
  return spans.map((span, index) => {
    if (typeof span === 'string') return breakable(span)
    const key = `${span.kind}${index}`
    const inner = <Spans spans={span.spans} />
    if (span.kind === 'free') {
      return (
        <span key={key} className="whitespace-normal">
          {inner}
        </span>
      )
    }
    if (span.kind === 'whole') {
      const before = spans[index - 1]
      return (
        <Fragment key={key}>
          {typeof before === 'string' && before.endsWith('”') ? <wbr /> : null}
          <span className="whitespace-nowrap">{inner}</span>
        </Fragment>
      )
    }
    if (span.kind === 'telling') {
      return (
        <b key={key} className="font-semibold text-ink">
          {inner}
        </b>
      )
    }
    if (span.kind === 'pair') {
      return (
        <span key={key} data-pair={span.pair}>
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

/** Where a Chinese line may end though browsers do not know it, beside quotation marks round letters and figures: 建|“1+|N+|X”. */
const breaks = /(?<=\p{Script=Han})(?=“[\p{Script=Latin}\d])|(?<=”)(?=\d)|(?<=\d\+|\p{Script=Latin}\+)/u

function breakable(text: string): ReactNode[] {
  const [first, ...others] = text.split(breaks)
  return [first, ...others.flatMap((piece) => [<wbr key={piece} />, piece])]
}
