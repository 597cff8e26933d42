import type { Table } from 'docx'
import type { Words } from '../../words/words.ts'
import { columnsTable, type Row } from '../shared/word/columns-table.ts'
import { pairRow } from '../shared/word/pair-table.ts'
import { said } from '../shared/word/words.ts'
import { sheet } from './sheet.ts'

const { columns, gutter, numbers } = sheet

/** Rows of a table that has a column of numbers, in which sentences stand under a head that names the languages. */
export function numberedTable(rows: Row[]): Table {
  return columnsTable('PlainTable2', 0, [{ width: numbers, gutter: 0 }, ...pairColumns], rows)
}

/** Rows of Chinese and English in the same columns, without rules. */
export function plainTable(rows: Row[]): Table {
  return columnsTable('TableNormal', numbers, pairColumns, rows)
}

/** A row of words, in a paragraph of each language. */
export function wordsRow(style: string, { zh = '', en = '' }: Words): Row {
  return pairRow({ zh: [said(zh, 'zh')], en: [said(en, 'en')] }, style)
}

/** The text of each language reaches the edge of its column; English reaches that of the page. */
const pairColumns = [
  { width: columns.zh, gutter },
  { width: columns.en, gutter: 0 },
]
