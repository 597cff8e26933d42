import type { Bilingual } from '../../lib/report/schema.ts'
import { type Change, together } from './change.ts'
import type { Content } from './content.ts'
import { pairOf } from './pair-of.ts'
import type { Random } from './random.ts'
import { rewrite } from './rewrite.ts'
import { asReceived, sourceLine } from './source-line.ts'
import { taskFiles } from './task-files.ts'

/** Adds a sentence to a task in both languages, and to the source. */
export function addSentence(content: Content, random: Random, { zh, en }: Bilingual): Change | undefined {
  for (const file of random.shuffle(taskFiles(content))) {
    const last = content.texts(file).at(-1)
    const pair = last && pairOf(content, last)
    const line = last && sourceLine(content, last)
    if (!pair || !line || last.form !== 'mdx') continue
    return together(
      rewrite(content, last, `${last.value}\n${zh}`),
      rewrite(content, pair, `${pair.value}\n${en}`),
      rewrite(content, line, line.value + asReceived(zh)),
    )
  }
  return undefined
}
