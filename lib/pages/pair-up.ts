import type { LinkedSpan } from './linked-spans.ts'
import { type Pair, pairFigures } from './pair-figures.ts'

/**
 * Numbers what a sentence has in both languages, so that a reader who points at it sees its counterpart: places, projects,
 * figures, and targets and terms without a link. Links need no number, since they lead to the same address in both; nor do
 * words that are a link as a whole, or that stand in one.
 */
export function pairUp(pair: Pair): Pair {
  const { zh, en } = pairFigures(pair)
  const [chinese, english] = [wholesOf(zh), wholesOf(en)]
  const needed = [...chinese.keys()].filter((key) => {
    const wholes = new Set([...(chinese.get(key) ?? []), ...(english.get(key) ?? [undefined])])
    return english.has(key) && !(wholes.size === 1 && !wholes.has(undefined))
  })
  return { zh: numbered(zh, needed), en: numbered(en, needed) }
}

/** By what a pair is, the link or the other pair that each of its spans is as a whole, if it is. */
function wholesOf(spans: LinkedSpan[]): Map<string, (string | undefined)[]> {
  const all = new Map<string, (string | undefined)[]>()
  const visit = (span: LinkedSpan) => {
    if (typeof span === 'string' || linkOf(span)) return
    if (span.kind === 'pair') all.set(span.pair, [...(all.get(span.pair) ?? []), wholeOf(span.spans)])
    span.spans.forEach(visit)
  }
  spans.forEach(visit)
  return all
}

function wholeOf([span, ...others]: LinkedSpan[]): string | undefined {
  if (typeof span !== 'object' || others.length > 0) return undefined
  return span.kind === 'pair' ? span.pair : linkOf(span)
}

function linkOf(span: Exclude<LinkedSpan, string>): string | undefined {
  return 'href' in span ? span.href : undefined
}

/** The same with the pairs that are needed, by their numbers, and none in a link. */
function numbered(spans: LinkedSpan[], needed: string[]): LinkedSpan[] {
  return spans.flatMap((span): LinkedSpan[] => {
    if (typeof span === 'string') return [span]
    const inner = numbered(span.spans, linkOf(span) ? [] : needed)
    if (span.kind !== 'pair') return [{ ...span, spans: inner }]
    const number = needed.indexOf(span.pair) + 1
    return number ? [{ kind: 'pair', pair: String(number), spans: inner }] : inner
  })
}
