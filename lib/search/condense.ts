import type { Bilingual, KeywordGroup } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { stem } from './stem.ts'
import { englishStops } from './stop-phrases.ts'

/** What is looked up of keywords: those of a group in Chinese and in English, as `KeywordData` has them. */
export type Condensed = Record<Language, string>

/**
 * The keywords of a sentence, group by group, without what adds nothing to look up.
 * @param text the sentence, or the title, which is found by its own words
 */
export function condenseKeywords(groups: readonly KeywordGroup[], text: Bilingual): Condensed[] {
  const said = { zh: keysIn(text.zh), en: keysIn(text.en) }
  const words = groups.flatMap(({ zh }) => zh).sort((a, b) => a.length - b.length)
  const kept = new Set(words.filter((word) => addsPairs(word, said.zh)))
  return groups.map(({ zh, en }) => ({
    zh: zh
      .filter((word) => kept.has(word))
      .sort()
      .join('|'),
    en: condenseEnglish(en, said.en),
  }))
}

/** A Chinese word of four characters and more is left out when so many of its pairs are known. */
const mostlyKnown = 0.6

/** Whether a word has enough pairs that are not known yet; they are known from then on. */
function addsPairs(word: string, known: Set<string>): boolean {
  const pairs = [...keysIn(word)].filter((key) => key.length > 1)
  const share = pairs.filter((key) => known.has(key)).length / pairs.length
  for (const key of pairs) known.add(key)
  return word.length < 4 ? !(share === 1) : share < mostlyKnown
}

/**
 * English keywords as words with spaces: those that are keywords by themselves, be it with words that ask and bind, then,
 * after `|`, the others of which keywords are made.
 */
function condenseEnglish(keywords: readonly string[], said: ReadonlySet<string>): string {
  const known = new Set(said)
  const isStop = (word: string) => englishStops.has(stem(word.toLowerCase()))
  const single = keywords.filter((phrase) => phrase.split(' ').filter((word) => !isStop(word)).length === 1)
  return `${wordsOf(single, known)}|${wordsOf(keywords, known)}`
}

const word = /[a-z0-9][a-z0-9+&.,%]*[a-z0-9+%]/gu

/** The words of phrases, without stop words and those that add no key to `known`, where the keys of what stays are added. */
function wordsOf(phrases: readonly string[], known: Set<string>): string {
  return (folded(phrases.join('\n')).match(word) ?? [])
    .filter((one) => {
      const keys = [...keysIn(one)].filter((key) => key.length > 1)
      const isNew = !englishStops.has(stem(one)) && keys.some((key) => !known.has(key))
      if (isNew) for (const key of keys) known.add(key)
      return isNew
    })
    .join(' ')
}

function keysIn(text: string): Set<string> {
  return new Set(keysOf(folded(text)).map(({ key }) => key))
}

function folded(text: string): string {
  return fold(text, new Map()).text
}
