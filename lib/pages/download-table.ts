import type { Download } from '../formats/download.ts'
import type { DownloadEntry } from '../formats/downloads-list.ts'
import { downloadOf } from '../formats/formats.ts'
import type { View } from '../report/view.ts'
import type { Words } from '../words/words.ts'
import { type DownloadFile, type DownloadName, downloadFile, downloadName } from './download-items.ts'
import type { PageContext } from './page-context.ts'

/** A heading of the table, under which formats stand. */
type Group = NonNullable<Download<never>['group']>

/** Files by their format, which is the row, and their languages, which are the columns. */
export interface DownloadTable {
  columns: Words[]
  groups: { id: string; title: Words; rows: DownloadRow[] }[]
}

/** A format, or an area in one: a file for each column, or one that is in no language alone. */
export interface DownloadRow extends DownloadName {
  /** None where a language has no such file. */
  files: (DownloadFile | undefined)[]
  isWhole: boolean
}

/**
 * The files of an edition, or those that all share.
 * @param columns the views that have a column
 */
export function downloadTable(
  context: PageContext,
  entries: readonly DownloadEntry[],
  columns: readonly View[],
): DownloadTable {
  const { words } = context
  const scope = entries[0]?.edition ?? 'shared'
  const group = (of: Group) => ({
    id: `${of}-${scope}`,
    title: words(`downloads.${of}`),
    rows: rowsOf(entries.filter(({ format }) => downloadOf(format)?.group === of)),
  })
  return {
    columns: columns.map((view) => words(`view.${view}`)),
    groups: [group('books'), group('areas'), group('data'), group('references'), group('feeds')].filter(
      ({ rows }) => rows.length > 0,
    ),
  }

  function rowsOf(of: DownloadEntry[]): DownloadRow[] {
    const keys = [...new Set(of.map(keyOf))]
    return keys.flatMap((key) => {
      const same = of.filter((entry) => keyOf(entry) === key)
      const [first] = same
      return first ? [{ ...downloadName(context, first), ...filesOf(same) }] : []
    })
  }

  function filesOf(same: DownloadEntry[]): Pick<DownloadRow, 'files' | 'isWhole'> {
    const [whole] = same.filter(({ view }) => view === undefined)
    if (whole) return { files: [downloadFile(context, whole)], isWhole: true }
    const files = columns.map((column) => same.find(({ view }) => view === column))
    return { files: files.map((file) => file && downloadFile(context, file)), isWhole: false }
  }
}

/** What stands in one row. */
function keyOf({ format, part }: DownloadEntry): string {
  return `${format} ${part ?? ''}`
}
