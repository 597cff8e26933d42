import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'

/** Whether a problem stands on a line. */
export type IsTold = (file: string, line: number) => boolean

/** The lines of problems: what a slip brings about on its own line is no problem of its own. */
export function toldLines(problems: readonly Problem[]): IsTold {
  const lines = new Set(problems.map(({ file, line }) => `${file}:${line}`))
  return (file, line) => lines.has(`${file}:${line}`)
}

/**
 * The parts with those sentences alone that are told of in neither language; a part whose languages differ in number
 * has none.
 */
export function soundSentences(pairs: readonly PartPair[], isTold: IsTold): PartPair[] {
  return pairs.map((pair) => {
    const { zh, en } = pair
    if (!zh || !en) return pair
    const equal = zh.sentences.length === en.sentences.length
    const sound = zh.sentences.map(({ line }, index) => {
      const other = en.sentences[index]
      return equal && other !== undefined && !isTold(zh.file, line) && !isTold(en.file, other.line)
    })
    return {
      ...pair,
      zh: { ...zh, sentences: zh.sentences.filter((_, index) => sound[index]) },
      en: { ...en, sentences: en.sentences.filter((_, index) => sound[index]) },
    }
  })
}
