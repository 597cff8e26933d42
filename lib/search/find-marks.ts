import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import type { Range } from './types.ts'

/** Where the keys, or the whole query, stand in a text: ranges in order that do not touch. */
export function findMarks(
  original: string,
  keys: ReadonlySet<string>,
  query: string,
  simplified: ReadonlyMap<string, string>,
): Range[] {
  const { text, offsets } = fold(original, simplified)
  const found: Range[] = keysOf(text).flatMap(({ key, start, end }) => (keys.has(key) ? [[start, end]] : []))
  if (/\p{Script=Han}/u.test(query)) {
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
      found.push([at, at + query.length])
  }
  const marks: Range[] = []
  for (const [start, end] of found.sort((a, b) => a[0] - b[0])) {
    const range: Range = [offsets[start] ?? 0, offsets[end] ?? original.length]
    const last = marks.at(-1)
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else marks.push(range)
  }
  return marks
}
