import type { Bilingual } from '../../lib/content/bilingual.ts'
import { type Change, changeOf, together } from './change.ts'
import { type Content, pairOf, rewrite } from './content.ts'
import type { Random } from './random.ts'
import type { Text } from './texts.ts'

/** Adds a sentence to a task in both languages, and to the source. */
export function addSentence(content: Content, random: Random, { zh, en }: Bilingual): Change | undefined {
  const tasks = content.files.filter((file) => /\/\d+\.\d+-[^/]+\.zh\.mdx$/.test(file))
  for (const file of random.shuffle(tasks)) {
    const last = content.texts(file).at(-1)
    const pair = last && pairOf(content, last)
    const line = last && sourceLine(content, last)
    if (!line || !pair || last.form !== 'mdx') continue
    return together(
      rewrite(content, last, `${last.value}\n${zh}`),
      rewrite(content, pair, `${pair.value}\n${en}`),
      rewrite(content, line, line.value + asReceived(zh)),
    )
  }
  return undefined
}

/** The line of the source that ends with a text of the site. */
export function sourceLine(content: Content, text: Text): Text | undefined {
  const year = text.file.split('/')[0] ?? ''
  const words = asReceived(text.value)
  return content.texts(`${year}/source.zh.txt`).find(({ value }) => value.endsWith(words))
}

/** A Chinese text as the source has it: without tags, some marks in half width. */
export function asReceived(text: string): string {
  const widths: Record<string, string> = { '，': ',', '：': ':', '（': '(', '）': ')' }
  return text.replaceAll(/<[^>]*>/g, '').replaceAll(/[，：（）]/g, (mark) => widths[mark] ?? mark)
}

/** Adds lines below a line of a file. */
export function addBelow(content: Content, text: Pick<Text, 'file' | 'end'>, lines: string): Change {
  const source = content.source(text.file)
  return changeOf(text.file, source, `${source.slice(0, text.end)}\n${lines}${source.slice(text.end)}`)
}

/** Adds entries to the end of a list; an empty list goes. */
export function addEntries(content: Content, file: string, entries: string): Change {
  const source = content.source(file)
  return changeOf(file, source, `${source.replace(/^(?:\[\]|\{\})\s*$/m, '').trimEnd()}\n${entries}`)
}
