import type { Make } from './kind.ts'
import type { Random } from './random.ts'
import { rewriteAt } from './rewrite.ts'
import { shuffledTexts } from './shuffled-texts.ts'
import type { Text } from './texts.ts'
import type { Where } from './where.ts'

/** A text with nothing but zeros where its tags and placeholders are. */
export function wordsOf({ value }: Pick<Text, 'value'>): string {
  return value.replaceAll(/<[^>]*>|\{\{.*?\}\}/g, (tag) => '\0'.repeat(tag.length))
}

/**
 * Says something else for one match of a pattern in the words of some text.
 * @param put what to say instead; undefined or the same where this match will not do
 * @param words the text with zeros for what must stay
 */
export function replaceOne(
  where: Where,
  pattern: RegExp,
  put: (found: RegExpMatchArray, random: Random) => string | undefined,
  words: (text: Text) => string = wordsOf,
): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, where)) {
      for (const match of random.shuffle([...words(text).matchAll(pattern)])) {
        const [found] = match
        const said = put(match, random)
        if (said === undefined || said === found) continue
        return rewriteAt(content, text, match.index, match.index + found.length, said)
      }
    }
    return undefined
  }
}
