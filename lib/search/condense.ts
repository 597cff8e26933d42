import { annotationsOf } from '../report/annotations-of.ts'
import type { Bilingual } from '../report/schema.ts'
import type { Sentence } from '../report/sentence.ts'
import type { Site } from '../report/site.ts'
import type { Language } from '../report/vocabulary.ts'
import { fold } from './fold.ts'
import { keysOf } from './keys-of.ts'
import { stem } from './stem.ts'
import { englishStops } from './stop-phrases.ts'

/** English keywords as words: those that are keywords by themselves, then those of which keywords are made. */
export function condenseKeywords(keywords: readonly string[]): string {
  const known = new Set<string>()
  const telling = (phrase: string) => phrase.split(' ').filter((word) => !englishStops.has(stem(word.toLowerCase())))
  const single = keywords.filter((phrase) => telling(phrase).length === 1)
  return `${condense(single, known)}|${condense(keywords, known)}`
}

/** Chinese keywords, the short ones first, without those that add nothing to look up: 停车难 beside 停车 and 车难. */
export function condenseChinese(keywords: readonly string[]): string {
  const known = new Set<string>()
  const kept = [...keywords].sort((a, b) => a.length - b.length).filter((word) => {
    const keys = keysOf(fold(word, new Map()).text).flatMap(({ key }) => (key.length > 1 ? [key] : []))
    const isNew = word.length < 2 || keys.some((key) => !known.has(key))
    for (const key of keys) known.add(key)
    return isNew
  })
  return kept.sort().join('|')
}

/** What the notes of the marked terms say that the edition says nowhere, and no note before. */
export function condenseNotes(sentences: Sentence[], { terms }: Site, known: Set<string>): Bilingual {
  const ids = new Set(sentences.flatMap(({ zh }) => annotationsOf(zh, 'term')).map(({ id }) => id))
  const notes = terms.flatMap(({ id, note }) => (ids.has(id) && note ? [note] : []))
  const texts = (language: Language) => notes.map((note) => note[language])
  return { zh: condense(clausesOf(texts('zh')), known), en: condense(texts('en'), known, 5) }
}

/** Chinese notes cut at their particles, numbers and dates, by which nobody looks for a term. */
function clausesOf(notes: string[]): string[] {
  return notes.flatMap((note) =>
    note.split(/[的了和与及在由为等指把从按是被后前到年月日约即以\d]|已于|位于|包括|其中|其他/u),
  )
}

const words = /\p{Script=Han}{2,}|[a-z0-9][a-z0-9+&.,%]*[a-z0-9+%]/gu

/** A run of characters is left out when no more of its pairs than this share are new. */
const mostlyKnown = 0.75

/**
 * Shortens texts that are only looked up, never shown: to a list of their words (Chinese: runs of characters), without
 * stop words, without English words shorter than `shortest`, and without what adds no key to those in `known`
 * (or, in Chinese, little); the keys of what stays are added there.
 */
function condense(texts: readonly string[], known: Set<string>, shortest = 1): string {
  const kept: string[] = []
  for (const [word] of fold(texts.join('\n'), new Map()).text.matchAll(words)) {
    const han = /^\p{Script=Han}/u.test(word)
    if (!han && (englishStops.has(stem(word)) || word.length < shortest)) continue
    const keys = keysOf(word).flatMap(({ key }) => (key.length > 1 ? [key] : []))
    const fresh = keys.filter((key) => !known.has(key))
    if (fresh.length <= keys.length * (han ? mostlyKnown : 0)) continue
    kept.push(word)
    for (const key of keys) known.add(key)
  }
  return kept.join(' ')
}
