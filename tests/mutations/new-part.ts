import type { Change, Edit } from './change.ts'

/** A part of one sentence: its title and the sentence, in each language. */
export type PartTexts = Record<'zh' | 'en', readonly [title: string, sentence: string]>

/** Adds the two files of a part. */
export function newPart(stem: string, texts: PartTexts): Change {
  const edits = Object.entries(texts).map(
    ([language, [title, sentence]]): Edit => ({
      write: `${stem}.${language}.mdx`,
      bytes: `---\ntitle: ${title}\n---\n\n${sentence}\n`,
    }),
  )
  return { places: [{ file: `${stem}.zh.mdx` }], before: '', after: texts.zh[0], edits }
}
