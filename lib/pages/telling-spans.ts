import type { LinkedSpan } from './linked-spans.ts'

/**
 * Marks words in a sentence that is ready to show; its links stay, and words that reach over one are marked on both sides
 * of its edge.
 * @param words as they stand in the sentence; those that do not are passed over
 */
export function tellingSpans(spans: readonly LinkedSpan[], words: readonly string[]): LinkedSpan[] {
  const text = textOf(spans)
  const stretches = words
    .map((word): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length])
    .filter(([start]) => start >= 0)
  const isTold = (at: number) => stretches.some(([start, end]) => start <= at && at < end)
  let at = 0
  return parted(spans)

  function parted(inner: readonly LinkedSpan[]): LinkedSpan[] {
    return inner.flatMap((span): LinkedSpan[] =>
      typeof span === 'string' ? pieces(span) : [{ ...span, spans: parted(span.spans) }],
    )
  }

  function pieces(piece: string): LinkedSpan[] {
    const edges = [0, piece.length, ...stretches.flat().map((edge) => edge - at)]
    const inside = [...new Set(edges)]
      .filter((edge) => edge >= 0 && edge <= piece.length)
      .sort((a, b) => a - b)
    const from = at
    at += piece.length
    return inside.slice(0, -1).map((edge, index): LinkedSpan => {
      const run = piece.slice(edge, inside[index + 1])
      return isTold(from + edge) ? { kind: 'telling', spans: [run] } : run
    })
  }
}

function textOf(spans: readonly LinkedSpan[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : textOf(span.spans))).join('')
}
