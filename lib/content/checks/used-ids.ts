import type { AnnotationKind, Language } from '../../report/vocabulary.ts'
import type { MdxSentence } from '../mdx/mdx-part.ts'
import { type MdxAnnotation, mdxAnnotations } from '../mdx/mdx-text.ts'
import type { PartPair } from '../part-pair.ts'
import type { Place, Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** An annotation as it stands in a sentence of a file. */
export interface UsedId {
  mark: MdxAnnotation
  sentence: MdxSentence
  file: string
  language: Language
}

/** What an edition's files mark: every annotation, and those of sentences without a problem. */
export interface UsedIds {
  marks: UsedId[]
  valid: UsedId[]
  /** Whether no text is missing. */
  whole: boolean
  /** Whether no line is still to be written: till then valid sentences are not all. */
  written: boolean
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

/** An entry of a list, with its place there and the annotations that have its id. */
export interface ListedEntry<T> {
  entry: T
  marks: UsedId[]
  at(...path: PropertyKey[]): Place
}

/**
 * The entries of a list whose ids are their own: of which of two with one id the texts speak is not known.
 * @param kind of the annotations that have ids of the list
 */
export function listedEntries<T extends { id: string }>(
  { data = [], at }: YamlFile<T[]>,
  kind: AnnotationKind,
  used: readonly UsedId[],
): ListedEntry<T>[] {
  return data.flatMap((entry, index) => {
    if (data.some((other) => other !== entry && other.id === entry.id)) return []
    const marks = used.filter(({ mark }) => mark.kind === kind && mark.id === entry.id)
    return { entry, marks, at: (...path: PropertyKey[]) => at([index, ...path]) }
  })
}

/** The annotations in one language. */
export function marksIn(language: Language, marks: readonly UsedId[]): UsedId[] {
  return marks.filter((use) => use.language === language)
}

/** Whether a problem was reported on a line. */
export type IsReported = (file: string, line: number) => boolean

/** The lines of problems: what a slip brings about on its own line is no problem of its own. */
export function reportedLines(problems: readonly Problem[]): IsReported {
  const lines = new Set(problems.map(({ file, line }) => `${file}:${line}`))
  return (file, line) => lines.has(`${file}:${line}`)
}

/** The parts with only the sentences without a problem in either language; with none where their numbers differ. */
export function validSentences(pairs: readonly PartPair[], isReported: IsReported): PartPair[] {
  return pairs.map((pair) => {
    const { zh, en } = pair
    const equal = zh.sentences.length === en.sentences.length
    const valid = zh.sentences.map(({ line }, index) => {
      const other = en.sentences[index]
      return equal && other !== undefined && !isReported(zh.file, line) && !isReported(en.file, other.line)
    })
    return {
      ...pair,
      zh: { ...zh, sentences: zh.sentences.filter((_, index) => valid[index]) },
      en: { ...en, sentences: en.sentences.filter((_, index) => valid[index]) },
    }
  })
}
