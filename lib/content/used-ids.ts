import type { Language } from '../report/vocabulary.ts'
import type { MdxSentence } from './mdx/mdx-part.ts'
import { type MdxAnnotation, mdxAnnotations } from './mdx/mdx-text.ts'
import type { PartPair } from './part-pair.ts'

/** An annotation as it stands in a sentence of a file. */
export interface UsedId {
  mark: MdxAnnotation
  sentence: MdxSentence
  file: string
  language: Language
}

/**
 * What the files of an edition mark: every annotation, those of sentences without a problem, and whether no file or
 * sentence of the report is missing.
 */
export interface UsedIds {
  marks: UsedId[]
  valid: UsedId[]
  whole: boolean
}

/** Every annotation of the files, with its place. */
export function usedIds(pairs: PartPair[]): UsedId[] {
  const parts = pairs.flatMap(({ zh, en }) => [zh, en])
  return parts.flatMap(({ file, language, sentences }) =>
    sentences.flatMap((sentence) =>
      mdxAnnotations(sentence.spans).map((mark) => ({ mark, sentence, file, language })),
    ),
  )
}
