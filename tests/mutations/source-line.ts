import type { Content } from './content.ts'
import type { Text } from './texts.ts'

const halfWidth: Record<string, string> = { '，': ',', '：': ':', '（': '(', '）': ')' }

/** The line of the source that ends with a text of the site; undefined where several do. */
export function sourceLine(content: Content, text: Text): Text | undefined {
  const year = text.file.split('/')[0] ?? ''
  const words = asReceived(text.value)
  const found = content.texts(`${year}/source.zh.txt`).filter(({ value }) => value.endsWith(words))
  return found.length === 1 ? found[0] : undefined
}

/** A Chinese text as the source has it: without tags, some marks in half width. */
export function asReceived(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '').replaceAll(/[，：（）]/g, (mark) => halfWidth[mark] ?? mark)
}
