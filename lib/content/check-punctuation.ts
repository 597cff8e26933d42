import { mdxText, placeOf } from '../mdx/mdx-text.ts'
import type { Position } from './parse-yaml.ts'
import type { Problem } from './problem.ts'
import type { PartFile } from './read-part.ts'
import type { YamlFile } from './read-yaml.ts'
import type { Language } from './types.ts'
import { yamlTexts } from './yaml-texts.ts'

/** Half-width marks that touch a Han character (GB/T 15834 and CLREQ set them full-width). */
const halfWidth = /(?<=\p{Script=Han}|[”’」』】》])[,.;:!?()]|[,.;:!?()](?=\p{Script=Han}|[“‘「『【《])/gu
/** Full-width marks; quotation marks are shared by both languages. */
const fullWidth = /[\u3000-\u303f\uff01-\uff5e]/gu

/** Half-width punctuation beside Han characters, and full-width punctuation in English. */
export function checkPunctuation({ file, language, title, titleAt, sentences }: PartFile): Problem[] {
  return [
    ...wrongMarks(file, () => titleAt, title, language),
    ...sentences.flatMap(({ spans }) =>
      wrongMarks(file, (index) => placeOf(spans, index), mdxText(spans), language),
    ),
  ]
}

/**
 * The same for every text of a YAML file that stands under `zh` or `en`.
 * @param only the language of all texts of the file, where it has one
 */
export function checkYamlPunctuation(yaml: YamlFile<unknown>, only?: Language): Problem[] {
  return yamlTexts(yaml.data).flatMap(({ text, path }) => {
    const language = only ?? path.findLast((key) => key === 'zh' || key === 'en')
    return language ? wrongMarks(yaml.file, () => yaml.at(path), text, language) : []
  })
}

function wrongMarks(
  file: string,
  at: (index: number) => Position,
  text: string,
  language: Language,
): Problem[] {
  return [...text.matchAll(language === 'zh' ? halfWidth : fullWidth)].map(({ 0: mark, index }) => ({
    file,
    ...at(index),
    found: `${language === 'zh' ? 'half-width' : 'full-width'} “${mark}” in “${text.slice(Math.max(0, index - 4), index + 5)}”`,
    expected:
      language === 'zh'
        ? 'expected full-width punctuation between Han characters'
        : 'expected half-width punctuation in English',
    cure: 'type the mark in the width of the language',
  }))
}
