import type { Bilingual, KeywordGroup } from '../report/schema.ts'
import type { Language } from '../report/vocabulary.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { stem } from './stem.ts'
import { englishStops } from './stop-phrases.ts'

/** What is looked up of keywords: those of a group in Chinese and in English, as `KeywordData` has them. */
export type Condensed = Record<Language, string>

/**
 * The keywords of a sentence, group by group, without what adds nothing to look up: Chinese ones without their ends that are
 * known, and of English ones only the words, each in the first group that has it.
 * @param text the sentence, or the title, which is found by its own words
 */
export function condenseKeywords(groups: readonly KeywordGroup[], text: Bilingual): Condensed[] {
  const zh = chineseOf(
    groups.flatMap((group) => group.zh),
    keysIn(text.zh),
  )
  const known = keysIn(text.en)
  const single = groups.map(({ en }) => wordsOf(en.filter(isSingle), known))
  const parts = groups.map(({ en }) => wordsOf(en, known))
  return groups.map((group, index) => ({
    zh: group.zh
      .flatMap((word) => zh.get(word) ?? [])
      .sort()
      .join('|'),
    en: `${single[index]}|${parts[index]}`,
  }))
}

/** The same of names, of which Chinese ones stay whole. */
export function condenseNames(names: readonly Bilingual[], text: Bilingual): Condensed {
  const known = keysIn(text.zh)
  const chinese = new Set(
    names.map(({ zh }) => zh).filter((zh) => [...keysIn(zh)].some((key) => !known.has(key))),
  )
  const english = names.map(({ en }) => en)
  return { zh: [...chinese].join('|'), en: wordsOf(english, keysIn(text.en)) }
}

/** Each Chinese word that has enough pairs which are not known yet, with what is kept of it. */
function chineseOf(words: readonly string[], known: Set<string>): Map<string, string> {
  const inOrder = words.toSorted((a, b) => a.length - b.length)
  return new Map(
    inOrder.flatMap((word) => {
      const bare = withoutKnownEnds(word, known)
      return addsPairs(word, known) ? [[word, bare]] : []
    }),
  )
}

/** A word without the pairs at its ends that are known, as long as two characters and more are left. */
function withoutKnownEnds(word: string, known: ReadonlySet<string>): string {
  if (word.length < 4) return word
  if (known.has(word.slice(0, 2))) return withoutKnownEnds(word.slice(2), known)
  if (known.has(word.slice(-2))) return withoutKnownEnds(word.slice(0, -2), known)
  return word
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

/** Whether an English keyword is one word, be it with words that ask and bind. */
function isSingle(keyword: string): boolean {
  return keyword.split(' ').filter((word) => !englishStops.has(stem(word.toLowerCase()))).length === 1
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
