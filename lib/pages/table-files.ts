import { downloadsList } from '../formats/downloads-list.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import type { Table } from '../formats/shared/tables/table.ts'
import { downloadFile } from './download-items.ts'
import type { PageContext } from './page-context.ts'

/** The files that hold what a list shows, to download, and the one of them that can be copied as a table. */
export type TableFiles = ReturnType<typeof tableFiles>

/** The files of an edition that hold a table; none while developing before the first build. */
export function tableFiles(context: PageContext, table: Table) {
  const { edition, words, text } = context
  const holding = formats.filter(({ tables }: Format) => tables?.includes(table))
  const entries = holding.flatMap(({ id }) =>
    downloadsList().entries.filter((entry) => entry.format === id && entry.edition === edition.id),
  )
  const numbers = table.columns.filter(({ type }) => type === 'decimal' || type === 'positiveInteger')
  return {
    title: words('tables.download'),
    files: entries.map((entry) => downloadFile(context, entry)),
    copy: {
      title: words('tables.copy'),
      copied: text('share.copied'),
      notCopied: text('tables.notCopied'),
      href: entries
        .filter(({ path }) => path.endsWith('.csv'))
        .map((entry) => downloadFile(context, entry).href)[0],
      /** The columns that are numbers; all else is text, as part 1.10 is. */
      numbers: numbers.map(({ name }) => name).join(' '),
    },
  }
}
