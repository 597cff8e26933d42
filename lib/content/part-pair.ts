import { languages } from '../report/vocabulary.ts'
import type { PartName } from './part-name.ts'
import { type Problem, startOf } from './problem.ts'
import type { PartFile } from './read-part.ts'

/** A part's two files; of one that is missing nothing is known. */
export interface PartPair extends PartName {
  zh?: PartFile
  en?: PartFile
}

/** One part under two names, `1.1-science.zh.mdx` and `1.1-sciences.en.mdx`, is one pair and one problem. */
export function joinRenamed(pairs: PartPair[], name: string): { pairs: PartPair[]; problems: Problem[] } {
  const problems: Problem[] = []
  const joined = new Set<PartPair>()
  const whole = pairs.map((pair): PartPair => {
    if (!pair.zh || pair.en) return pair
    const other = pairs.find(({ kind, number, task, zh, en }) => {
      const same = kind === pair.kind && number === pair.number && task === pair.task
      return same && en !== undefined && zh === undefined
    })
    if (!other) return pair
    joined.add(other)
    problems.push({
      ...startOf(`${name}/${other.stem}.en.mdx`),
      found: 'another name than that of its pair',
      expected: `expected ${pair.stem}.en.mdx, beside ${pair.stem}.zh.mdx`,
      cure: 'give both files the same name; addresses do not depend on it',
    })
    return other.en ? { ...pair, en: other.en } : pair
  })
  return { pairs: whole.filter((_, index) => !joined.has(pairs[index] as PartPair)), problems }
}

/** The pair with what is known of a file that is missing, and its problem among the others. */
export function missingFile(pair: PartPair, name: string, problems: Problem[]): PartPair {
  const [language] = languages.filter((language) => !pair[language])
  const present = pair.zh ?? pair.en
  if (!language || !present) return pair
  const file = `${name}/${pair.stem}.${language}.mdx`
  const sentences = present.sentences.length
  problems.push({
    ...startOf(file),
    found: 'no such file',
    expected: `expected the pair of ${present.file}`,
    cure: `add it with ${sentences === 0 ? 'its title' : sentences === 1 ? '1 sentence' : `${sentences} sentences`}, or take its pair away`,
  })
  const frontMatter = { title: '' }
  const missing = { file, language, frontMatter, fieldAt: () => startOf(file), sentences: [], unread: '' }
  return { ...pair, [language]: missing }
}
