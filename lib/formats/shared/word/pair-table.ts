import { type FileChild, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { type Language, languages } from '../../../report/vocabulary.ts'
import { string } from '../../../words/strings.ts'
import type { Words } from '../../../words/words.ts'
import { looks, pair, twips } from './look.ts'
import { type Inline, paragraph, paragraphsIn } from './words.ts'

/** A row: in each language a paragraph or more, and what stands before them. */
export interface PairRow extends Record<Language, Inline[][]> {
  /** Left out in all rows of a table that has no column of numbers. */
  mark?: Inline[]
  /** Whether it is so long that it may go on overleaf. */
  isLong?: boolean
}

const styles: Record<Language, string> = { zh: 'ChineseText', en: 'EnglishText' }
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
  const widths = [...(isNumbered ? [numbers] : []), columns.zh, columns.en].map(twips)
  const sum = { size: widths.reduce((total, width) => total + width), type: WidthType.DXA }
  const row = (isHead: boolean, isWhole: boolean, cells: Paragraph[][]) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isWhole,
      children: cells.map(
        (children, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            // A number needs the whole of its narrow column.
            ...(isNumbered && index === 0 ? { margins: { right: 0 } } : {}),
            children,
          }),
      ),
    })
  const head = [
    ...(isNumbered ? [{ zh: string('zh', 'copy.number'), en: string('en', 'copy.number') }] : []),
    ...languages.map((language): Words => ({ [language]: string(language, `view.${language}`) })),
  ]
  return [
    new Table({
      style: 'PlainTable2',
      layout: TableLayoutType.FIXED,
      width: sum,
      indent: { size: isNumbered ? 0 : twips(numbers), type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        row(
          true,
          true,
          head.map((words) => paragraphsIn('TableHeading', words)),
        ),
        ...rows.map(({ mark = [], isLong = false, ...said }) =>
          row(false, !isLong, [
            ...(isNumbered ? [[paragraph('EnglishText', mark)]] : []),
            ...languages.map((language) =>
              said[language].map((children) => paragraph(style ?? styles[language], children)),
            ),
          ]),
        ),
      ],
    }),
  ]
}
