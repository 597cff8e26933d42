import type { Content } from './content.ts'
import type { Text } from './texts.ts'

/** A marked span of a sentence. */
export interface Mark {
  /** The name of its tag: `Place`. */
  tag: string
  id: string
  /** Where the opening tag, the words and the closing tag begin in the sentence, and where the whole ends. */
  start: number
  inside: number
  closing: number
  end: number
  /** The marked words, without tags. */
  words: string
}

/** The marks of a sentence, inner ones before outer ones. */
export function marksOf({ value }: Pick<Text, 'value'>): Mark[] {
  const open: { tag: string; id: string; start: number; inside: number }[] = []
  return [...value.matchAll(/<(\/?)(\w+)(?: id="([^"]*)")?>/g)].flatMap((found): Mark[] => {
    const [all, slash, tag = '', id = ''] = found
    if (slash === '') {
      open.push({ tag, id, start: found.index, inside: found.index + all.length })
      return []
    }
    const opened = open.pop()
    if (!opened) return []
    const words = value.slice(opened.inside, found.index).replaceAll(/<[^>]*>/g, '')
    return [{ ...opened, closing: found.index, end: found.index + all.length, words }]
  })
}

/** A sentence with nothing but zeros where its marks are, and the words that they mark. */
export function unmarked(text: Pick<Text, 'value'>): string {
  return marksOf(text).reduce(
    (words, { start, end }) => words.slice(0, start) + '\0'.repeat(end - start) + words.slice(end),
    text.value,
  )
}

const known = new WeakMap<Content, ReadonlyMap<string, ReadonlySet<string>>>()

/** The words that are marked with an id in a language, each way once. */
export function markedWords(
  content: Content,
  tag: string,
  id: string,
  language: 'zh' | 'en',
): ReadonlySet<string> {
  const words = known.get(content) ?? allMarkedWords(content)
  known.set(content, words)
  return words.get(`${tag} ${id} ${language}`) ?? new Set()
}

function allMarkedWords(content: Content): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>()
  const texts = content.files.filter((file) => file.endsWith('.mdx')).flatMap((file) => content.texts(file))
  for (const text of texts) {
    for (const { tag, id, words } of marksOf(text)) {
      const key = `${tag} ${id} ${text.language}`
      all.set(key, (all.get(key) ?? new Set()).add(words))
    }
  }
  return all
}
