import { type Change, changeOf, lineAt, type Place } from './change.ts'
import type { Content } from './content.ts'
import { pairOf } from './pair-of.ts'
import type { Text } from './texts.ts'

/** A range of the source of a file. */
export type Range = Pick<Text, 'file' | 'start' | 'end'>

/** Says something else in a text, which stays well-formed in its file. */
export function rewrite(content: Content, text: Text, value: string): Change {
  const raw = text.form === 'mdx' || text.form === 'plain' ? value : JSON.stringify(value)
  const { before, after } = changeOf(text.file, text.value, value)
  return { ...replaceRange(content, text, raw), before, after }
}

/** Says something else in a part of a text. */
export function rewriteAt(content: Content, text: Text, start: number, end: number, said: string): Change {
  return rewrite(content, text, text.value.slice(0, start) + said + text.value.slice(end))
}

/** Puts other source in the place of a range. */
export function replaceRange(content: Content, range: Range, raw: string): Change {
  const source = content.source(range.file)
  const text = source.slice(0, range.start) + raw + source.slice(range.end)
  return { ...changeOf(range.file, source, text), places: [placeOf(content, range)] }
}

/** Where a range begins. */
export function placeOf(content: Content, { file, start }: Pick<Range, 'file' | 'start'>): Place {
  return { file, line: lineAt(content.source(file), start) }
}

/** The change of a text, whose message may as well stand at the same text in the other language. */
export function withPair(content: Content, text: Text, change: Change): Change {
  const pair = pairOf(content, text)
  return pair ? { ...change, places: [...change.places, placeOf(content, pair)] } : change
}
