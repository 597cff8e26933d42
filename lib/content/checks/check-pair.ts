import { frontMatterFields } from '../../report/schema.ts'
import type { MdxSentence } from '../mdx/mdx-part.ts'
import { mdxAnnotations, mdxText } from '../mdx/mdx-text.ts'
import type { PartPair } from '../part-pair.ts'
import { type Problem, placeIn, startOf } from '../problem.ts'
import type { PartFile } from '../read-part.ts'
import { isUnwritten } from '../unwritten.ts'
import type { SourceProblem } from './source-differences.ts'

/** What the front matter of one language says, that of the other says too; what cannot be read is reported already. */
export function checkFrontMatter({ zh, en }: PartPair): Problem[] {
  if (!zh.frontMatter.title || !en.frontMatter.title) return []
  return [[zh, en] as const, [en, zh] as const].flatMap(([from, to]) =>
    frontMatterFields
      .filter((key) => from.frontMatter[key] !== undefined && to.frontMatter[key] === undefined)
      .map((key) => ({
        ...startOf(to.file),
        found: `no “${key}”`,
        expected: `the pair of ${from.file}:${from.fieldAt(key).line}`,
        cure: 'write it in both languages, or in neither',
      })),
  )
}

/** A part's two languages have as many sentences, in the same paragraphs. */
export function checkSentencePairs({ zh, en }: PartPair): SourceProblem[] {
  if ([zh, en].some(({ unread, faulty }) => unread !== undefined || faulty)) return []
  const twice = [zh, en].flatMap(repeated)
  if (twice.length > 0) return twice
  if (zh.sentences.length !== en.sentences.length) return [differentCounts(zh, en)]
  return zh.sentences.flatMap((sentence, index) => {
    const pair = en.sentences[index]
    return (pair && differentParagraphs(sentence, pair, en)) ?? []
  })
}

/** A sentence that stands on the line above too: it was pasted twice. */
function repeated({ file, sentences }: PartFile): Problem[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]
    const text = mdxText(sentence.spans).trim()
    if (!before || mdxText(before.spans).trim() !== text || isUnwritten(text)) return []
    return {
      ...placeIn(file, sentence),
      found: 'the sentence of the line above a second time',
      expected: 'it once',
      cure: 'delete one of the two lines',
    }
  })
}

/** Reported where the first sentence is missing, as far as the marks of the others show. */
function differentCounts(zh: PartFile, en: PartFile): SourceProblem {
  const [shorter, longer] = zh.sentences.length < en.sentences.length ? [zh, en] : [en, zh]
  const { length } = shorter.sentences
  const first = shorter.sentences.findIndex(
    (sentence, index) => marksOf(sentence) !== marksOf(longer.sentences[index]),
  )
  const next = shorter.sentences[first]
  const last = shorter.sentences.at(-1)
  // After the last sentence, or where the first would stand: below the empty line that ends the front matter.
  const line = next?.line ?? (last ? last.line + 1 : shorter.fieldAt('title').line + 3)
  return {
    ...startOf(shorter.file, line),
    found: `${length} ${length === 1 ? 'sentence' : 'sentences'} (one a line)`,
    expected: `${longer.sentences.length}, as in ${longer.file}`,
    cure: 'add the missing line, or set each sentence on a line of its own in both files',
    missing: true,
  }
}

function marksOf(sentence: MdxSentence | undefined): string {
  return mdxAnnotations(sentence?.spans ?? [])
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort()
    .join()
}

function differentParagraphs(zh: MdxSentence, en: MdxSentence, enFile: PartFile): Problem | undefined {
  if (zh.paragraph === en.paragraph) return undefined
  return {
    ...placeIn(enFile.file, en),
    found: `a sentence in paragraph ${en.paragraph}`,
    expected: `it in paragraph ${zh.paragraph}, as in the Chinese`,
    cure: 'set the empty lines between paragraphs at the same places in both files',
  }
}
