import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { toFillIn, untranslated } from '../unwritten.ts'
import { printChinese } from './print-chinese.ts'
import { splitSentences } from './split-sentences.ts'
import type { TakenPart } from './take-items.ts'

/** What no Markdown escapes, and MDX reads as code. */
const unsafe = ['{', '<'].map((character) => ({ character, inConstruct: 'phrasing' as const }))

/** The sentences of a part, paragraph by paragraph, as the site prints them. */
export function sentencesOf({ paragraphs }: Pick<TakenPart, 'paragraphs'>): string[][] {
  return paragraphs.map(({ text }) => splitSentences(printChinese(text)))
}

/** The pair of files of a part: its Chinese, and for its English the lines that are still to be written; a part may lack its title. */
export function partFiles(stem: string, part: Pick<TakenPart, 'title' | 'paragraphs'>): [string, string][] {
  const title = part.title === '' ? toFillIn : printChinese(part.title)
  const english = part.title === '' ? toFillIn : untranslated(title)
  const sentences = sentencesOf(part).map((paragraph) => paragraph.map(escaped))
  return [
    [`${stem}.zh.mdx`, mdx(title, sentences)],
    [
      `${stem}.en.mdx`,
      mdx(
        english,
        sentences.map((paragraph) => paragraph.map(untranslated)),
      ),
    ],
  ]
}

/**
 * The text of an MDX file.
 * @param paragraphs their sentences, each a line of MDX
 */
export function mdx(title: string, paragraphs: readonly (readonly string[])[]): string {
  const body = paragraphs.map((sentences) => `\n${sentences.map((sentence) => `${sentence}\n`).join('')}`)
  return `---\n${stringify({ title }, { lineWidth: 0 })}---\n${body.join('')}`
}

/** Words as MDX has them: marks that it would read as its own stand behind a backslash. */
function escaped(text: string): string {
  const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }
  return toMarkdown(paragraph, { unsafe }).trimEnd()
}
