import { languages } from '../report/vocabulary.ts'
import type { Problem } from './problem.ts'
import type { PartPair } from './read-edition-files.ts'

/** One part under two names, `1.1-science.zh.mdx` and `1.1-sciences.en.mdx`, is one pair and one problem. */
export function joinHalves(pairs: PartPair[], name: string): { pairs: PartPair[]; problems: Problem[] } {
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
      file: `${name}/${other.stem}.en.mdx`,
      line: 1,
      column: 1,
      found: 'another name than that of its pair',
      expected: `expected ${pair.stem}.en.mdx, beside ${pair.stem}.zh.mdx`,
      cure: 'give both files the same name; addresses do not depend on it',
    })
    return other.en ? { ...pair, en: other.en } : pair
  })
  return { pairs: whole.filter((_, index) => !joined.has(pairs[index] as PartPair)), problems }
}

/** The pair with what is known of a file that is missing, and its problem among the others. */
export function missingHalf(pair: PartPair, name: string, problems: Problem[]): PartPair {
  const [language] = languages.filter((language) => !pair[language])
  const present = pair.zh ?? pair.en
  if (!language || !present) return pair
  const file = `${name}/${pair.stem}.${language}.mdx`
  const sentences = present.sentences.length
  problems.push({
    file,
    line: 1,
    column: 1,
    found: 'no such file',
    expected: `expected the pair of ${present.file}`,
    cure: `add it with ${sentences === 0 ? 'its title' : sentences === 1 ? '1 sentence' : `${sentences} sentences`}, or take its pair away`,
  })
  const titleAt = () => ({ line: 1, column: 1 })
  return { ...pair, [language]: { file, language, title: '', titleAt, sentences: [], unread: '' } }
}
