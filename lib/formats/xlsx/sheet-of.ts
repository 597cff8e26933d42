import type { CellStyle, Cell as SheetCell, WriteSheet } from 'hucre/xlsx'
import type { Cell, ColumnAbout } from '../shared/tables/table.ts'

/** How a head looks, and how long words stand in their cells. */
export const bold: CellStyle = { font: { bold: true }, alignment: { vertical: 'top' } }
export const wrapped: CellStyle = { alignment: { vertical: 'top', wrapText: true } }

/** On paper a sheet is as wide as the page. */
export const asWide: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

/** Columns are as wide as their longest words, within these many characters. */
const [narrow, wide] = [8, 48]

/**
 * A table as a sheet: its head stays and can be filtered, numbers are numbers, everything else is text, so that part 1.10
 * stays what it is, and addresses can be followed.
 */
export function sheetOf(
  name: string,
  columns: readonly Pick<ColumnAbout, 'name' | 'type'>[],
  rows: readonly (readonly Cell[])[],
): WriteSheet {
  const head = columns.map((column) => column.name)
  const values = rows.map((row) => row.map((cell) => cell ?? null))
  const cells = new Map<string, Partial<SheetCell>>(head.map((_, at) => [`0,${at}`, { style: bold }]))
  for (const [row, line] of values.entries())
    for (const [at, value] of line.entries())
      if (columns[at]?.type === 'anyURI' && typeof value === 'string' && URL.canParse(value))
        cells.set(`${row + 1},${at}`, { hyperlink: { target: value } })
  return {
    name: sheetName(name),
    columns: columns.map((_, at) => ({
      width: Math.min(wide, Math.max(narrow, ...[head, ...values].map((line) => widthOf(line[at])))),
      style: wrapped,
    })),
    rows: [head, ...values],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length)}${values.length + 1}` },
    pageSetup: { ...asWide, orientation: 'landscape' },
  }
}

/** In characters as spreadsheets count them: one of Chinese is as wide as two. */
function widthOf(value: string | number | null | undefined): number {
  return String(value ?? '').replace(/[\u3000-\uffff]/g, '  ').length + 2
}

/** A name as sheets may have it: without the marks of references, at most 31 characters. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
}

/** The letters of a column by its number, from 1. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
