import type { Query } from './analyze.ts'
import { phrase } from './fold.ts'
import type { Corpus } from './open-corpus.ts'

/**
 * Whether an entry holds the query as it is written: 2 letter by letter in its Chinese, 1 but for spaces and punctuation,
 * or as an English phrase. Latin letters alone count only in a Chinese view (`hanFirst`), where they stand in names.
 */
export function literalIn(entry: number, { text, bare, cells }: Query, corpus: Corpus, hanFirst: boolean) {
  const words = corpus.entries[entry]
  if (!words || !bare) return 0
  const written = /\p{Script=Han}|\d/u.test(text) || (hanFirst && text.length > 1)
  if (written && words.chinese.some((sentence) => sentence.includes(text))) return 2
  if (written && bare.length > 1 && words.bareChinese.some((sentence) => sentence.includes(bare))) return 1
  return cells.length > 1 && words.english.some((sentence) => sentence.includes(phrase(text))) ? 1 : 0
}
