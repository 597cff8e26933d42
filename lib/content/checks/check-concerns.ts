import type { Bilingual, ConcernEntry, PlaceEntry } from '../../report/schema.ts'
import { type Language, languages } from '../../report/vocabulary.ts'
import type { EditionOutline } from '../edition-outline.ts'
import { inShort, type Place, type Problem } from '../problem.ts'
import type { YamlFile } from '../read-yaml.ts'
import { plain, stands } from './keyword-words.ts'

type Passages = EditionOutline['passages']

/**
 * Every sentence that a concern lists exists and has its words, in both languages; nothing that the edition is said not
 * to say stands in it; no id stands twice; and no concern is without a sentence.
 * @param lists the concerns, and the places, which lead to sentences of a district or park
 */
export function checkConcerns(
  { concerns: list, places }: { concerns: YamlFile<ConcernEntry[]>; places: YamlFile<PlaceEntry[]> },
  { passages }: Pick<EditionOutline, 'passages'>,
): Problem[] {
  const concerns = list.data ?? []
  const isTouched = (id: string) =>
    places.data?.some((place) => place.id === id || place.in?.includes(id)) ?? true
  return concerns.flatMap((concern, index) => {
    const { id, sentences } = concern
    const at = (...path: PropertyKey[]) => list.at([index, ...path])
    const first = concerns.findIndex((other) => other.id === id)
    if (first < index) {
      return {
        ...at('id'),
        found: `the concern “${id}” a second time`,
        expected: `it once, as on line ${list.at([first, 'id']).line} of ${list.file}`,
        cure: 'take one of the two away, or give it an id of its own',
      }
    }
    const empty = {
      ...at('id'),
      found: `the concern “${id}”, which no sentence touches`,
      expected: 'at least one sentence, or a place that lies in it',
      cure: 'list the sentences with their words, or take it out of the list',
    }
    return [
      ...(Object.keys(sentences).length === 0 && !isTouched(id) ? [empty] : []),
      ...Object.entries(sentences).flatMap(([sentence, words]) =>
        passages.has(sentence) && sentence.includes('#')
          ? words.flatMap((one, number) =>
              languages.flatMap((language) => {
                const place = at('sentences', sentence, number, language)
                return lacking(id, sentence, one[language], passages.get(sentence)?.[language] ?? '', place)
              }),
            )
          : unknown(id, sentence, passages, at('sentences', sentence, 0, 'zh')),
      ),
      ...concern.silent.flatMap((words, number) =>
        said(id, words, passages, (language) => at('silent', number, language)),
      ),
    ]
  })
}

function unknown(id: string, sentence: string, passages: Passages, place: Place): Problem {
  const known = [...passages.keys()].filter((key) => key.includes('#'))
  const near = known.filter((key) => key.startsWith(`${sentence.split('#')[0]}#`))
  return {
    ...place,
    found: `the sentence ${sentence} of the concern “${id}”, which is not there`,
    expected: near.length > 0 ? `one of ${near.join(', ')}` : `a sentence such as ${known[0]}`,
    cure: 'mend the id, or take it away',
  }
}

/** Words that a sentence does not have; where its file is missing, that is a problem of its own. */
function lacking(id: string, sentence: string, words: string, text: string, place: Place): Problem[] {
  if (text === '' || text.includes(words)) return []
  return [
    {
      ...place,
      found: `“${inShort(words)}” of the concern “${id}”, which ${sentence} does not have`,
      expected: `words of “${inShort(text)}”`,
      cure: 'copy from the sentence the words that touch the concern, or take the sentence away',
    },
  ]
}

/** Words that the edition is said not to say, and says. */
function said(
  id: string,
  words: Bilingual,
  passages: Passages,
  at: (language: Language) => Place,
): Problem[] {
  return languages.flatMap((language) => {
    const found = [...passages].find(([, passage]) =>
      stands(words[language], plain(passage[language]), language),
    )
    if (!found) return []
    return {
      ...at(language),
      found: `“${words[language]}” under “silent” of the concern “${id}”, which ${found[0]} says`,
      expected: 'only what the edition does not say',
      cure: 'take it away',
    }
  })
}
