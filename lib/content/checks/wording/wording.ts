import type { Language } from '../../../report/vocabulary.ts'
import type { Fault, Place } from '../../problem.ts'

/**
 * What a text is for: a sentence of the report; a heading; a name or a label; an editor's own prose, which is whole
 * sentences; an editor's line, which may be one; a string of the interface; a string that names a language in that
 * language; words to find something by.
 */
export type WordingRole = 'sentence' | 'heading' | 'name' | 'prose' | 'line' | 'string' | 'view' | 'keywords'

/** A text that readers see, in one language, and where its characters stand. */
export interface Wording {
  text: string
  language: Language
  role: WordingRole
  at(index: number): Place
}

/** The same words in both languages. */
export type WordingPair = Record<Language, Wording>

/** Something in a text that does not belong there, and the index of its first character. */
export interface WordingFault extends Fault {
  index: number
}

/** A rule that texts keep: gives what breaks it. */
export type WordingRule = (
  wording: Pick<Wording, 'text' | 'language' | 'role'>,
) => WordingFault[] | WordingFault | undefined

/** What a text must not hold, and what to say of it. */
export interface MarkPattern extends Omit<Fault, 'found'> {
  pattern: RegExp
  what: string
  /** Left out where keywords keep it too; they are separated by commas of either width, and trimmed. */
  notInKeywords?: true
}

/** A few characters round an index, to show where in a long text something stands. */
export function excerpt(text: string, index: number, length = 1): string {
  return text.slice(Math.max(0, index - 8), index + Math.min(length, 40) + 8)
}
