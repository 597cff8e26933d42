import type { Bilingual, KeywordGroup, Keywords } from '../../report/schema.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Path } from '../parse-yaml.ts'
import { inShort, type Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { checkNothing } from './check-nothing.ts'
import { plain, repeatedWords, stands, wordsAt } from './keyword-words.ts'

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
        checkNothing(keywords, [...path, 'nothing', language], sentences, edition, language),
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
