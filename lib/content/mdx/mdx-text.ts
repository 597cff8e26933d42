import type { Around } from '../../report/numbers/read-figure.ts'
import type { Position } from '../problem.ts'
import type { MdxSpan } from './mdx-part.ts'

type MdxText = Extract<MdxSpan, { kind: 'text' }>
/** A marked span. */
export type MdxAnnotation = Exclude<MdxSpan, MdxText>

/** The runs of text of the spans, in order, each with its place in the file. */
export function textsOf(spans: readonly MdxSpan[]): MdxText[] {
  return spans.flatMap((span) => (span.kind === 'text' ? [span] : textsOf(span.spans)))
}

/** The words of the spans, without their marks. */
export function mdxText(spans: readonly MdxSpan[]): string {
  return textsOf(spans)
    .map((span) => span.text)
    .join('')
}

/** Every annotation of the spans, outer before inner, each with its place in the file. */
export function mdxAnnotations(spans: readonly MdxSpan[]): MdxAnnotation[] {
  return spans.flatMap((span) => (span.kind === 'text' ? [] : [span, ...mdxAnnotations(span.spans)]))
}

/** The words of a sentence before and after one of its annotations. */
export function wordsAround(spans: readonly MdxSpan[], mark: MdxAnnotation): Around {
  const own = textsOf(mark.spans)
  const all = textsOf(spans)
  const start = own[0] ? all.indexOf(own[0]) : all.length
  return { before: mdxText(all.slice(0, start)), after: mdxText(all.slice(start + own.length)) }
}

/** The place in the file of the character at `index` of the spans' words. */
export function placeOf(spans: readonly MdxSpan[], index: number): Position {
  let left = index
  for (const { text, line, column } of textsOf(spans)) {
    if (left < text.length) return { line, column: column + left }
    left -= text.length
  }
  return { line: spans[0]?.line ?? 1, column: spans[0]?.column ?? 1 }
}
