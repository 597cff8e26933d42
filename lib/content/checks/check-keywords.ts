import type { Bilingual, KeywordGroup, Keywords } from '../../report/schema.ts'
import { splitWords } from '../../report/split-words.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Path } from '../parse-yaml.ts'
import { inShort, type Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'

type KnownEdition = Pick<EditionOutline, 'id' | 'passages'>

/**
 * Every edition and sentence that has keywords exists; the words that answer them stand in the sentence, and they
 * themselves do not; and no sentence has a word twice in a language, whatever its case.
 */
export function checkKeywords(keywords: YamlFile<Keywords>, editions: readonly KnownEdition[]): Problem[] {
  const { at } = keywords
  return Object.entries(keywords.data?.editions ?? {}).flatMap(([year, { nothing, sentences }]) => {
    const edition = editions.find(({ id }) => id === year)
    const path = ['editions', year]
    if (!edition) {
      return {
        ...at(path),
        found: `keywords for ${year}`,
        expected: `an edition: ${editions.map(({ id }) => id).join(', ')}`,
        cure: 'mend the year, or add the edition',
      }
    }
    return [
      ...(nothing ? repeatedWords(keywords, [[...path, 'nothing']], `nothing of ${year}`) : []),
      ...languages.flatMap((language) =>
        saidAfterAll(keywords, [...path, 'nothing', language], sentences, edition, language),
      ),
      ...Object.entries(sentences).flatMap(([id, groups]) =>
        checkSentence(keywords, [...path, 'sentences', id], groups, edition),
      ),
    ]
  })
}

function checkSentence(
  keywords: YamlFile<Keywords>,
  path: string[],
  groups: KeywordGroup[],
  { id: year, passages }: KnownEdition,
): Problem[] {
  const id = path.at(-1) ?? ''
  const passage = passages.get(id)
  if (!passage) return [unknownSentence(keywords, path, passages)]
  const paths = groups.map((_, index): Path => [...path, index])
  return [
    ...repeatedWords(keywords, paths, `${id} of ${year}`),
    ...paths.flatMap((group, index) =>
      languages.flatMap((language) => [
        ...missingEvidence(keywords, group, groups[index]?.has, passage, language),
        ...ownWords(keywords, [...group, language], passage, language),
      ]),
    ),
  ]
}

/** Words for what an edition does not say that stand in its text, or in a keyword of one of its sentences. */
function saidAfterAll(
  keywords: YamlFile<Keywords>,
  path: Path,
  sentences: Record<string, KeywordGroup[]>,
  { passages }: KnownEdition,
  language: Language,
): Problem[] {
  const texts = [...passages].map(([id, passage]) => ({ id, text: plain(passage[language]) }))
  const others = Object.entries(sentences).flatMap(([id, groups]) =>
    groups.flatMap((group) => group[language].map((word) => ({ id, word, text: plain(word) }))),
  )
  return wordsAt(keywords, path).flatMap(({ word, index }): Problem[] => {
    const place = keywords.within(path, index)
    const expected = 'only what the edition does not say'
    const said = texts.find(({ text }) => stands(word, text, language))
    if (said) return [{ ...place, found: `“${word}”, which ${said.id} says`, expected, cure: 'take it away' }]
    const other = others.find(({ text }) => stands(word, text, language))
    const found = other && `“${word}”, which is in the keyword “${other.word}” of ${other.id}`
    return found ? [{ ...place, found, expected, cure: 'take one of the two away' }] : []
  })
}

/** Whether a word stands in a text: a Chinese one anywhere, an English one as whole words. */
function stands(word: string, text: string, language: Language): boolean {
  const own = plain(word)
  return language === 'zh' ? text.includes(own) : ` ${wordsOnly(text)} `.includes(` ${wordsOnly(own)} `)
}

function unknownSentence(
  { at }: YamlFile<Keywords>,
  path: string[],
  passages: KnownEdition['passages'],
): Problem {
  const id = path.at(-1) ?? ''
  const [part = ''] = id.split('#')
  const known = [...passages.keys()]
  const near = known.filter((key) => key === part || key.startsWith(`${part}#`))
  return {
    ...at(path),
    found: `keywords for ${id}`,
    expected:
      near.length > 0
        ? `one of ${near.join(', ')}`
        : `a sentence such as ${known.find((key) => key.includes('#'))}`,
    cure: 'mend the id, or take it away',
  }
}

function missingEvidence(
  { at }: YamlFile<Keywords>,
  group: Path,
  has: Bilingual | undefined,
  passage: Bilingual,
  language: Language,
): Problem[] {
  const words = has?.[language] ?? ''
  // A file of the sentence is missing, which is a problem of its own.
  if (passage[language] === '' || passage[language].includes(words)) return []
  return [
    {
      ...at([...group, 'has', language]),
      found: `“${inShort(words)}”, which the sentence does not have`,
      expected: `words of “${inShort(passage[language])}”`,
      cure: 'copy from the sentence the words that answer',
    },
  ]
}

/** Keywords that the sentence has itself, so that it is found without them. */
function ownWords(keywords: YamlFile<Keywords>, path: Path, passage: Bilingual, language: Language) {
  const text = plain(passage[language])
  return wordsAt(keywords, path).flatMap(({ word, index }) =>
    stands(word, text, language)
      ? {
          ...keywords.within(path, index),
          found: `“${word}”, which the sentence has itself`,
          expected: 'only words that it does not have',
          cure: 'take it away: the sentence is found by it',
        }
      : [],
  )
}

/** Every word that came before in the lists of a sentence. */
function repeatedWords(keywords: YamlFile<Keywords>, groups: readonly Path[], where: string): Problem[] {
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
function wordsAt({ value }: YamlFile<Keywords>, path: Path) {
  let list = value as unknown
  for (const key of path) list = (list as Record<PropertyKey, unknown> | undefined)?.[key as string]
  return typeof list === 'string' ? splitWords(list) : []
}

function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase()
}

function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The tasks without keywords of an edition that has some for others: readers find them by the words of the text alone. */
export function missingKeywords(
  keywords: YamlFile<Keywords>,
  editions: readonly EditionOutline[],
): Problem[] {
  return editions.flatMap(({ id, partIds }) => {
    const sentences = Object.keys(keywords.data?.editions[id]?.sentences ?? {})
    if (sentences.length === 0) return []
    const having = new Set(sentences.map((sentence) => sentence.split('#')[0]))
    const without = partIds.filter((part) => part.includes('.') && !having.has(part))
    if (without.length === 0) return []
    const more = without.length > 5 ? ` and ${without.length - 5} more tasks` : ''
    return {
      ...keywords.at(['editions', id]),
      found: `no keywords for ${without.slice(0, 5).join(', ')}${more} of ${id}`,
      expected: 'everyday words for each task',
      cure: 'add each by its sentence, with zh and en and the words that the sentence has for them',
    }
  })
}
