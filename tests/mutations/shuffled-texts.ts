import type { Content } from './content.ts'
import type { Random } from './random.ts'
import type { Text } from './texts.ts'
import type { Where } from './where.ts'

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
