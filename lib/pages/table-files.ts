import { downloadsList } from '../formats/downloads-list.ts'
import type { Format } from '../formats/format.ts'
import { formats } from '../formats/formats.ts'
import type { Table } from '../formats/shared/tables/table.ts'
import { downloadFile } from './download-items.ts'
import type { PageContext } from './page-context.ts'

/** The files that hold the tables of a page, each of one table with what copies it. */
export type TableFiles = ReturnType<typeof tableFiles>

/** The files of an edition that hold one of some tables; none while developing before the first build. */
export function tableFiles(context: PageContext, ...tables: Table[]) {
  const { edition, words, text } = context
  const entries = downloadsList().entries.filter((entry) => entry.edition === edition.id)
  const files = formats.flatMap((format: Format) => {
    const held = format.tables?.filter((table) => tables.includes(table)) ?? []
    const entry = entries.find((one) => one.format === format.id)
    return entry && held.length > 0 ? [{ entry, held, isOfOne: format.tables?.length === 1 }] : []
  })
  return {
    title: words('tables.download'),
    files: files.map(({ entry, held: [table], isOfOne }) => ({
      ...downloadFile(context, entry),
      name: isOfOne && tables.length > 1 && table ? words(table.title) : undefined,
      /** The columns that are numbers, of a table that can be copied; all else is text, as part 1.10 is. */
      numbers: isOfOne && table ? numbersOf(table) : undefined,
    })),
    copy: words('tables.copy'),
    copied: text('share.copied'),
    notCopied: text('tables.notCopied'),
  }
}

function numbersOf({ columns }: Table): string {
  return columns
    .filter(({ type }) => type === 'decimal' || type === 'positiveInteger')
    .map(({ name }) => name)
    .join(' ')
}
