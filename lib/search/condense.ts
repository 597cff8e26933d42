import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { stem } from './stem.ts'
import { englishStops } from './stop-phrases.ts'

const words = /\p{Script=Han}{2,}|[a-z0-9][a-z0-9+&.,%]*[a-z0-9+%]/gu

/** A run of characters is left out when no more of its pairs than this share are new. */
const mostlyKnown = 0.75

/**
 * Shortens texts that are only looked up, never shown: to a list of their words (Chinese: runs of characters), without
 * stop words, without English words shorter than `shortest`, and without what adds no key to those in `known`
 * (or, in Chinese, little); the keys of what stays are added there.
 */
export function condense(texts: readonly string[], known: Set<string>, shortest = 1): string {
  const kept: string[] = []
  for (const [word] of texts
    .map((text) => fold(text, new Map()).text)
    .join('\n')
    .matchAll(words)) {
    const han = /^\p{Script=Han}/u.test(word)
    if (!han && (englishStops.has(stem(word)) || word.length < shortest)) continue
    const keys = keysOf(word).flatMap(({ key }) => (key.length > 1 ? [key] : []))
    const fresh = keys.filter((key) => !known.has(key))
    if (fresh.length <= keys.length * (han ? mostlyKnown : 0)) continue
    kept.push(word)
    for (const key of keys) known.add(key)
  }
  return kept.join(' ')
}
