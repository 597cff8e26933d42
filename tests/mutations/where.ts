import type { Content } from './content.ts'
import type { Text } from './texts.ts'

/** Which texts a kind is for. */
export type Where = (text: Text, content: Content) => boolean

type Language = 'zh' | 'en'

/** The texts of a language, but not the source; without a language, those of both. */
export function inLanguage(language?: Language): Where {
  return (text) => text.form !== 'plain' && isIn(text, language)
}

/** The sentences and titles of parts. */
export function inParts(language?: Language): Where {
  return (text) => text.file.endsWith('.mdx') && isIn(text, language)
}

/** The sentences of parts. */
export function sentences(language?: Language): Where {
  return (text) => text.form === 'mdx' && isIn(text, language)
}

/** The titles of parts. */
export function titles(language?: Language): Where {
  return (text) => text.file.endsWith('.mdx') && text.path[0] === 'title' && isIn(text, language)
}

/** The texts of lists and interface strings. */
export function inLists(language?: Language): Where {
  return (text) => text.form !== 'plain' && !text.file.endsWith('.mdx') && isIn(text, language)
}

/** The interface strings. */
export function strings(language?: Language): Where {
  return (text) => text.form === 'json' && isIn(text, language)
}

/** The search words; what answers them is the sentence's. */
export function keywords(language?: Language): Where {
  return (text) => text.file === 'keywords.yaml' && !text.path.includes('has') && isIn(text, language)
}

/** What the source prints, and the source: parts, and the lines of `edition.yaml` that the report has. */
export function printed(text: Text): boolean {
  if (text.form === 'plain') return true
  if (text.language !== 'zh') return false
  const isLine = ['title', 'slogan', 'subtitle', 'plan', 'closing'].includes(String(text.path[0]))
  return text.file.endsWith('.mdx') || (text.file.endsWith('/edition.yaml') && isLine)
}

function isIn(text: Text, language: Language | undefined): boolean {
  return language === undefined ? text.language !== undefined : text.language === language
}
