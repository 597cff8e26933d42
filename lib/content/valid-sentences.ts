import type { PartPair } from './part-pair.ts'
import type { Problem } from './problem.ts'

/** Whether a problem was reported on a line. */
export type IsReported = (file: string, line: number) => boolean

/** The lines of problems: what a slip brings about on its own line is no problem of its own. */
export function reportedLines(problems: readonly Problem[]): IsReported {
  const lines = new Set(problems.map(({ file, line }) => `${file}:${line}`))
  return (file, line) => lines.has(`${file}:${line}`)
}

/**
 * The parts with only those sentences that have no problem in either language; a part whose languages differ in number
 * has none.
 */
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
