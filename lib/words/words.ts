import type { Bilingual } from '../report/schema.ts'
import { languagesOf, type View } from '../report/view.ts'
import type { Language } from '../report/vocabulary.ts'

/** Words in the languages of a view: one, or both. */
export type Words = Partial<Record<Language, string>>

/** The same words, in the languages of a view; none of none. */
export function wordsIn<Text extends Bilingual | undefined>(
  view: View,
  words: Text,
): Words | Extract<Text, undefined> {
  if (words === undefined) return words as Extract<Text, undefined>
  return Object.fromEntries(languagesOf(view).map((language) => [language, words[language]]))
}

/** Whether words stand in both languages. */
export function isPair({ zh, en }: Words): boolean {
  return zh !== undefined && en !== undefined
}

/** Words as one text, for attributes and titles, where no `lang` can be set. */
export function joinWords(words: Words, separator = ' / '): string {
  return [words.zh, words.en].filter((text) => text !== undefined).join(separator)
}

/** Words as a quotation, in each language by itself. */
export function quoted({ zh, en }: Words): Words {
  return { ...(zh === undefined ? {} : { zh: `“${zh}”` }), ...(en === undefined ? {} : { en: `“${en}”` }) }
}

/**
 * Whether a title is of several clauses. A Chinese one without a comma is not, and neither is its translation, whose commas
 * may part words of one clause.
 */
export function hasClauses({ zh }: Bilingual): boolean {
  return zh.includes('，')
}

/** A title’s first clause, the comma that ends it, and the rest. */
export function clausesOf(title: string): { first: string; comma: string; rest: string } {
  const [, first = title, comma = '', rest = ''] = /^([^，,]+)([，,]?)\s*(.*)$/su.exec(title) ?? []
  return { first, comma, rest }
}

/** The first clause of a title of several, up to its first comma: 强化创新驱动. */
export function shortTitle(title: Bilingual): Bilingual {
  const { zh, en } = title
  return hasClauses(title) ? { zh: clausesOf(zh).first, en: clausesOf(en).first } : title
}
