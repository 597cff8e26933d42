import type { Page } from '../../../report/address.ts'
import type { StringKey } from '../../../words/strings.ts'
import type { Format } from '../../format.ts'
import { downloadsFolder, saveName } from '../file-names.ts'
import { csvText } from './csv-text.ts'
import type { Table } from './table.ts'

interface CsvFormat<Id> {
  id: Id
  table: Table
  name: StringKey
  audience: StringKey
  /** Where it stands in llms.txt. */
  ease: number
  /** The pages that show what the table holds. */
  pages: readonly Page['kind'][]
}

/** The format of a table of an edition as CSV. */
export function csvFormat<const Id extends string>(of: CsvFormat<Id>) {
  const { id, table, name, audience, ease, pages } = of
  return {
    id,
    mediaType: 'text/csv',
    ending: 'csv',
    of: 'edition',
    in: 'both',
    path: ({ edition }) => `${downloadsFolder(edition)}/${table.id}.csv`,
    isMade: table.isMade,
    contents: (subject) => csvText(table, subject),
    download: {
      name,
      audience,
      saveAs: ({ site, edition }) => saveName(site, 'csv', edition.id, table.id),
      group: 'data',
      ease,
    },
    linkedFrom: { pages },
    tables: [table],
  } as const satisfies Format
}
