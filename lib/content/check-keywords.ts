import { keywordsForm, keywordsSchema } from './keywords.ts'
import { type Problem, sortProblems } from './problem.ts'
import { readYaml } from './read-yaml.ts'
import { languages } from './types.ts'
import { checkWording } from './wording/check-wording.ts'
import { wordingsOfYaml } from './wording/wordings-of-yaml.ts'

/** An edition, with the ids that its keywords may be for; see `entryIds`. */
export interface KnownEdition {
  id: string
  partIds: readonly string[]
}

/**
 * Checks `content/keywords.yaml`: its shape, that every edition and part in it exists, and that no part has the same
 * word twice in a language, whatever its case. An edition without keywords is fine.
 * @param file where the file is on the disk; problems name it `content/keywords.yaml`
 */
export function checkKeywords(file: string, editions: readonly KnownEdition[]): Problem[] {
  const yaml = readYaml(file, 'content/keywords.yaml', keywordsSchema, keywordsForm)
  const { data, problems, at, file: name } = yaml
  const found: Problem[] = [...problems, ...wordingsOfYaml(yaml).flatMap(checkWording)]
  const report = (path: PropertyKey[], found_: string, expected: string, cure: string) =>
    found.push({ file: name, ...at(path), found: found_, expected, cure })
  for (const [year, parts] of Object.entries(data ?? {})) {
    const edition = editions.find(({ id }) => id === year)
    if (!edition) {
      const known = editions.map(({ id }) => id).join(', ')
      report(
        [year],
        `keywords for ${year}`,
        `expected an edition: ${known}`,
        'mend the year, or add the edition',
      )
      continue
    }
    for (const [part, words] of Object.entries(parts)) {
      if (!edition.partIds.includes(part)) {
        const known = edition.partIds.join(', ')
        report(
          [year, part],
          `keywords for ${part}`,
          `expected one of ${known}`,
          'mend the id, or take it away',
        )
      }
      for (const language of languages) {
        for (const word of doubles(words[language])) {
          const place = `${year}, ${part}, ${language}`
          report([year, part, language], `“${word}” twice (${place})`, 'expected it once', 'take one away')
        }
      }
    }
  }
  return sortProblems(found)
}

/** Every word that came before. */
function doubles(words: readonly string[]): string[] {
  const plain = words.map((word) => word.normalize('NFKC').toLowerCase())
  return words.filter((_, index) => plain.indexOf(plain[index] ?? '') < index)
}
