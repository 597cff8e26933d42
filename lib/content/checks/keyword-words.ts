import type { Keywords } from '../../report/schema.ts'
import { splitWords } from '../../report/split-words.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { Path } from '../parse-yaml.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

/** Whether a word stands in a text: a Chinese one anywhere, an English one as whole words. */
export function stands(word: string, text: string, language: Language): boolean {
  return comparable(text, language).includes(comparable(word, language))
}

/** A word, or a text, as the one is looked for in the other by `stands`: for who compares many with many. */
export function comparable(text: string, language: Language): string {
  return language === 'zh' ? plain(text) : ` ${wordsOnly(plain(text))} `
}

/** Every word that came before in the lists of a sentence. */
export function repeatedWords(
  keywords: YamlFile<Keywords>,
  groups: readonly Path[],
  where: string,
): Problem[] {
  return languages.flatMap((language) => {
    const seen = new Set<string>()
    return groups.flatMap((group) => {
      const path = [...group, language]
      return wordsAt(keywords, path).flatMap(({ word, index }) => {
        const own = plain(word)
        if (!seen.has(own)) {
          seen.add(own)
          return []
        }
        return {
          ...keywords.within(path, index),
          found: `“${word}” twice (${where}, ${language})`,
          expected: 'it once',
          cure: 'take one away',
        }
      })
    })
  })
}

/** The words of a list, with where each begins in it. */
export function wordsAt({ value }: YamlFile<Keywords>, path: Path) {
  let list = value as unknown
  for (const key of path) list = (list as Record<PropertyKey, unknown> | undefined)?.[key as string]
  return typeof list === 'string' ? splitWords(list) : []
}

/** A word as it is compared: whatever its width and its case. */
export function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase()
}

function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
