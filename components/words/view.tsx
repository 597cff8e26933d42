import type { Words as WordsType } from '../../lib/i18n/words.ts'

export interface WordsProps {
  /** The words in the languages of the view. */
  of: WordsType
}

/** Words in one language as they are, or in both, each run with its language. */
export function Words({ of }: WordsProps) {
  if (of.zh === undefined || of.en === undefined || of.zh === of.en) return of.zh ?? of.en
  return (
    <>
      <span lang="zh-CN">{of.zh}</span> <span lang="en">{of.en}</span>
    </>
  )
}
