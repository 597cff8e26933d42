import { textsOf } from '../../mdx/mdx-text.ts'
import { type Problem, placeIn } from '../../problem.ts'
import type { PartFile } from '../../read-part.ts'
import { isUnwritten } from '../../unwritten.ts'

/** In English, words that are marked and words beside them have a space between them; only a plural may be outside. */
export function checkEdges({ file, language, sentences }: PartFile): Problem[] {
  if (language !== 'en') return []
  return sentences.flatMap(({ spans }) => {
    const texts = textsOf(spans)
    if (texts.some(({ text }) => isUnwritten(text))) return []
    const index = texts.findIndex(({ text }, at) => at > 0 && meets(texts[at - 1]?.text ?? '', text))
    const [before, after] = [texts[index - 1], texts[index]]
    if (!before || !after) return []
    return {
      ...placeIn(file, after),
      found: `“${before.text.slice(-12)}” and “${after.text.slice(0, 12)}” without a space between them`,
      expected: 'one before or after the tag',
      cure: 'type it',
    }
  })
}

function meets(before: string, after: string): boolean {
  return /[\p{L}\p{N},.;:!?)]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) && !/^e?s\b/.test(after)
}
