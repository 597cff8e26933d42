import { stringify } from 'csv-stringify/sync'
import type { Table, TableSubject } from './table.ts'

/** CSV as RFC 4180 has it, with a byte order mark, without which spreadsheets take Chinese for another encoding. */
export function csvText(table: Table, of: TableSubject): string {
  const { columns, rows } = table.open(of)
  return stringify(
    rows.map((row) => row.map((cell) => cell ?? '')),
    { header: true, columns: columns.map(({ name }) => name), bom: true, record_delimiter: 'windows' },
  )
}
