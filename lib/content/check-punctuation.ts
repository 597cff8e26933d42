import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { Problem } from './problem.ts'
import type { PartFile } from './read-edition-files.ts'
import type { YamlFile } from './read-yaml.ts'
import type { Language } from './types.ts'

/** Half-width marks that touch a Han character (GB/T 15834 and CLREQ set them full-width). */
const halfWidth = /(?<=\p{Script=Han}|[”’」』】》])[,.;:!?()]|[,.;:!?()](?=\p{Script=Han}|[“‘「『【《])/u
/** Full-width marks; quotation marks are shared by both languages. */
const fullWidth = /[\u3000-\u303f\uff01-\uff5e]/u

/** Half-width punctuation beside Han characters, and full-width punctuation in English. */
export function checkPunctuation(part: PartFile): Problem[] {
  const sentences = part.sentences.map(({ spans }) => ({
    text: mdxText(spans),
    at: (index: number) => placeOf(spans, index),
  }))
  const title = { text: part.title, at: () => ({ line: 2, column: 1 }) }
  return [title, ...sentences].flatMap(({ text, at }) => {
    const index = wrongMark(text, part.language)
    return index < 0 ? [] : [wrong(part.file, at(index), text, index, part.language)]
  })
}

/**
 * The same for every `zh` and `en` text of a YAML file.
 * @param only the language of all texts of the file, where it has one
 */
export function checkYamlPunctuation(yaml: YamlFile<unknown>, only?: Language): Problem[] {
  const problems: Problem[] = []
  walk(yaml.data, [])
  return problems

  function walk(value: unknown, path: PropertyKey[]) {
    if (typeof value === 'string') {
      const language = only ?? path.at(-1)
      if (language !== 'zh' && language !== 'en') return
      const index = wrongMark(value, language)
      if (index >= 0) problems.push(wrong(yaml.file, yaml.at(path), value, index, language))
    } else if (value && typeof value === 'object') {
      const entries = Array.isArray(value)
        ? value.map((item, index) => [index, item] as const)
        : Object.entries(value)
      for (const [key, item] of entries) walk(item, [...path, key])
    }
  }
}

function wrongMark(text: string, language: Language): number {
  return text.search(language === 'zh' ? halfWidth : fullWidth)
}

function wrong(
  file: string,
  place: { line: number; column: number },
  text: string,
  index: number,
  language: Language,
): Problem {
  const around = text.slice(Math.max(0, index - 4), index + 5)
  return {
    file,
    ...place,
    found: `${language === 'zh' ? 'half-width' : 'full-width'} “${text[index]}” in “${around}”`,
    expected:
      language === 'zh'
        ? 'expected full-width punctuation between Han characters'
        : 'expected half-width punctuation in English',
    cure: 'type the mark in the width of the language',
  }
}
