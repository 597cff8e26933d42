import type { FileChild, IParagraphOptions } from 'docx'
import { languagesOf, type View } from '../../../report/view.ts'
import type { Words } from '../../../words/words.ts'
import { colors, pair } from './look.ts'
import { type Inline, paragraph, place, type RunLook, said, tab } from './words.ts'

/** What a heading says: its number, then its words. */
export interface Titled {
  /** The place to which links lead. */
  id?: string
  number?: string
  title: Words
}

/** The title of a document, a paragraph in each language. */
export function documentTitle(view: View, title: Words): FileChild[] {
  return languagesOf(view).map((language, index) =>
    paragraph('Title', said(title[language] ?? '', language, index > 0 ? second(0) : {})),
  )
}

/** A heading of one of three levels: one paragraph, so that it is one entry of the navigation. */
export function heading(
  view: View,
  level: 1 | 2 | 3,
  { id, number = '', title }: Titled,
  more: Partial<IParagraphOptions> = {},
): FileChild {
  const shown = [...partNumber(number), ...titleWords(view, level, title)]
  return paragraph(`Heading${level}`, id ? [place(id, shown)] : shown, more)
}

/** The words of a title of some level, of which the second language is on lines of its own. */
export function titleWords(view: View, level: 1 | 2 | 3, title: Words): Inline[] {
  return languagesOf(view).flatMap((language, index) =>
    said(title[language] ?? '', language, index > 0 ? { ...second(level), break: 1 } : {}),
  )
}

/** A number in the column before the text; where there is none, the text begins in its place all the same. */
function partNumber(number: string): Inline[] {
  // In a bold title the weight of the style would take that of the title away (ECMA-376, part 1, 17.7.3).
  return [...(number ? said(number, 'en', { style: 'PartNumber', bold: true }) : []), tab()]
}

/** The second language is smaller and softer. */
function second(level: 0 | 1 | 2 | 3): RunLook {
  return { size: 2 * pair.titles[level], color: colors.soft }
}
