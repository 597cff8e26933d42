import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { languages } from '../../report/vocabulary.ts'
import { reportName } from '../../words/report-name.ts'
import { type StringKey, string } from '../../words/strings.ts'
import { viewWords } from '../../words/view-words.ts'
import { joinWords } from '../../words/words.ts'
import type { Subject } from '../format.ts'
import { colophonOf } from '../shared/colophon.ts'
import { longAgo } from '../shared/long-ago.ts'
import { columnAbout } from '../shared/tables/column-about.ts'
import { tables } from '../shared/tables/tables.ts'
import { asWide, bold, sheetOf, wrapped } from './sheet-of.ts'

type Of = Pick<Subject, 'site' | 'edition' | 'date'>

/**
 * A workbook (Office Open XML, ISO/IEC 29500): what the copy is, what each column holds, then a sheet a table, whose head
 * stays and can be filtered.
 */
export async function workbook(subject: Of): Promise<Uint8Array> {
  const { site, edition, date = longAgo } = subject
  const shown = tables
    .filter((table) => table.isMade(subject))
    .map((table) => ({ table, ...table.open(subject) }))
  const { zh, en } = reportName(site, edition)
  const inRows = [
    columnsSheet(),
    ...shown.map(({ table, columns, rows }) => sheetOf(inBoth(table.title), columns, rows)),
  ]
  return writeXlsx({
    properties: {
      title: `${zh} / ${en}`,
      creator: `${edition.issuer.zh} / ${edition.issuer.en}`,
      description: `${edition.translation.zh} ${edition.translation.en}`,
      created: date,
      modified: date,
    },
    sheets: [aboutSheet(subject), ...inRows],
    namedRanges: inRows.map(headOnEachPage),
  })

  function columnsSheet(): WriteSheet {
    const rows = shown.flatMap(({ table, columns }) =>
      columns.map((column) => [
        inBoth(table.title),
        column.name,
        ...languages.map((language) => columnAbout(column, site, language)),
      ]),
    )
    return sheetOf(
      inBoth('tables.columns'),
      [
        inBoth('tables.table'),
        inBoth('tables.column'),
        string('zh', 'tables.meaning'),
        string('en', 'tables.meaning'),
      ].map((name) => ({ name, type: 'string' })),
      rows,
    )
  }
}

/** On paper the head stands on each page. The library leaves the quotation marks to us, without which Excel mends the file. */
function headOnEachPage({ name }: WriteSheet) {
  return { name: '_xlnm.Print_Titles', range: `'${name.replaceAll("'", "''")}'!$1:$1`, scope: name }
}

/** What the copy is and is not, in both languages, as in every other copy. */
function aboutSheet(subject: Of): WriteSheet {
  const lines = languages.flatMap((language) => {
    const { statements, changed, hashLabel, hash, verify, licence } = colophonOf(viewWords(language), subject)
    const name = reportName(subject.site, subject.edition)[language]
    return [
      [name],
      ...[...statements, changed, hashLabel].map((words) => [joinWords(words)]),
      [hash],
      [joinWords(verify)],
      [joinWords(licence)],
      [],
    ]
  })
  return {
    name: inBoth('tables.about'),
    columns: [{ width: 100, style: wrapped }],
    rows: lines,
    cells: new Map([['0,0', { style: bold }]]),
    pageSetup: asWide,
  }
}

/** A name in both languages: sheets have one. */
function inBoth(key: StringKey): string {
  return languages.map((language) => string(language, key)).join(' ')
}
