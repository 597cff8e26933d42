import type { Change } from './change.ts'
import { type Content, rewrite } from './content.ts'
import type { Random } from './random.ts'
import type { Text } from './texts.ts'

/** Makes a change of one kind, or undefined where the content has no place for one. */
export type Make = (content: Content, random: Random) => Change | undefined

/** Which texts a kind is for. */
export type Where = (text: Text, content: Content) => boolean

/** Tags and placeholders, which are no words. */
const noWords = /<[^>]*>|\{\{.*?\}\}/g

/** A text with nothing but zeros where its tags and placeholders are. */
export function wordsOf({ value }: Pick<Text, 'value'>): string {
  return value.replaceAll(noWords, (tag) => '\0'.repeat(tag.length))
}

/**
 * Says something else for one match of a pattern in the words of some text.
 * @param put what to say instead; undefined or the same where this match will not do
 */
export function replaceOne(
  where: Where,
  pattern: RegExp,
  put: (found: RegExpMatchArray, random: Random, content: Content) => string | undefined,
): Make {
  return (content, random) => {
    for (const text of shuffledTexts(content, random, where)) {
      for (const match of random.shuffle([...wordsOf(text).matchAll(pattern)])) {
        const [found] = match
        const said = put(match, random, content)
        if (said === undefined || said === found) continue
        const end = match.index + found.length
        return rewrite(content, text, text.value.slice(0, match.index) + said + text.value.slice(end))
      }
    }
    return undefined
  }
}

/** Some texts, a file at a time, so that long files are not taken more often than short ones. */
export function* shuffledTexts(content: Content, random: Random, where: Where): Generator<Text> {
  for (const file of random.shuffle(content.files)) {
    const texts = content.texts(file).filter((text) => where(text, content))
    if (texts.length > 0) yield random.pick(texts)
  }
  for (const file of random.shuffle(content.files)) {
    yield* random.shuffle(content.texts(file).filter((text) => where(text, content)))
  }
}

/** The texts of a language, but not the source. */
export function inLanguage(language: 'zh' | 'en'): Where {
  return (text) => text.language === language && text.form !== 'plain'
}

/** The sentences and titles of parts. */
export function inParts(language: 'zh' | 'en'): Where {
  return (text) => text.language === language && text.file.endsWith('.mdx')
}

/** The sentences of parts. */
export function sentences(language: 'zh' | 'en'): Where {
  return (text) => text.language === language && text.form === 'mdx'
}

/** What the source prints, and the source: parts, and the lines of `edition.yaml` that the report has. */
export const printed: Where = (text, content) =>
  text.form === 'plain' ||
  inParts('zh')(text, content) ||
  (text.language === 'zh' &&
    text.file.endsWith('/edition.yaml') &&
    ['title', 'slogan', 'subtitle', 'plan', 'closing'].includes(String(text.path[0])))
