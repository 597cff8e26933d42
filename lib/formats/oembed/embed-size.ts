import type { Part } from '../../report/edition.ts'
import { plainText } from '../../report/plain-text.ts'
import { languagesOf, type View } from '../../report/view.ts'
import type { Language } from '../../report/vocabulary.ts'
import { clausesOf, hasClauses } from '../../words/words.ts'

/** The width an embedding page should give an embed, in CSS pixels. */
const width = 600

/** About how many letters stand on a line of an embed, and how high the line is in CSS pixels. */
const lines = {
  title: { zh: [22, 30], en: [52, 30] },
  text: { zh: [33, 29], en: [72, 26] },
} as const

/** About how high each pair of sentences is besides its lines, and the frame and the source of the embed. */
const extra = { pair: 25, frame: 75, source: { one: 115, both: 150 } }

/**
 * The size, in CSS pixels, that an embedding page should give the embed of a part, so that its source stands in the frame
 * too. The fonts of a device may ask for more; the frame then scrolls.
 */
export function embedSize(view: View, part: Part): { width: number; height: number } {
  const languages = languagesOf(view)
  const both = languages.length > 1
  const height = (kind: keyof typeof lines, language: Language, text: string) => {
    const [letters, line] = lines[kind][language]
    return Math.ceil(text.length / letters) * line
  }
  const texts = (language: Language) => part.sentences.map((sentence) => plainText(sentence[language]))
  const title = (language: Language) => {
    const { first, rest } = clausesOf(part.title[language])
    return hasClauses(part.title)
      ? [`${part.number} ${first}`, rest]
      : [`${part.number} ${part.title[language]}`]
  }
  const parts = languages.flatMap((language) => [
    ...title(language).map((line) => height('title', language, line)),
    ...(both ? texts(language) : [texts(language).join('')]).map((text) => height('text', language, text)),
  ])
  const pairs = both ? part.sentences.length * extra.pair : 0
  const total = parts.reduce(
    (sum, one) => sum + one,
    pairs + extra.frame + extra.source[both ? 'both' : 'one'],
  )
  return { width, height: Math.ceil(total / 20) * 20 }
}
