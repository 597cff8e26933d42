import { address, type PartPage } from '../report/address.ts'
import type { Span } from '../report/sentence.ts'
import type { View } from '../report/view.ts'

/** A run of text ready to show: plain, or linked to its term, target or note. */
export type LinkedSpan =
  | string
  | { kind: 'term' | 'note'; href: string; spans: LinkedSpan[] }
  | { kind: 'target'; href: string | undefined; spans: LinkedSpan[] }
  /** In both languages: words that stand in the other one too, by what they are (pair-up.ts). */
  | { kind: 'pair'; pair: string; spans: LinkedSpan[] }
  /** Words that stay on one line, and words among these that need not. */
  | { kind: 'whole'; spans: LinkedSpan[] }
  | { kind: 'free'; spans: LinkedSpan[] }
  /** Words that say why a sentence is shown. */
  | { kind: 'telling'; spans: LinkedSpan[] }

/** Where the links of a sentence lead. */
export interface LinkContext {
  view: View
  /** The page of the part that the sentence stands in, which shows its notes. */
  page: PartPage
  /** Of a sentence that is shown for one target: which one. It alone is marked, without a link. */
  target?: string | undefined
  /** The terms that have an explanation: of the others there is nothing to open. */
  explained: ReadonlySet<string>
  /** Whether every marked span says what it is, so that it can be found in the other language. */
  paired?: boolean
}

/**
 * Gives every target, note and explained term its link. Places and projects show as plain text: their pages list them. Of two
 * links inside each other the inner one stays, since HTML does not nest links: a target around a term has no link.
 */
export function linkedSpans(spans: readonly Span[], context: LinkContext): LinkedSpan[] {
  return spans.flatMap((span): LinkedSpan[] => {
    if (typeof span === 'string') return [span]
    const { view, page, explained } = context
    const inner = linkedSpans(span.spans, context)
    const pair = (spans: LinkedSpan[]): LinkedSpan[] =>
      context.paired ? [{ kind: 'pair', pair: `${span.kind} ${span.id}`, spans }] : spans
    if (span.kind === 'place' || span.kind === 'project') return pair(inner)
    if (span.kind === 'note')
      return [{ kind: 'note', href: address(view, page, `note-${span.id}`), spans: inner }]
    if (span.kind === 'term') {
      return hasLink(inner) || !explained.has(span.id)
        ? pair(inner)
        : [{ kind: 'term', href: address(view, { kind: 'terms' }, span.id), spans: inner }]
    }
    if (context.target !== undefined && context.target !== span.id) return inner.flatMap(wholeNumbers)
    const href =
      context.target !== undefined || hasLink(inner)
        ? undefined
        : address(view, { kind: 'targets', edition: page.edition }, span.id)
    return pair([{ kind: 'target', href, spans: inner.flatMap(wholeNumbers) }])
  })
}

/** A number with its measure word, or what it counts: 8个, 1万个, 2.3%, 15 projects. No line ends inside it. */
const number = /(\d[\d.]*\s?(?:%|[万亿]?\p{Script=Han})|\d[\d.,]*\s\p{Script=Latin}+)/u

/** A text with its numbers whole. */
function wholeNumbers(span: LinkedSpan): LinkedSpan[] {
  if (typeof span !== 'string')
    return [span.kind === 'pair' ? { ...span, spans: span.spans.flatMap(wholeNumbers) } : span]
  const pieces = span.split(number).filter(Boolean)
  return pieces.map((piece) => (number.test(piece) ? { kind: 'whole', spans: [piece] } : piece))
}

function hasLink(spans: LinkedSpan[]): boolean {
  return spans.some((span) => typeof span !== 'string' && (span.kind !== 'pair' || hasLink(span.spans)))
}
