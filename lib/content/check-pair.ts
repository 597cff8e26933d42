import type { MdxSentence } from '../mdx/mdx-part.ts'
import { type MdxAnnotation, mdxAnnotations } from '../mdx/mdx-text.ts'
import { openingTag } from '../mdx/tag-name.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'
import type { PartFile } from './read-part.ts'

/** A pair's two languages must have the same sentences, and in each sentence the same annotations. */
export function checkPair({ zh, en }: PartPair): Problem[] {
  if (!zh || !en || zh.unread !== undefined || en.unread !== undefined) return []
  if (zh.sentences.length === en.sentences.length) {
    return zh.sentences.flatMap((sentence, index) => {
      const pair = en.sentences[index]
      if (!pair) return []
      return [
        ...missingMarks(zh, [sentence], en, [pair]),
        ...missingMarks(en, [pair], zh, [sentence]),
        ...differentParagraphs(sentence, pair, en),
      ]
    })
  }
  const [shorter, longer] = zh.sentences.length < en.sentences.length ? [zh, en] : [en, zh]
  const last = shorter.sentences.at(-1)
  return [
    {
      file: shorter.file,
      line: last?.line ?? 1,
      column: last?.column ?? 1,
      found: `${shorter.sentences.length} ${shorter.sentences.length === 1 ? 'sentence' : 'sentences'} (one a line)`,
      expected: `expected ${longer.sentences.length}, as in ${longer.file}`,
      cure: 'add the missing line, or set each sentence on a line of its own in both files',
    },
    ...missingMarks(zh, zh.sentences, en, en.sentences),
    ...missingMarks(en, en.sentences, zh, zh.sentences),
  ]
}

/** The annotations of `from` that `to` lacks, each reported where `to`'s sentence begins. */
function missingMarks(
  fromFile: PartFile,
  from: MdxSentence[],
  toFile: PartFile,
  to: MdxSentence[],
): Problem[] {
  const left = to.flatMap((sentence) => mdxAnnotations(sentence.spans)).map(tagOf)
  return from
    .flatMap((sentence) => mdxAnnotations(sentence.spans))
    .filter((mark) => {
      const index = left.indexOf(tagOf(mark))
      if (index >= 0) left.splice(index, 1)
      return index < 0
    })
    .map((mark) => ({
      file: toFile.file,
      line: to[0]?.line ?? 1,
      column: to[0]?.column ?? 1,
      found: `no ${tagOf(mark)} here`,
      expected: `expected the annotations of ${fromFile.file}:${mark.line}:${mark.column}`,
      cure: 'mark the same words in both languages, or in neither',
    }))
}

function tagOf({ kind, id }: MdxAnnotation): string {
  return openingTag(kind, id)
}

function differentParagraphs(zh: MdxSentence, en: MdxSentence, enFile: PartFile): Problem[] {
  if (zh.paragraph === en.paragraph) return []
  return [
    {
      file: enFile.file,
      line: en.line,
      column: en.column,
      found: `a sentence in paragraph ${en.paragraph}`,
      expected: `expected it in paragraph ${zh.paragraph}, as in the Chinese`,
      cure: 'set the empty lines between paragraphs at the same places in both files',
    },
  ]
}
