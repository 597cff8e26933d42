import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { twips } from './look.ts'

/** A column, in millimetres. */
export interface Column {
  width: number
  /** What stays free at its right; left out where it is that of the table's style. */
  gutter?: number
}

/** A row: the paragraphs of each cell. */
export interface Row {
  cells: Paragraph[][]
  /** Whether it names the columns, and stands on each page. */
  isHead?: boolean
  /** Whether it may go on overleaf. */
  mayBreak?: boolean
}

/**
 * A table whose columns are as wide as they are told.
 * @param style the table style
 * @param indent where it begins, in millimetres
 */
export function columnsTable(style: string, indent: number, columns: Column[], rows: Row[]): Table {
  const widths = columns.map(({ width }) => twips(width))
  return new Table({
    style,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width), type: WidthType.DXA },
    indent: { size: twips(indent), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: rows.some(({ isHead }) => isHead),
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: rows.map(
      ({ cells, isHead = false, mayBreak = false }) =>
        new TableRow({
          tableHeader: isHead,
          cantSplit: !mayBreak,
          children: cells.map((children, index) => {
            const gutter = columns[index]?.gutter
            return new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              ...(gutter === undefined ? {} : { margins: { right: twips(gutter) } }),
              children,
            })
          }),
        }),
    ),
  })
}
