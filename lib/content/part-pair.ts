import type { Language } from '../report/vocabulary.ts'
import type { PartName } from './part-name.ts'
import { type Problem, startOf } from './problem.ts'
import type { PartFile } from './read-part.ts'

/** A part's two files; of one that is missing nothing is known. */
export interface PartPair extends PartName, Record<Language, PartFile> {}

/** Those files of a part that are there. */
export type FoundPair = PartName & Partial<Record<Language, PartFile>>

/** One part under two names, `1.1-science.zh.mdx` and `1.1-sciences.en.mdx`, is one pair and one problem. */
export function joinRenamed(pairs: FoundPair[], name: string): { pairs: FoundPair[]; problems: Problem[] } {
  const problems: Problem[] = []
  const joined = new Set<FoundPair>()
  const whole = pairs.map((pair): FoundPair => {
    if (!pair.zh || pair.en) return pair
    const other = pairs.find(({ kind, number, task, zh, en }) => {
      const same = kind === pair.kind && number === pair.number && task === pair.task
      return same && en !== undefined && zh === undefined
    })
    if (!other?.en) return pair
    joined.add(other)
    problems.push({
      ...startOf(`${name}/${other.stem}.en.mdx`),
      found: 'another name than that of its pair',
      expected: `${pair.stem}.en.mdx, beside ${pair.stem}.zh.mdx`,
      cure: 'give both files the same name; addresses do not depend on it',
    })
    return { ...pair, en: other.en }
  })
  return { pairs: whole.filter((_, index) => !joined.has(pairs[index] as FoundPair)), problems }
}

/** The pair with what is known of a file that is missing, and its problem among the others. */
export function wholePair(pair: FoundPair, name: string, problems: Problem[]): PartPair[] {
  const present = pair.zh ?? pair.en
  if (!present) return []
  const missing = (language: Language): PartFile => {
    const file = `${name}/${pair.stem}.${language}.mdx`
    const sentences = present.sentences.length
    problems.push({
      ...startOf(file),
      found: 'no such file',
      expected: `the pair of ${present.file}`,
      cure: `add it with ${sentences === 0 ? 'its title' : sentences === 1 ? '1 sentence' : `${sentences} sentences`}, or take its pair away`,
    })
    const frontMatter = { title: '' }
    return { file, language, frontMatter, fieldAt: () => startOf(file), sentences: [], unread: '' }
  }
  const { zh = missing('zh'), en = missing('en') } = pair
  return [{ ...pair, zh, en }]
}
