import type { MdxSentence } from '../mdx/mdx-part.ts'
import { type MdxAnnotation, mdxAnnotations } from '../mdx/mdx-text.ts'
import { openingTag } from '../mdx/tag-name.ts'
import { type IdLists, isListed } from './check-ids.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'
import type { PartFile } from './read-part.ts'

/** A pair's two languages must have the same sentences, and in each sentence the same annotations. */
export function checkPair({ zh, en }: PartPair, lists: IdLists): Problem[] {
  if (!zh || !en || [zh, en].some(({ unread, faulty }) => unread !== undefined || faulty)) return []
  if (zh.sentences.length === en.sentences.length) {
    return zh.sentences.flatMap((sentence, index) => {
      const pair = en.sentences[index]
      if (!pair) return []
      return [
        ...differentMarks([zh, [sentence]], [en, [pair]], lists),
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
  ]
}

/**
 * The annotations that only one language has, each reported where the other's sentence begins. An unknown id and a
 * mark of its kind that the other language has are one slip, which is reported as the unknown id.
 */
function differentMarks(
  [zhFile, zh]: [PartFile, MdxSentence[]],
  [enFile, en]: [PartFile, MdxSentence[]],
  lists: IdLists,
): Problem[] {
  const onlyZh = marksWithout(zh, en)
  const onlyEn = marksWithout(en, zh)
  const slips = new Set<MdxAnnotation>()
  for (const [own, others] of [[onlyZh, onlyEn] as const, [onlyEn, onlyZh] as const]) {
    for (const mark of own.filter((mark) => !isListed(mark, lists))) {
      const meant = others.find((other) => other.kind === mark.kind && !slips.has(other))
      if (meant && !slips.has(mark)) slips.add(mark).add(meant)
    }
  }
  const missing = (marks: MdxAnnotation[], from: PartFile, toFile: PartFile, [to]: MdxSentence[]) =>
    marks
      .filter((mark) => !slips.has(mark))
      .map((mark) => ({
        file: toFile.file,
        line: to?.line ?? 1,
        column: to?.column ?? 1,
        found: `no ${tagOf(mark)} here`,
        expected: `expected the annotations of ${from.file}:${mark.line}:${mark.column}`,
        cure: 'mark the same words in both languages, or in neither',
      }))
  return [...missing(onlyZh, zhFile, enFile, en), ...missing(onlyEn, enFile, zhFile, zh)]
}

/** The annotations of some sentences that others lack. */
function marksWithout(sentences: MdxSentence[], others: MdxSentence[]): MdxAnnotation[] {
  const left = others.flatMap(({ spans }) => mdxAnnotations(spans)).map(tagOf)
  return sentences
    .flatMap(({ spans }) => mdxAnnotations(spans))
    .filter((mark) => {
      const index = left.indexOf(tagOf(mark))
      if (index >= 0) left.splice(index, 1)
      return index < 0
    })
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
