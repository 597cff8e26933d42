import type { ColumnAbout } from '../formats/shared/tables/table.ts'
import { tables } from '../formats/shared/tables/tables.ts'
import type { PageContext } from './page-context.ts'

type Alike = [ColumnAbout, ...ColumnAbout[]]

/** What each column of each table holds. */
export type DataDictionary = ReturnType<typeof dataDictionary>

/** The columns of every table of the newest edition, those together that hold the same in different languages. */
export function dataDictionary({ site, edition, words }: Pick<PageContext, 'site' | 'edition' | 'words'>) {
  const of = { site, edition }
  return {
    title: words('tables.title'),
    tables: tables
      .filter((table) => table.isMade(of))
      .map((table) => ({
        id: table.id,
        title: words(table.title),
        rows: alike(table.open(of).columns).map(([first, ...others]) => ({
          names: [first, ...others].map(({ name }) => name),
          about: words(first.about),
        })),
      })),
  }
}

/** Columns that stand side by side and hold the same. */
function alike(columns: readonly ColumnAbout[]): Alike[] {
  const groups: Alike[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last?.[0].about === column.about) last.push(column)
    else groups.push([column])
  }
  return groups
}
