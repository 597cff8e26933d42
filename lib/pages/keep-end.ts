import type { LinkedSpan } from './linked-spans.ts'

/** So many characters the last line of a Chinese paragraph has at least, besides the stop. */
const least = 3

/** The last characters of a text, with the marks that end it. */
const tail = (characters: number) => new RegExp(`(?:[^\\p{P}]\\p{P}*){${characters}}$`, 'u')

/**
 * Keeps the last characters of a Chinese paragraph on one line, so that none ends on a line of one word. Where they
 * begin in a link, what is before them in the link still breaks as it likes.
 */
export function keepEnd(parts: readonly LinkedSpan[], characters = least): LinkedSpan[] {
  const spans = joined(parts)
  const [last, before, rest] = [spans.at(-1), spans.at(-2), spans.slice(0, -2)]
  if (last === undefined) return []
  const others = spans.slice(0, -1)
  if (typeof last !== 'string') return [...others, { ...last, spans: keepEnd(last.spans, characters) }]
  const at = tail(characters).exec(last)?.index
  if (at !== undefined) {
    const head = last.slice(0, at)
    return [...others, ...(head ? [head] : []), { kind: 'whole', spans: [last.slice(at)] }]
  }
  if (before === undefined || typeof before === 'string') return spans
  if (before.kind === 'whole') return [...rest, { kind: 'whole', spans: [before, last] }]
  const missing = characters - [...last.replaceAll(/\p{P}/gu, '')].length
  const free: LinkedSpan = { kind: 'free', spans: keepEnd([before], missing) }
  return [...rest, { kind: 'whole', spans: [free, last] }]
}

/** The same with no two texts beside each other. */
function joined(spans: readonly LinkedSpan[]): LinkedSpan[] {
  const all: LinkedSpan[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (typeof last === 'string' && typeof span === 'string') all.splice(-1, 1, last + span)
    else all.push(span)
  }
  return all
}
