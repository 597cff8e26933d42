import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'

/** The keys of texts as the build sees them, before there are tables. */
export function keysIn(texts: readonly (string | number)[]): Set<string> {
  return new Set(keysOf(fold(texts.join('\n'), new Map()).text).map(({ key }) => key))
}
