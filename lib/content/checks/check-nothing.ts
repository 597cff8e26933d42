import type { KeywordGroup, Keywords } from '../../report/schema.ts'
import type { Language } from '../../report/vocabulary.ts'
import type { EditionOutline } from '../edition-outline.ts'
import type { Path } from '../parse-yaml.ts'
import type { Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { comparable, wordsAt } from './keyword-words.ts'

/** Words for what an edition does not say that stand in its text, or in a keyword of one of its sentences. */
export function checkNothing(
  keywords: YamlFile<Keywords>,
  path: Path,
  sentences: Record<string, KeywordGroup[]>,
  { passages }: Pick<EditionOutline, 'passages'>,
  language: Language,
): Problem[] {
  const texts = [...passages].map(([id, passage]) => ({ id, text: comparable(passage[language], language) }))
  const others = Object.entries(sentences).flatMap(([id, groups]) =>
    groups.flatMap((group) =>
      group[language].map((word) => ({ id, word, text: comparable(word, language) })),
    ),
  )
  return wordsAt(keywords, path).flatMap(({ word, index }): Problem[] => {
    const place = keywords.within(path, index)
    const own = comparable(word, language)
    const expected = 'only what the edition does not say'
    const said = texts.find(({ text }) => text.includes(own))
    if (said) return [{ ...place, found: `“${word}”, which ${said.id} says`, expected, cure: 'take it away' }]
    const other = others.find(({ text }) => text.includes(own))
    const found = other && `“${word}”, which is in the keyword “${other.word}” of ${other.id}`
    return found ? [{ ...place, found, expected, cure: 'take one of the two away' }] : []
  })
}
