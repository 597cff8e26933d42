import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import { type Language, languages } from '../../../report/vocabulary.ts'
import { foreignRuns } from '../../../words/foreign-runs.ts'
import type { Words } from '../../../words/words.ts'

/** What stands in a paragraph. */
export type Inline = ParagraphChild

/** How words look that differ from their paragraph's style. */
export type RunLook = Pick<IRunOptions, 'style' | 'size' | 'color' | 'italics' | 'bold' | 'break'>

/**
 * Words in one language; those of the other inside them are marked as such. Chinese takes quotation marks, dashes and dots
 * from the Chinese font, English from the Latin one.
 */
export function said(text: string, language: Language, look: RunLook = {}): Inline[] {
  const other = language === 'zh' ? 'en' : 'zh'
  return foreignRuns(text, language).map((run, index) => {
    const { break: lines, ...each } = look
    return new TextRun({
      ...each,
      ...(index === 0 && lines ? { break: lines } : {}),
      ...(typeof run === 'string'
        ? { ...marked[language], text: run }
        : { ...marked[other], text: run.text }),
    })
  })
}

/** LibreOffice sets quotation marks as Chinese ones wherever the language for Chinese characters is Chinese. */
const marked: Record<Language, IRunOptions> = {
  zh: { font: { hint: 'eastAsia' }, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
  en: { language: { value: 'en-US', eastAsia: 'en-US' } },
}

/**
 * Words as a paragraph in each of their languages.
 * @param more what else the first of them has
 */
export function paragraphsIn(
  style: string,
  words: Words,
  more: Partial<IParagraphOptions> = {},
): Paragraph[] {
  const held = languages.filter((language) => words[language] !== undefined)
  return held.map((language, index) =>
    paragraph(style, said(words[language] ?? '', language), index === 0 ? more : {}),
  )
}

/** A paragraph of some style. */
export function paragraph(
  style: string,
  children: Inline[],
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({ ...more, style, children })
}

/** What moves on to where the text begins. */
export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

/** A link to an address outside. */
export function webLink(address: string, children: Inline[] = said(address, 'en', { style: 'Hyperlink' })) {
  return new ExternalHyperlink({ link: address, children })
}

/** A permanent link behind its name. */
export function addressLine(name: string, language: Language, address: string): Paragraph {
  return paragraph('PermanentLink', [...said(`${name}\u2002`, language), webLink(address)])
}

/** A link to a place of the document. */
export function linkTo(place: string, children: Inline[]): InternalHyperlink {
  return new InternalHyperlink({ anchor: place, children })
}

/** A place to which links lead. */
export function place(id: string, children: Inline[]): Bookmark {
  return new Bookmark({ id, children })
}

/** The place of a part, or of a sentence in it: a letter first, then letters, digits and low lines, as Word allows. */
export function placeName(part: string, sentence?: number): string {
  const name = part.replaceAll(/[^\p{L}\d]/gu, '_')
  return sentence === undefined ? `part_${name}` : `s_${name}_${sentence}`
}
