import type { Content } from './content.ts'
import type { Text } from './texts.ts'

/** The text of the other language: the same path in the same file, or in the file of the other language. */
export function pairOf(content: Content, text: Text): Text | undefined {
  if (!text.language) return undefined
  const other = text.language === 'zh' ? 'en' : 'zh'
  const file = text.file.replace(/\b(?:zh|en)(?=\.(?:mdx|json)$)/, other)
  if (file.endsWith('.mdx')) return content.texts(file)[content.texts(text.file).indexOf(text)]
  const at = text.form === 'json' ? -1 : text.path.lastIndexOf(text.language)
  const path = String(text.path.map((step, index) => (index === at ? other : step)))
  return content.texts(file).find((candidate) => String(candidate.path) === path)
}
