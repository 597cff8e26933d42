import type { FileChild } from 'docx'
import { type Language, languages } from '../../../report/vocabulary.ts'
import { string } from '../../../words/strings.ts'
import type { Words } from '../../../words/words.ts'
import { columnsTable, type Row } from './columns-table.ts'
import { looks, pair } from './look.ts'
import { type Inline, paragraph, paragraphsIn } from './words.ts'

/** A row: in each language a paragraph or more, and what stands before them. */
export interface PairRow extends Record<Language, Inline[][]> {
  /** Left out in all rows of a table that has no column of numbers. */
  mark?: Inline[]
  /** Whether it is so long that it may go on overleaf. */
  isLong?: boolean
}

/** The styles of the text in two columns. */
const pairStyles: Record<Language, string> = { zh: 'ChineseText', en: 'EnglishText' }
const { numbers } = looks['zh-en']
const { columns } = pair

/**
 * Chinese and English side by side behind a number. No row but a long one breaks over two pages, and the first, which
 * names the columns, stands on each.
 * @param style that of the words, where they are not the report's
 */
export function pairTable(rows: readonly PairRow[], style?: 'TableNote'): FileChild[] {
  if (rows.length === 0) return []
  const isNumbered = rows.some(({ mark }) => mark !== undefined)
  const head = [
    ...(isNumbered ? [{ zh: string('zh', 'copy.number'), en: string('en', 'copy.number') }] : []),
    ...languages.map((language): Words => ({ [language]: string(language, `view.${language}`) })),
  ]
  return [
    columnsTable(
      'PlainTable2',
      isNumbered ? 0 : numbers,
      [
        // A number needs the whole of its narrow column.
        ...(isNumbered ? [{ width: numbers, gutter: 0 }] : []),
        { width: columns.zh },
        { width: columns.en },
      ],
      [
        { cells: head.map((words) => paragraphsIn('TableHeading', words)), isHead: true },
        ...rows.map(({ mark = [], ...row }) => pairRow(isNumbered ? { ...row, mark } : row, style)),
      ],
    ),
  ]
}

/**
 * A row of such a table.
 * @param style that of the words, where they are not the report's
 */
export function pairRow({ mark, isLong = false, ...said }: PairRow, style?: string): Row {
  return {
    cells: [
      ...(mark ? [[paragraph('EnglishText', mark)]] : []),
      ...languages.map((language) =>
        said[language].map((children) => paragraph(style ?? pairStyles[language], children)),
      ),
    ],
    mayBreak: isLong,
  }
}
