import type { Edition } from '../../../report/edition.ts'
import type { Bilingual } from '../../../report/schema.ts'
import type { Site } from '../../../report/site.ts'
import { type Language, languages } from '../../../report/vocabulary.ts'
import type { StringKey } from '../../../words/strings.ts'

/** What a table is made from. */
export interface TableSubject {
  site: Site
  edition: Edition
}

/** What a row has for a column; nothing where the text gives nothing. A list is several words or ids. */
type Value = string | number | readonly string[] | undefined
/** What stands in a cell: the words of a list are joined there. */
export type Cell = string | number | undefined

/** What stands between the words or ids of a list in one cell. */
export const listSeparator = ' | '

/** What is said of a column wherever the table stands: in its description for programs, in a workbook, on a page. */
export interface ColumnAbout {
  /** Its name at the head of the table: `name_en`. */
  name: string
  /** What it holds. */
  about: StringKey
  /** A datatype of CSVW (W3C, Metadata Vocabulary for Tabular Data, 5.11.1). */
  type: 'string' | 'decimal' | 'positiveInteger' | 'anyURI'
  /** The language of its words. */
  language?: Language
  /** Every word that may stand in it. */
  values?: readonly string[]
  isList?: true
  /** Whether every row has it. */
  isRequired?: true
  /** Whether the whole column is left out where no row has it. */
  isOptional?: true
}

/** A column of rows of one kind. */
export type Column<Row> = ColumnAbout & { value(row: Row): Value }

/** A table of an edition or of the whole site, which each format sets in its own way. */
export interface Table {
  /** The name of its file, and of what stands in a row: `targets`. */
  id: string
  /** What readers call it. */
  title: StringKey
  /** Whether each edition has its own, or all share one. */
  of: 'edition' | 'site'
  /** The columns that together tell one row from the others. */
  key: readonly string[]
  columns: readonly ColumnAbout[]
  /** Whether there is such a table. */
  isMade(of: TableSubject): boolean
  /** Its rows as they stand in the columns; what is left out is named by no column. */
  open(of: TableSubject): OpenTable
}

/** A table with its rows, of which a column that none needs is left out. */
export interface OpenTable {
  columns: readonly ColumnAbout[]
  rows: readonly (readonly Cell[])[]
}

/** Makes a table of rows of one kind, which is always made where nothing else is said. */
export function tableOf<Row>(
  about: Pick<Table, 'id' | 'title' | 'of' | 'key'> & Partial<Pick<Table, 'isMade'>>,
  rowsOf: (of: TableSubject) => readonly Row[],
  columns: readonly Column<Row>[],
): Table {
  return {
    isMade: () => true,
    ...about,
    columns,
    open: (of) => {
      const all = rowsOf(of)
      const shown = columns.filter(
        ({ isOptional, value }) => !isOptional || all.some((row) => value(row) !== undefined),
      )
      return { columns: shown, rows: all.map((row) => shown.map(({ value }) => cellOf(value(row)))) }
    },
  }
}

function cellOf(value: Value): Cell {
  if (value === undefined || typeof value === 'string' || typeof value === 'number') return value
  return value.length > 0 ? value.join(listSeparator) : undefined
}

/** A column; words of a list stand in one cell. */
export function column<Row>(
  name: string,
  about: StringKey,
  value: (row: Row) => Value,
  rest: Partial<Omit<ColumnAbout, 'name' | 'about'>> = {},
): Column<Row> {
  return { name, about, type: 'string', ...rest, value }
}

/** A column in each language. */
export function inBothLanguages<Row>(
  stem: string,
  about: StringKey,
  pair: (row: Row) => Bilingual | Record<Language, readonly string[]> | undefined,
  rest: Partial<Pick<ColumnAbout, 'type' | 'isList' | 'isRequired'>> = {},
): Column<Row>[] {
  return languages.map((language) =>
    column<Row>(`${stem}_${language}`, about, (row) => pair(row)?.[language], { ...rest, language }),
  )
}
