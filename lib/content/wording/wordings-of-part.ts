import { mdxText, placeOf } from '../../mdx/mdx-text.ts'
import type { PartPair } from '../read-edition-files.ts'
import type { PartFile } from '../read-part.ts'
import type { Wording, WordingPair } from './wording.ts'

/** The title and the sentences of a file. */
export function wordingsOfPart({ file, language, title, titleAt, sentences }: PartFile): Wording[] {
  const heading: Wording = { text: title, language, role: 'heading', file, at: titleAt }
  return [
    ...(title === '' ? [] : [heading]),
    ...sentences.map(
      ({ spans }): Wording => ({
        text: mdxText(spans).trim(),
        language,
        role: 'sentence',
        file,
        at: (index) => placeOf(spans, index + leading(mdxText(spans))),
      }),
    ),
  ]
}

/** The titles and the sentences of a part in both languages; none where their number differs. */
export function wordingPairsOfPart({ zh, en }: PartPair): WordingPair[] {
  if (!zh || !en || zh.sentences.length !== en.sentences.length) return []
  const english = wordingsOfPart(en)
  return wordingsOfPart(zh).flatMap((chinese, index) => {
    const pair = english[index]
    return pair && english.length === zh.sentences.length + 1 ? [{ zh: chinese, en: pair }] : []
  })
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}
