import { columnAbout } from '../formats/shared/tables/column-about.ts'
import type { ColumnAbout } from '../formats/shared/tables/table.ts'
import { tables } from '../formats/shared/tables/tables.ts'
import type { PageContext } from './page-context.ts'

type Alike = [ColumnAbout, ...ColumnAbout[]]

/** What each column of each table holds. */
export type DataDictionary = ReturnType<typeof dataDictionary>

/** The columns of every table of the newest edition, those together that hold the same in different languages. */
export function dataDictionary(context: Pick<PageContext, 'site' | 'edition' | 'words' | 'of'>) {
  const { site, edition, words } = context
  const subject = { site, edition }
  return {
    title: words('tables.title'),
    tables: tables
      .filter((table) => table.isMade(subject))
      .map((table) => ({
        id: table.id,
        title: words(table.title),
        rows: alike(table.open(subject).columns).map(([first, ...others]) => ({
          names: [first, ...others].map(({ name }) => name),
          about: context.of({ zh: columnAbout(first, site, 'zh'), en: columnAbout(first, site, 'en') }),
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
